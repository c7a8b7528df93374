import type { DocumentRule } from "../document-rule.ts";
import { headingOf } from "../heading-of.ts";
import { quoted } from "../wording.ts";

export const structHeadingStop: DocumentRule = {
  name: "struct/heading-stop",
  severity: "warning",
  why: "单独成行的标题末尾不加句号",
  *check({ passages }) {
    for (const passage of passages) {
      const heading = headingOf(passage);
      if (heading === undefined || heading.runIn || !heading.words.endsWith("。")) continue;
      yield {
        message: `${passage.where}标题${quoted(heading.words)}单独成行，末尾有句号`,
        hint: "删去标题末尾的句号",
        span: passage.span,
      };
    }
  },
};
