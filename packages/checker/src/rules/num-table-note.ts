import type { DocumentRule, Finding, RuleContext } from "../document-rule.ts";
import { type NumberTable, numberTables } from "../number-table.ts";
import { usesOf } from "../uses.ts";
import { literal, quoted } from "../wording.ts";

export const numTableNote: DocumentRule = {
  name: "num/table-note",
  severity: "error",
  why: "表注和正文说到的数，应当与表中的数一致",
  *check(context) {
    for (const table of numberTables(context.notice, context.passages)) yield* figures(table, context);
    yield* weights(context);
  },
};

/** 杭州市本级工业大县倾斜指标为3个: a row's name, a column's head, a number. */
function* figures({ part, heads, rows }: NumberTable, { passages }: RuleContext): Generator<Finding> {
  const words = (texts: readonly string[]) => texts.map(literal).join("|");
  const names = words(rows.map(({ name }) => name));
  const said = new RegExp(`(?<name>${names})(?<head>${words(heads)})(?:为|是|共)(?<figure>\\d+)`, "gu");
  const outside = passages.filter((passage) => passage.part !== part || !passage.inTable);
  for (const use of usesOf(outside, said)) {
    const { name, head = "", figure } = new RegExp(said.source, "u").exec(use.words)?.groups ?? {};
    const row = rows.find((candidate) => candidate.name === name);
    const printed = row?.values[heads.indexOf(head)] ?? 0;
    if (printed === Number(figure)) continue;
    const message = `${use.passage.where}写${quoted(use.words)}，${row?.passage?.where ?? "表中"}是${printed}`;
    yield { message, hint: "核对表注和表中的数", span: use.passage.span };
  }
}

/** 分别占70%、30%的权重: shares of one whole. */
function* weights({ passages }: RuleContext): Generator<Finding> {
  for (const { words, passage } of usesOf(passages, /分别占(?:\d+(?:\.\d+)?%[、和]?){2,}的?权重/gu)) {
    const shares = [...words.matchAll(/\d+(?:\.\d+)?(?=%)/gu)].map(([share]) => Math.round(Number(share) * 100));
    const sum = shares.reduce((all, share) => all + share, 0) / 100;
    if (sum === 100) continue;
    yield { message: `${passage.where}的${quoted(words)}合计${sum}%`, hint: "各权重合计应为100%", span: passage.span };
  }
}
