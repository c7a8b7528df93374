import { type Diagnostic, formatDiagnostic, type Severity, sortDiagnostics } from "@gongwen/diagnostics";
import type { World } from "./world.ts";

const colourCodes: Record<Severity, number> = { error: 31, warning: 33, note: 36 };

/** Prints problems to standard error: errors first, then a line that counts them. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], world: World): void {
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const text = formatDiagnostic(diagnostic);
    world.err(world.colours ? `\u001b[${colourCodes[diagnostic.severity]}m${text}\u001b[0m\n` : `${text}\n`);
  }
  if (diagnostics.length > 0) world.err(`${summary(diagnostics)}\n`);
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return `共 ${count("error")} 个错误，${count("warning")} 个警告，${count("note")} 个提示`;
}

/** Prints one JSON object to standard output, and nothing else. */
export function printJson(value: unknown, world: World): void {
  world.out(`${JSON.stringify(value)}\n`);
}
