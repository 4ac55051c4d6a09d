"""Have LibreOffice check a sentence by `kimwriter serve`, as its LanguageTool setting does.

python3 tools/libreoffice_check.py http://127.0.0.1:8081/v2 "Mereka berkumpul dirumah."

Run by the Python that has LibreOffice's `uno` (on Debian the system's, with python3-uno and
libreoffice-writer-nogui), beside a server that runs. A profile of its own is used and thrown away.
"""

import subprocess
import sys
import tempfile
import time

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]
from com.sun.star.lang import Locale  # type: ignore[import-not-found]

PLACE = "socket,host=127.0.0.1,port=2002;urp;"
SETTING = "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"
CHECKER = "org.openoffice.lingu.LanguageToolGrammarChecker"


def main(server: str, text: str) -> None:
    """Print what LibreOffice would underline."""
    with tempfile.TemporaryDirectory() as profile:
        options = ["--headless", "--norestore", f"-env:UserInstallation=file://{profile}"]
        office = subprocess.Popen(["soffice", *options, f"--accept={PLACE}"])
        try:
            context = connected()
            use(context, server)
            checker = context.ServiceManager.createInstanceWithContext(CHECKER, context)
            found = checker.doProofreading("1", text, Locale("id", "ID", ""), 0, len(text), ())
            for error in found.aErrors:
                start, length = error.nErrorStart, error.nErrorLength
                print(start, length, error.aShortComment, list(error.aSuggestions))
        finally:
            office.terminate()
            office.wait()


def connected() -> object:
    """The context of the office, once it answers."""
    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:{PLACE}StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer.")


def use(context: object, server: str) -> None:
    """Tell the office which LanguageTool server to ask."""
    name = "com.sun.star.configuration.ConfigurationProvider"
    provider = context.ServiceManager.createInstanceWithContext(name, context)  # type: ignore[attr-defined]
    node = PropertyValue()
    node.Name, node.Value = "nodepath", SETTING
    update = "com.sun.star.configuration.ConfigurationUpdateAccess"
    setting = provider.createInstanceWithArguments(update, (node,))
    setting.setPropertyValue("BaseURL", server)
    setting.setPropertyValue("IsEnabled", True)
    setting.commitChanges()


if __name__ == "__main__":
    main(*sys.argv[1:3])
