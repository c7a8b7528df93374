import { IndicatorRow, IndicatorsFile } from "@gongwen/schema";
import type { BatchState } from "../batch-state.ts";
import type { Report } from "../table/report.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { Plan } from "../write/plan.ts";
import { planRows } from "../write/plan-rows.ts";
import { readIndicators } from "./read-indicators.ts";

const name = "indicators.yaml";

const fresh = `# 测算推荐名额用的指标，每个县（市、区）和市本级一行；由 gongwen import indicators 从工作簿导入，供 gongwen allocate 使用。
rows: []
`;

/** What a table of indicators changes in `indicators.yaml`, which it makes where there is none. */
export function planIndicators(sheets: readonly Worksheet[], state: BatchState, report: Report): Plan {
  const imported = readIndicators(sheets, state, report);
  const { edits, changes } = planRows(name, imported, IndicatorRow, 1, state, report);
  return { name, schema: IndicatorsFile, text: state.text(name) ?? fresh, edits, changes };
}
