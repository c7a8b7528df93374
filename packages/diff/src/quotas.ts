import type { QuotaLine, QuotaTotals } from "@gongwen/schema";
import { align, type Pair } from "./words/align.ts";

/** The old and the new figure, and by how much it went up; null where the region has none, or it is open yet. */
export interface FigureChange {
  readonly old: number | null;
  readonly new: number | null;
  readonly change: number | null;
}

/** The columns of the quota table. */
export type QuotaFigures = Readonly<Record<keyof QuotaTotals, FigureChange>>;

/** One row of the table of both. */
export interface QuotaChange extends QuotaFigures {
  readonly region: string;
  readonly name: string;
  readonly level: QuotaLine["level"];
  /** Whether only one of the batches has the region. */
  readonly kind: "kept" | "added" | "removed";
}

/** The quota tables of two batches, side by side. */
export interface QuotaComparison {
  /** In the new table's order; what only the old one has stands where it stood. */
  readonly rows: readonly QuotaChange[];
  readonly total: QuotaFigures;
}

/** Puts two quota tables side by side. A blank part of a quota counts nothing. */
export function compareQuotas(
  old: { readonly lines: readonly QuotaLine[]; readonly total: QuotaTotals },
  now: { readonly lines: readonly QuotaLine[]; readonly total: QuotaTotals },
): QuotaComparison {
  const before = new Map(old.lines.map((line) => [line.region, line]));
  const after = new Set(now.lines.map(({ region }) => region));
  const pairs = align(old.lines, now.lines, { key: ({ region }) => region, likeness: () => 0 });
  return { rows: pairs.flatMap((pair) => rowOf(pair, before, after)), total: figures(old.total, now.total) };
}

function rowOf(pair: Pair<QuotaLine>, before: ReadonlyMap<string, QuotaLine>, after: ReadonlySet<string>): QuotaChange[] {
  if (pair.new !== undefined) {
    const old = before.get(pair.new.region);
    return [{ ...headOf(pair.new), kind: old === undefined ? "added" : "kept", ...figures(old, pair.new) }];
  }
  const gone = pair.old;
  if (gone === undefined || after.has(gone.region)) return [];
  return [{ ...headOf(gone), kind: "removed", ...figures(gone, undefined) }];
}

function headOf({ region, name, level }: QuotaLine): Pick<QuotaChange, "region" | "name" | "level"> {
  return { region, name, level };
}

type Figures = Pick<QuotaLine, keyof QuotaTotals>;

function figures(old: Figures | undefined, now: Figures | undefined): QuotaFigures {
  return {
    industrialTilt: figure(old?.industrialTilt, now?.industrialTilt),
    mountainIslandTilt: figure(old?.mountainIslandTilt, now?.mountainIslandTilt),
    factorQuota: figure(old?.factorQuota, now?.factorQuota),
    quota: figure(old?.quota, now?.quota),
  };
}

function figure(old: number | null = null, now: number | null = null): FigureChange {
  const isOpen = Number.isNaN(old) || Number.isNaN(now);
  const change = isOpen || (old === null && now === null) ? null : (now ?? 0) - (old ?? 0);
  return { old: known(old), new: known(now), change };
}

/** An open number is none. */
function known(value: number | null): number | null {
  return Number.isNaN(value) ? null : value;
}
