import type { Sheet, SheetLine, SheetRow, SheetValue } from "@gongwen/document";
import type { InputFile } from "../rows-mark.ts";
import { ruleWords, totalsOf } from "../rule-words.ts";
import { type Explanation, nameIn } from "./explanation.ts";
import { text } from "./table-column.ts";
import { type UnitSheet, unitSheetName } from "./unit-sheet.ts";

/** The sheet that opens first: the rules, what went in, what it comes to, and whether it ties. */
export function coverSheet(explanation: Explanation, { total }: UnitSheet): Sheet {
  const { batch, regions, rules, coefficient, inputs } = explanation;
  const cell = (key: string) => `'${unitSheetName}'!${total(key)}`;
  const row = (item: string, value: SheetValue): SheetRow => ({ kind: "data", values: [text(item), value] });
  const words = ruleWords(rules, coefficient, (id) => nameIn(regions, id));
  return {
    name: "测算规则",
    id: "rules",
    page: "portrait",
    title: [`${batch}年推荐名额测算说明`],
    lines: [verdict(explanation, cell)],
    columns: [
      { key: "item", width: 9, align: "left" },
      { key: "words", width: 27, align: "left" },
    ],
    head: [[{ text: "项目" }, { text: "内容" }]],
    rows: [
      ...words.map((rule) => row(rule.item, text(rule.words))),
      ...inputs.map(({ item, input }) => row(item, text(fileWords(input)))),
      ...totalRows(explanation, cell).map(({ item, value }) => row(item, value)),
    ],
    notes: notes(explanation),
  };
}

/** The digest in two lines, each of which fits. */
function fileWords({ file, sha256 }: InputFile): string {
  return `${file}\nsha256：${sha256.slice(0, 32)}\n${sha256.slice(32)}`;
}

function totalRows({ allocation, rules }: Explanation, cell: (key: string) => string) {
  const totals = totalsOf(allocation);
  const factorKey = rules.rounding === "once" ? "places" : "factorQuota";
  const linked = (key: string, value: number): SheetValue => ({ kind: "formula", formula: cell(key), value });
  return [
    { item: "因素分配指标合计", value: linked(factorKey, totals.factorQuota) },
    { item: "工业大县倾斜合计", value: linked("industrialTilt", totals.industrialTilt) },
    { item: "山区海岛县倾斜合计", value: linked("mountainIslandTilt", totals.mountainIslandTilt) },
    { item: "推荐名额合计", value: linked("quota", totals.quota) },
  ];
}

/** Whether the table still comes to what was to be shared out: a figure that somebody changes shows here. */
function verdict({ allocation, rules }: Explanation, cell: (key: string) => string): SheetLine {
  const factorKey = rules.rounding === "once" ? "places" : "factorQuota";
  const { places, of } = rules.total;
  const parts = `${cell(factorKey)}+${cell("industrialTilt")}+${cell("mountainIslandTilt")}`;
  const holds = `AND(${cell(of === "factor" ? factorKey : "quota")}=${places},${parts}=${cell("quota")})`;
  const good = `核对：合计与分配总数 ${places} 相符，三项指标之和与推荐名额合计相符`;
  const bad = "核对：合计与分配总数或三项指标之和不符，表中的数改动过";
  const value = allocation.units.length > 0 ? good : bad;
  return { role: "verdict", value: { kind: "formula", formula: `IF(${holds},"${good}","${bad}")`, value } };
}

function notes({ rules }: Explanation): string[] {
  const gap =
    "“再得一个须增长”：其他地区不变，该地的占比须增长百分之几，才到再得一个名额的界线（向上取到四位小数），超过界线即得；0 表示与得到名额的地区并列，按先后规则没有得到。";
  const within = rules.stages === "two" ? ["各地的份额、位次和须增长的数都是在本市内算的；市的在“各设区市”表。"] : [];
  const each = rules.rounding === "each" ? ["两项因素各有一组数；保底和封顶对两项之和而言，在后一项中补足。"] : [];
  const method =
    rules.method === "webster"
      ? "“份额”按占比计算；“份额÷除数”四舍五入即得名额（有保底、封顶的除外）。位次是再增加一个名额时的先后。"
      : "“份额”按占比计算；有保底或封顶的，由其他地区按比例让出或分担，得到“计入保底封顶的份额”。各地先得其整数部分，余下的名额按余数的位次各补一个。";
  return [method, gap, ...within, ...each, "表中的小数是四舍五入后印出来的；计算全部用分数，见“精确值”表。"].map(
    (note, index) => `${index + 1}.${note}`,
  );
}
