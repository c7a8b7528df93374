import { type Award, exactText, type Fraction, type Run } from "@gongwen/allocation";
import type { Sheet, SheetValue } from "@gongwen/document";
import { factorNames } from "../rule-words.ts";
import { type Explanation, nameIn } from "./explanation.ts";
import { sheetColumns, type TableColumn, tableHead, text } from "./table-column.ts";
import { tableRows } from "./table-rows.ts";

/** One award, and in which sharing-out it was got. */
interface ExactRow {
  readonly award: Award;
  readonly step: string;
}

/** The numbers as they were computed, before any rounding for print: fractions of whole numbers. */
export function exactSheet(explanation: Explanation): Sheet {
  const { batch, regions, allocation } = explanation;
  const exact = (key: "weight" | "share" | "quotient" | "remainder" | "gap", title: string): TableColumn<ExactRow> => {
    return { key, title, width: 13, align: "left", cell: ({ award }) => exactValue(award[key]) };
  };
  const columns: TableColumn<ExactRow>[] = [
    { key: "step", title: "分配", width: 10, align: "left", cell: ({ step }) => text(step) },
    { key: "region", title: "地区", width: 6, align: "left", cell: ({ award }) => text(nameIn(regions, award.id)) },
    exact("weight", "占比"),
    exact("share", "份额"),
    exact("quotient", "取整前的数"),
    exact("remainder", "余数"),
    exact("gap", "再得一个占比须增加"),
  ];
  const rows = allocation.runs.flatMap((run) => exactRows(run, (id) => nameIn(regions, id)));
  return {
    name: "精确值",
    id: "exact",
    page: "landscape",
    wide: true,
    frozenColumns: 2,
    title: [`${batch}年推荐名额测算精确值`],
    columns: sheetColumns(columns),
    head: tableHead(columns),
    rows: tableRows(
      columns,
      rows.map((row) => ({ kind: "data", row })),
      0,
      0,
    ),
    notes: [],
  };
}

function exactRows({ factor, stages }: Run, nameOf: (id: string) => string): ExactRow[] {
  const what = factor === undefined ? "" : `${factorNames[factor]}：`;
  return stages.flatMap(({ city, apportionment }) => {
    const among = city !== undefined ? nameOf(city) : stages.length > 1 ? "各设区市" : "各地";
    return apportionment.awards.map((award) => ({ award, step: `${what}${among}` }));
  });
}

function exactValue(value: Fraction | undefined): SheetValue {
  return value === undefined ? null : text(exactText(value));
}
