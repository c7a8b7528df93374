import type { DocumentRule } from "../document-rule.ts";

export const layoutImprintLast: DocumentRule = {
  name: "layout/imprint-last",
  severity: "error",
  why: "版记在全部附件之后，只有一处（GB/T 9704—2012，7.3.7、7.4）",
  *check({ notice: { sections } }) {
    const blocks = sections.flatMap((section) => section.blocks);
    const feet = blocks.filter(({ type }) => type === "foot");
    const [first] = feet;
    if (first === undefined || first.type !== "foot" || (feet.length === 1 && blocks.at(-1) === first)) return;
    yield {
      message: feet.length > 1 ? `版记有${feet.length}处` : "版记后面还有正文或附件",
      hint: "只留一处版记，放在最后一个附件之后",
      span: first.span,
    };
  },
};
