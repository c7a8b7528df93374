import { readFileSync } from "node:fs";

/** One row of the published quota table, read from the reference by its columns. A blank cell is null. */
export interface ReferenceRegion {
  readonly id: string;
  /** 杭州市小计, 杭州市本级, 萧山区. */
  readonly tableName: string;
  /** Without 小计. */
  readonly name: string;
  readonly level: string;
  readonly city: string;
  readonly documentName: string;
  readonly industrialTilt: number | null;
  readonly mountainIslandTilt: number | null;
  readonly factorQuota: number | null;
  readonly quota: number;
}

const [header = "", ...rows] = readFileSync(new URL("../reference/regions.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const columns = header.trim().split(",");

/** The 77 rows, in their order. */
export const referenceRegions: readonly ReferenceRegion[] = rows.map((row) => {
  const cells = row.trim().split(",");
  const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
  const count = (name: string) => (cell(name) === "" ? null : Number(cell(name)));
  return {
    id: cell("region_id"),
    tableName: cell("name_in_table"),
    name: cell("name_in_table").replace(/小计$/, ""),
    level: cell("level"),
    city: cell("city"),
    documentName: cell("document_name"),
    industrialTilt: count("tilt_industrial"),
    mountainIslandTilt: count("tilt_mountain_island"),
    factorQuota: count("factor"),
    quota: Number(cell("quota")),
  };
});
