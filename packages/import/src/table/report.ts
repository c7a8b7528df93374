import type { Diagnostic, Severity } from "@gongwen/diagnostics";
import { cellAddress } from "@gongwen/document";
import type { Worksheet } from "../workbook/workbook.ts";

/** A problem of a cell, in words. `rule` is the part of its id after `import/`. */
export interface Finding {
  readonly severity?: Severity;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
}

/** Collects what is found in one workbook, each by its sheet and cell. */
export interface Report {
  readonly diagnostics: Diagnostic[];
  /** A problem of the file as a whole. */
  ofFile(finding: Finding): void;
  /** A problem of one cell; rows and columns count from 1. */
  ofCell(sheet: Worksheet, row: number, column: number, finding: Finding): void;
}

/** @param file the workbook's path, as messages name it */
export function createReport(file: string): Report {
  const diagnostics: Diagnostic[] = [];
  const add = ({ severity = "error", rule, message, hint }: Finding, place: Partial<Diagnostic>, head = "") => {
    const mend = hint === undefined ? {} : { hint };
    diagnostics.push({ severity, rule: `import/${rule}`, message: `${head}${message}`, file, ...place, ...mend });
  };
  return {
    diagnostics,
    ofFile: (finding) => add(finding, {}),
    ofCell(sheet, row, column, finding) {
      const address = cellAddress(row, column);
      add(finding, { line: row, column, path: `${sheet.name}!${address}` }, `工作表“${sheet.name}”${address}：`);
    },
  };
}
