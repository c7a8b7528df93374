import type { DocumentRule } from "../document-rule.ts";

export const titleIssuerGap: DocumentRule = {
  name: "title/issuer-gap",
  severity: "note",
  why: "标题中几个发文机关之间空一个全角字，或者回行",
  *check({ passages, facts, titlePlace }) {
    const title = passages.find(({ paragraph: { role } }) => role === "title");
    const [first, ...others] = facts.notice.issuers;
    if (title === undefined || first === undefined) return;
    let before = first.name;
    for (const { name } of others) {
      const end = title.text.indexOf(before) + before.length;
      const start = title.text.indexOf(name, end);
      const gap = title.text.slice(end, start);
      if (title.text.includes(before) && start >= 0 && gap !== "\u3000" && gap !== "\n") {
        yield {
          message: `标题中“${before}”与“${name}”之间${gap === "" ? "没有空" : "不是一个全角空格"}`,
          hint: "两个机关之间空一个全角字",
          span: title.span,
          place: titlePlace?.("notice"),
        };
      }
      before = name;
    }
  },
};
