import { type Sheet, sheetPlaces } from "@gongwen/document";
import { awardColumns } from "./award-columns.ts";
import { type Explanation, nameIn } from "./explanation.ts";
import { number, sheetColumns, type TableColumn, tableHead, text } from "./table-column.ts";
import { type TableRow, tableRows } from "./table-rows.ts";

interface CityRow {
  readonly id: string;
  readonly number: number;
}

/** The first of two stages: what each city gets for all its units. */
export function citySheet(explanation: Explanation): Sheet {
  const { batch, regions, units, rules, allocation } = explanation;
  const cities = [...new Set(units.map(({ city }) => city))];
  const figure = (key: "enterprises" | "industrialFirms", title: string): TableColumn<CityRow> => {
    const own = (id: string) => units.filter(({ city }) => city === id).reduce((sum, unit) => sum + unit[key], 0);
    return { key, title, width: 7, align: "center", cell: ({ id }) => number(own(id)), sum: "whole" };
  };
  const columns: TableColumn<CityRow>[] = [
    { key: "number", title: "序号", width: 3, align: "center", cell: (row) => number(row.number) },
    { key: "city", title: "设区市", width: 5, align: "left", cell: ({ id }) => text(nameIn(regions, id)) },
    figure("enterprises", "省级专精特新中小企业数"),
    figure("industrialFirms", "规上工业企业数"),
    ...allocation.runs.flatMap((run) => awardColumns(run, rules)),
  ];
  const head = tableHead(columns);
  const firstRow = sheetPlaces({ head, columns: sheetColumns(columns), rows: [] }).dataRows.first;
  const entries: TableRow<CityRow>[] = cities.map((id, index) => ({ kind: "data", row: { id, number: index + 1 } }));
  const all: TableRow<CityRow>[] = [...entries, { kind: "total", label: "合计", of: entries.map((_, index) => index) }];
  return {
    name: "各设区市",
    id: "cities",
    page: "landscape",
    wide: true,
    frozenColumns: 2,
    title: [`${batch}年推荐名额分到各设区市测算表`],
    columns: sheetColumns(columns),
    head,
    rows: tableRows(columns, all, 2, firstRow),
    notes: [],
  };
}
