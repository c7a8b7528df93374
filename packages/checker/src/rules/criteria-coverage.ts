import { type CriteriaTopic, criteriaTopics } from "../criteria-topics.ts";
import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";
import { vetoListOf } from "../veto-list.ts";
import { quoted } from "../wording.ts";

export const criteriaCoverage: DocumentRule = {
  name: "criteria/coverage",
  severity: "warning",
  why: "申报条件与否决情形互为正反，只写在一处的，申报时与审核时结论不同",
  *check({ passages, facts }) {
    const vetoes = vetoListOf(passages);
    if (vetoes === undefined) return;
    const notice = passages.filter(({ part, inTable }) => part === "notice" && !inTable);
    for (const topic of criteriaTopics(facts)) yield* oneSided(topic, notice, [vetoes.lead, ...vetoes.items]);
    yield* definedElsewhere(passages, vetoes.items);
  },
};

function* oneSided(
  { label, condition, veto }: CriteriaTopic,
  notice: readonly Passage[],
  list: readonly Passage[],
): Generator<Finding> {
  const required = notice.find(({ text }) => condition.test(unbroken(text)));
  const refused = list.find(({ text }) => veto.test(unbroken(text)));
  if (required !== undefined && refused === undefined) {
    const message = `${quoted(label)}只写在申报条件中（${required.where}），否决情形没有与它相应的一项`;
    yield { message, hint: "在否决情形中补上，或说明不作为否决项", span: list[0]?.span };
  }
  if (required === undefined && refused !== undefined) {
    const message = `${quoted(label)}只写在否决情形中（${refused.where}），正文的申报条件没有写`;
    yield { message, hint: "在正文的申报条件中补上，使企业申报前知道", span: refused.span };
  }
}

/** A form that says in brackets what counts (授权有效期内，不含……), while the item that decides doesn't. */
function* definedElsewhere(passages: readonly Passage[], items: readonly Passage[]): Generator<Finding> {
  for (const { text, inTable, where } of passages) {
    const [, thing = "", definition = ""] =
      /([^，。（）]{2})[^，。（）]{0,2}（([^（）]*，不含[^（）]*)）/u.exec(unbroken(text)) ?? [];
    if (!inTable || thing === "") continue;
    const deciding = items.find((item) => item.text.includes(thing) && !unbroken(item.text).includes(definition));
    if (deciding === undefined) continue;
    const message = `${deciding.where}据以否决的数量怎样算，只写在${where}：“${definition}”`;
    yield { message, hint: "在否决情形或正文中写明同一口径", span: deciding.span };
  }
}
