/* Holds a file as a virus scanner does: nobody else may write, rename or delete it meanwhile. */
#include <windows.h>
#include <stdio.h>

int wmain(int argc, wchar_t **argv)
{
    HANDLE file = CreateFileW(argv[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    puts(file == INVALID_HANDLE_VALUE ? "lost" : "held");
    fflush(stdout);
    getchar(); /* until the other end of the pipe is closed */
    return 0;
}
