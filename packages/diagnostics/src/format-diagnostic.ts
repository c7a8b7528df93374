import type { Diagnostic, Severity } from "./diagnostic.ts";

const severityNames: Record<Severity, string> = { error: "错误", warning: "警告", note: "提示" };

/**
 * One problem as policy staff read it.
 *
 * @returns `file:line:column 错误 rule message`, with the mend on a second line; no trailing line break.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const where = [diagnostic.file, diagnostic.line, diagnostic.column].filter((part) => part !== undefined).join(":");
  const head = `${where} ${severityNames[diagnostic.severity]} ${diagnostic.rule} ${diagnostic.message}`;
  return diagnostic.hint === undefined ? head : `${head}\n  建议：${diagnostic.hint}`;
}
