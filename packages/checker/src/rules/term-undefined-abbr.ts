import { abbreviationsOf } from "../abbreviations.ts";
import type { DocumentRule, Finding, RuleContext } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { literal, quoted, unquoted } from "../wording.ts";

export const termUndefinedAbbr: DocumentRule = {
  name: "term/undefined-abbr",
  severity: "warning",
  why: "简称在第一次用全称时规定，先规定后使用",
  *check(context) {
    yield* undefinedIssuers(context);
    yield* usedTooSoon(context);
  },
};

function* undefinedIssuers({ passages, facts }: RuleContext): Generator<Finding> {
  const defined = new Set(abbreviationsOf(passages).map(({ term }) => unquoted(term)));
  for (const { name, short } of facts.notice.issuers) {
    // The short form is often the end of the full one: 浙江省财政厅.
    const ownWord = name.endsWith(short) ? `(?<!${literal(name.slice(0, -short.length))})` : "";
    const [use] = usesOf(passages, new RegExp(`${ownWord}${literal(short)}`, "gu"));
    if (use === undefined || short === name || defined.has(short)) continue;
    yield {
      message: `${use.passage.where}起用了简称“${short}”，没有规定它是“${name}”的简称`,
      hint: `第一次出现时写作“${name}（以下称${short}）”`,
      span: use.passage.span,
    };
  }
}

/** A term in quotation marks is a name: before its definition no one knows of what. Titles come first by their place. */
function* usedTooSoon({ passages }: RuleContext): Generator<Finding> {
  for (const { term, passage } of abbreviationsOf(passages)) {
    if (/[“”]/u.test(term) || passage.part !== "notice") continue;
    const running = passages.slice(0, passages.indexOf(passage)).filter(({ paragraph: { role } }) => role !== "title");
    const early = running.find(({ text }) => unbroken(text).includes(`“${unquoted(term)}”`));
    if (early === undefined) continue;
    yield {
      message: `${early.where}已用${quoted(`“${unquoted(term)}”`)}，${passage.where}才规定这一简称`,
      hint: "把规定简称的括号移到第一次出现的地方",
      span: early.span,
    };
  }
}
