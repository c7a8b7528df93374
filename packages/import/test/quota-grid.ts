import { QuotasFile } from "@gongwen/schema";
import { parseSource } from "@gongwen/source";
import { type HandmadeCell, type HandmadeSheet, handmadeXlsx } from "./handmade.ts";
import { nextYear, regions } from "./project.ts";

/** Rows of a sheet that a test changes. */
export type Grid = HandmadeCell[][];

const published = parseSource(nextYear().get("data/2025/quotas.yaml") as Uint8Array, "data/2025/quotas.yaml", QuotasFile).sourced
  ?.value;
const byRegion = new Map(published?.rows.map((row) => [row.region, row]));

/** The headings of the published table. */
export const headings = ["序号", "地区", "工业大县倾斜指标", "山区海岛县倾斜指标", "因素分配指标", "推荐名额"] as const;

/** The published table: a title, the headings in row 2, 萧山区 in row 5, cities with their sums, the total in row 80. */
export function quotaGrid(): Grid {
  const figures = (ids: readonly string[]) => {
    const rows = ids.flatMap((id) => byRegion.get(id) ?? []);
    const sum = (key: "industrialTilt" | "mountainIslandTilt" | "factorQuota" | "quota") =>
      rows.reduce((total, row) => total + (row[key] ?? 0), 0);
    return [sum("industrialTilt"), sum("mountainIslandTilt"), sum("factorQuota"), sum("quota")];
  };
  const unitIds = regions.filter(({ level }) => level !== "city").map(({ id }) => id);
  const rows = regions.map(({ id, name, level }, index): HandmadeCell[] => {
    const row = byRegion.get(id);
    const ofCity = regions.filter((region) => region.city === id && region.level !== "city").map((region) => region.id);
    const own = [row?.industrialTilt ?? null, row?.mountainIslandTilt ?? null, row?.factorQuota ?? null, row?.quota ?? null];
    return [index + 1, name, ...(level === "city" ? figures(ofCity) : own)];
  });
  return [["各市、县（市、区）推荐名额"], [...headings], ...rows, ["全省合计（不含宁波）", null, ...figures(unitIds)]];
}

/** A workbook with this one sheet, 推荐名额 unless it says otherwise. */
export function workbookOf(rows: Grid, more: Partial<HandmadeSheet> = {}): Uint8Array {
  return handmadeXlsx([{ name: "推荐名额", rows, ...more }]);
}

/** The row of a grid (from 0) whose second cell says so. */
export function rowOf(grid: Grid, name: string): HandmadeCell[] {
  const row = grid.find((cells) => cells[1] === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
}
