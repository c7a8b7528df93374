import { type Diagnostic, sortDiagnostics } from "@gongwen/diagnostics";

/** One line each, sorted as the command prints them: `file:line:column severity rule message（hint）`. */
export function linesOf(diagnostics: readonly Diagnostic[]): string[] {
  return sortDiagnostics(diagnostics).map(({ file, line, column, severity, rule, message, hint }) => {
    const where = [file.replace(/^(data|templates)\/(2025\/)?(attachments\/)?/, ""), line, column].filter(
      (part) => part !== undefined,
    );
    return `${where.join(":")} ${severity} ${rule} ${message}${hint === undefined ? "" : `（${hint}）`}`;
  });
}
