"""A reviewer at LibreOffice: opens documents with tracked changes, accepts or rejects them all, and reads what is left.

Standard input is [[path, "open" | "accept" | "reject"], ...]; standard output is, for each of them, {"text", "pages", "changes"}: the
text as LibreOffice exports it, how many pages it takes, and how many changes are left.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def option(name, value):
    prop = PropertyValue()
    prop.Name = name
    prop.Value = value
    return prop


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def review(context, folder, path, task):
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (option("Hidden", True),))
    if task in COMMANDS:
        dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[task], "", 0, ())
    text = os.path.join(folder, "text.txt")
    options = (option("FilterName", "Text (encoded)"), option("FilterOptions", "UTF8,LF"))
    document.storeToURL(uno.systemPathToFileUrl(text), options)
    changes = len(list(document.Redlines))
    pages = document.CurrentController.PageCount
    document.close(True)
    with open(text, encoding="utf-8-sig") as read:
        return {"text": read.read(), "pages": pages, "changes": changes}


def main():
    tasks = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        pipe = f"gongwen-reviewer-{os.getpid()}"
        office = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            context = connect(pipe)
            json.dump([review(context, folder, path, task) for path, task in tasks], sys.stdout, ensure_ascii=False)
            context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
            office.wait(30)
        finally:
            if office.poll() is None:
                office.kill()


main()
