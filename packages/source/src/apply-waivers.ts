import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import type { WaiversFile } from "@gongwen/schema";

/**
 * Turns each warning that a waiver names into a note with the waiver's reason. An error is never waived. A waiver that matches nothing
 * is reported, so that the list stays true.
 */
export function applyWaivers(diagnostics: readonly Diagnostic[], waivers: Sourced<WaiversFile> | undefined): Diagnostic[] {
  if (waivers === undefined) return [...diagnostics];
  const used = new Set<number>();
  const judged = diagnostics.map((diagnostic) => {
    if (diagnostic.severity === "error") return diagnostic;
    const index = waivers.value.waivers.findIndex(
      ({ rule, match }) => rule === diagnostic.rule && diagnostic.message.includes(match),
    );
    const waiver = waivers.value.waivers[index];
    if (waiver === undefined) return diagnostic;
    used.add(index);
    return { ...diagnostic, severity: "note" as const, message: `${diagnostic.message}（已知：${waiver.reason}）` };
  });
  const idle = waivers.value.waivers.flatMap(({ rule, match }, index): Diagnostic[] =>
    used.has(index)
      ? []
      : [
          {
            severity: "warning",
            rule: "waiver/unused",
            message: `豁免没有用到：${rule} “${match}”`,
            ...waivers.place(["waivers", index]),
            hint: "问题已不存在就删去这条豁免",
          },
        ],
  );
  return [...judged, ...idle];
}
