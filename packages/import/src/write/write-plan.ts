import type { Diagnostic } from "@gongwen/diagnostics";
import { editYaml, loadProject, openValueRule, parseSource } from "@gongwen/source";
import type { BatchState } from "../batch-state.ts";
import type { Report } from "../table/report.ts";
import type { Plan } from "./plan.ts";

/**
 * Carries out a plan: the file's new text, held against its schema and the rules between data before anybody sees it.
 *
 * @returns the file's bytes by its path; nothing when there is nothing to change or something is wrong, which `report` then says
 */
export function writePlan(
  files: ReadonlyMap<string, Uint8Array>,
  state: BatchState,
  plan: Plan,
  report: Report,
): ReadonlyMap<string, Uint8Array> {
  const { name, text, edits, changes } = plan;
  const path = `data/${state.batch}/${name}`;
  const bytes = new TextEncoder().encode(editYaml(text, edits));
  if (files.has(path) && edits.length === 0) {
    report.ofFile({ severity: "note", rule: "unchanged", message: `与 ${path} 中的数据相同，没有改动` });
    return new Map();
  }
  if (state.published !== undefined) {
    refusePublished(state, path, changes, report);
    return new Map();
  }
  const problems = problemsIn(files, state.batch, path, bytes, plan);
  for (const { message, hint, rule } of problems) {
    report.ofFile({
      rule: "refused",
      message: `写入 ${path} 后检查通不过（${rule}）：${message}`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return problems.length > 0 ? new Map() : new Map([[path, bytes]]);
}

function refusePublished({ batch, published }: BatchState, path: string, changes: number, report: Report): void {
  report.ofFile({
    rule: "published",
    message: `${batch} 批次已印发（${published}），不再由导入改动${changes > 0 ? `；与 ${path} 不同的有 ${changes} 处，见各条提示` : ""}`,
    hint: `更正已印发的数据：直接改 ${path}，并在 changes.yaml 记一条；要导入的如是新批次的数据，用 --batch 写明批次`,
  });
}

/** Errors that `check` would find in what is written. Open values, and mistakes elsewhere in the file, are no concern of an import. */
function problemsIn(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
  path: string,
  bytes: Uint8Array,
  { schema, edits }: Plan,
): Diagnostic[] {
  const parts = new Set(edits.map((edit) => String(edit.path[0])));
  const bySchema = parseSource(bytes, path, schema).diagnostics;
  const byRules = loadProject(new Map([...files, [path, bytes]]), batch).diagnostics.filter(({ file }) => file === path);
  const errors = [...bySchema, ...byRules].filter(
    (found) => found.severity === "error" && found.rule !== openValueRule && parts.has(found.path?.split(".")[0] ?? ""),
  );
  return [...new Map(errors.map((error) => [`${error.rule} ${error.path} ${error.message}`, error])).values()];
}
