import { type BoundaryWording, boundaryWordings, type Comparison, type SummaryBook } from "@gongwen/schema";
import type { BookWork } from "./book-work.ts";

/** Formulas, for the cell that they are given. */
export interface ThresholdTest {
  /** Holds where the passage that refuses holds. */
  readonly refused: (cell: string) => string;
  /** Holds where nothing refuses, and the condition is not met either: the passages leave the case open. */
  readonly open: (cell: string) => string;
}

const operators: Readonly<Record<Comparison, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

/** How the passages of a threshold judge an amount; undefined when there is no such passage, which has then been reported. */
export function thresholdTest(
  work: BookWork,
  { threshold: id, refused, condition }: SummaryBook["investment"],
): ThresholdTest | undefined {
  const threshold = work.world.facts.thresholds[id];
  const wordings = [refused, condition].map((name) => threshold?.passages[name]?.wording);
  const [refusing, meeting] = wordings;
  if (threshold === undefined || refusing === undefined || meeting === undefined) {
    const message = `没有门槛 ${id}，或没有它的表述 ${refused}、${condition}`;
    const hint = "核对 criteria.yaml 的 thresholds";
    work.report(work.problem(["investment", "threshold"], "book/unknown-threshold", message, hint));
    return undefined;
  }
  const holds = (wording: BoundaryWording, cell: string) => `${cell}${operators[boundaryWordings[wording]]}${threshold.value}`;
  return {
    refused: (cell) => holds(refusing, cell),
    open: (cell) => `AND(NOT(${holds(refusing, cell)}),NOT(${holds(meeting, cell)}))`,
  };
}
