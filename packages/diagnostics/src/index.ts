export type { Diagnostic, Place, Severity, Sourced } from "./diagnostic.ts";
export { DiagnosticError, hasErrors } from "./diagnostic.ts";
export { formatDiagnostic } from "./format-diagnostic.ts";
export { sortDiagnostics } from "./sort-diagnostics.ts";
export { suggest } from "./suggest.ts";
