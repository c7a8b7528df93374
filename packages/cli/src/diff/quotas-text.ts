import type { FigureChange, QuotaChange, QuotaComparison, QuotaFigures } from "@gongwen/diff";
import { padded, widest } from "./columns.ts";
import type { Paint } from "./paint.ts";

const figureWidth = 6;

/** The quota table of both batches: a line for each region, units under their city, the total last. */
export function quotasText({ rows, total }: QuotaComparison, names: readonly [string, string], paint: Paint): string[] {
  const labels = rows.map(labelOf);
  const width = widest([...labels, "全省合计"]);
  const head = `    ${padded("地区", width)}${[...names, "增减"].map((text) => padded(text, figureWidth + 2, "right")).join("")}`;
  const lines = rows.map(
    (row, index) => `    ${padded(labels[index] as string, width)}${figuresText(row.quota, row.kind, paint)}${noteOf(row)}`,
  );
  return ["", head, ...lines, `    ${padded("全省合计", width)}${figuresText(total.quota, "kept", paint)}`];
}

function labelOf({ level, name }: QuotaChange): string {
  return level === "city" ? name : `  ${name}`;
}

/** A region that both batches have and that has no quota will get one. */
function figuresText({ old, new: now, change }: FigureChange, kind: QuotaChange["kind"], paint: Paint): string {
  const none = kind === "kept" ? "待定" : "—";
  const figure = (value: number | null) => padded(value === null ? none : String(value), figureWidth + 2, "right");
  return `${figure(old)}${figure(now)}${upOrDown(change ?? 0, paint)}`;
}

function upOrDown(change: number, { come, gone }: Paint): string {
  if (change === 0) return padded("", figureWidth + 2, "right");
  const text = padded(change > 0 ? `+${change}` : `-${-change}`, figureWidth + 2, "right");
  return change > 0 ? come(text) : gone(text);
}

function noteOf(row: QuotaChange): string {
  if (row.kind === "added") return "  新增";
  if (row.kind === "removed") return "  不再列入";
  return !isMoved(row.quota) && isMadeUpAnew(row) ? "  构成有变化" : "";
}

/** Whether a figure is another one. */
export function isMoved({ old, new: now }: FigureChange): boolean {
  return old !== now;
}

/** Whether any part of a quota is another one. */
export function isMadeUpAnew({ industrialTilt, mountainIslandTilt, factorQuota }: QuotaFigures): boolean {
  return [industrialTilt, mountainIslandTilt, factorQuota].some(isMoved);
}
