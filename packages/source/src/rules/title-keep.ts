import { dataRule } from "../data-rule.ts";
import { openText } from "../open/stand-in.ts";

/** A term that no title has protects nothing: it is left over from another title. */
export const titleKeep = dataRule({
  name: "title/keep",
  severity: "warning",
  why: "标题改了，不拆行的词没有跟着改",
  needs: ["batch"],
  *find({ batch }) {
    const { subject, keepTogether } = batch.value.notice;
    // What a title that is open yet will hold nobody knows.
    if (subject.includes(openText)) return;
    for (const [index, term] of keepTogether.entries()) {
      if (`关于${subject}的通知`.includes(term)) continue;
      yield {
        message: `标题里没有“${term}”`,
        ...batch.place(["notice", "keepTogether", index]),
        hint: "删去，或改成标题里的词",
      };
    }
  },
});
