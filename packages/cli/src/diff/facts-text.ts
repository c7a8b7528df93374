import type { FactChange } from "@gongwen/diff";
import { padded, widest } from "./columns.ts";
import type { Paint } from "./paint.ts";

/** The values that differ, a line each, under the file that has them. */
export function factsText(facts: readonly FactChange[], paint: Paint): string[] {
  return [...new Set(facts.map(headOf))].flatMap((head) => {
    const changes = facts.filter((fact) => headOf(fact) === head);
    const width = Math.min(48, widest(changes.map(labelOf)));
    return ["", `  ${head}`, ...changes.map((change) => `    ${padded(labelOf(change), width)}  ${valuesOf(change, paint)}`)];
  });
}

function headOf({ file, derived }: FactChange): string {
  return derived ? "由以上各项推算，不写在文件中" : file;
}

function labelOf({ labels }: FactChange): string {
  return labels.join(" › ");
}

function valuesOf({ old, new: now }: FactChange, { gone, come }: Paint): string {
  if (old === undefined) return `增加：${come(now ?? "")}`;
  if (now === undefined) return `删去：${gone(old)}`;
  return `${gone(old)} → ${come(now)}`;
}
