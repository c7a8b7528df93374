"""A clerk at LibreOffice: opens a workbook, pastes and deletes as told, and reads what the sheets then show.

Standard input is {"file", "days": [[step, ...], ...]}; each day begins with the file as it was. Steps:
["paste", sheet, cell, rows] · ["delete", sheet, firstRow, count] · ["insert", sheet, firstRow, count] ·
["sort", sheet, range, column] · ["save"] (as XLSX, and opens what was saved) · ["keep", path] (a copy as XLSX).
Standard output is, for each day, {sheet: {cell: shown text}} of every cell that shows something, and "errors".
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
from com.sun.star.table import TableSortField


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


class Day:
    def __init__(self, desktop, path, folder):
        self.desktop = desktop
        self.folder = folder
        self.open(path)

    def open(self, path):
        self.book = self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (option("Hidden", True),))

    def sheet(self, name):
        return self.book.Sheets.getByName(name)

    def paste(self, sheet, cell, rows):
        at = self.sheet(sheet).getCellRangeByName(cell).CellAddress
        area = self.sheet(sheet).getCellRangeByPosition(
            at.Column, at.Row, at.Column + len(rows[0]) - 1, at.Row + len(rows) - 1
        )
        area.setDataArray(tuple(tuple(row) for row in rows))

    def delete(self, sheet, first, count):
        self.sheet(sheet).Rows.removeByIndex(first - 1, count)

    def insert(self, sheet, first, count):
        self.sheet(sheet).Rows.insertByIndex(first - 1, count)

    def sort(self, sheet, area, column):
        field = TableSortField()
        field.Field = column
        field.IsAscending = True
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        self.sheet(sheet).getCellRangeByName(area).sort((option("SortFields", fields), option("ContainsHeader", False)))

    def save(self):
        path = os.path.join(self.folder, "saved.xlsx")
        self.book.storeToURL(uno.systemPathToFileUrl(path), (option("FilterName", "Calc MS Excel 2007 XML"),))
        self.book.close(True)
        self.open(path)

    def keep(self, path):
        self.book.storeToURL(uno.systemPathToFileUrl(path), (option("FilterName", "Calc MS Excel 2007 XML"),))

    def read(self):
        self.book.calculateAll()
        shown, errors = {}, []
        for sheet in self.book.Sheets:
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)
            cells = {}
            for row in range(cursor.RangeAddress.EndRow + 1):
                for column in range(cursor.RangeAddress.EndColumn + 1):
                    cell = sheet.getCellByPosition(column, row)
                    if cell.getError() != 0:
                        errors.append(f"{cell.AbsoluteName} {cell.Formula}")
                    if cell.String != "":
                        cells[f"{chr(65 + column)}{row + 1}"] = cell.String
            shown[sheet.Name] = cells
        self.book.close(True)
        return {"sheets": shown, "errors": errors}


def main():
    task = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        pipe = f"gongwen-clerk-{os.getpid()}"
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
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            results = []
            for steps in task["days"]:
                day = Day(desktop, task["file"], folder)
                for name, *given in steps:
                    getattr(day, name)(*given)
                results.append(day.read())
            json.dump(results, sys.stdout, ensure_ascii=False)
            desktop.terminate()
            office.wait(30)
        finally:
            if office.poll() is None:
                office.kill()


main()
