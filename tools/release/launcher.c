/* Starts the Python that lies in lib\ beside this program, in this process.

   Built twice: as "KIM Writer.exe" without a console, and with -DCONSOLE as kimwriter.exe for the
   command line. What cannot be done is said in Indonesian, in a box or on the console. */
#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 32768
#define OLDEST_BUILD 17763 /* Windows 10 1809: what Qt 6.9 asks for */

typedef int (*py_main)(int, wchar_t **);
typedef LONG (WINAPI *rtl_get_version)(OSVERSIONINFOW *);
typedef BOOL (WINAPI *set_directories)(DWORD);
typedef void *(WINAPI *add_directory)(const wchar_t *);

static int complain(const wchar_t *what)
{
#ifdef CONSOLE
    char line[4096];
    WideCharToMultiByte(CP_UTF8, 0, what, -1, line, sizeof line, NULL, NULL);
    fprintf(stderr, "%s\n", line);
#else
    MessageBoxW(NULL, what, L"KIM Writer", MB_OK | MB_ICONERROR);
#endif
    return 2;
}

static FARPROC function_of(const wchar_t *library, const char *name)
{
    HMODULE module = GetModuleHandleW(library);
    return module ? GetProcAddress(module, name) : NULL;
}

static int is_too_old(void)
{
    OSVERSIONINFOW told = {.dwOSVersionInfoSize = sizeof told};
    rtl_get_version ask = (rtl_get_version)(void *)function_of(L"ntdll.dll", "RtlGetVersion");
    return ask && ask(&told) == 0 && told.dwBuildNumber < OLDEST_BUILD;
}

/* Load only from lib\ and from Windows, never from the folder that somebody happens to be in. */
static HMODULE load_python(const wchar_t *lib)
{
    static wchar_t dll[LONGEST];
    set_directories set = (set_directories)(void *)function_of(L"kernel32.dll", "SetDefaultDllDirectories");
    add_directory add = (add_directory)(void *)function_of(L"kernel32.dll", "AddDllDirectory");
    if (!set || !add || !set(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) || !add(lib))
        return NULL;
    swprintf(dll, LONGEST, L"%ls\\" PYTHON_DLL, lib);
    return LoadLibraryExW(dll, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
}

static int run(int argc, wchar_t **argv)
{
    static wchar_t lib[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, lib, LONGEST - 32);
    while (length && lib[length - 1] != L'\\')
        length--;
    wcscpy(lib + length, L"lib");
    if (is_too_old())
        return complain(L"KIM Writer memerlukan Windows 10 versi 1809 atau yang lebih baru. Perbarui Windows dahulu, atau pakai komputer lain.");
    HMODULE python = load_python(lib);
    py_main start = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!start && length + LONGEST_INSIDE > MAX_PATH)
        return complain(L"Nama folder KIM Writer terlalu panjang untuk Windows. Pindahkan foldernya, misalnya ke C:\\KIM Writer.");
    if (!start)
        return complain(L"Berkas program tidak lengkap. Ekstrak seluruh isi ZIP lebih dahulu, atau pasang ulang KIM Writer. Draf Anda tetap aman.");
    wchar_t *ours[] = {argv[0], L"-I", L"-B", L"-X", L"utf8", L"-m", L"kimwriter"};
    int count = sizeof ours / sizeof *ours;
    wchar_t **all = calloc(count + argc, sizeof *all);
    if (!all)
        return complain(L"Memori komputer tidak cukup untuk membuka KIM Writer. Tutup program lain dahulu.");
    memcpy(all, ours, sizeof ours);
    memcpy(all + count, argv + 1, (argc - 1) * sizeof *all);
    /* PySide6 would tell Qt its place with an unquoted path, which a comma breaks: see qt.conf. */
    SetEnvironmentVariableW(L"PYSIDE_DISABLE_INTERNAL_QT_CONF", L"1");
    return start(count + argc - 1, all);
}

#ifdef CONSOLE
int wmain(int argc, wchar_t **argv)
{
    return run(argc, argv);
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE none, PWSTR line, int show)
{
    int argc;
    wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
    return run(argc, argv);
}
#endif
