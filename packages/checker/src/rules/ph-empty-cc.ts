import type { DocumentRule } from "../document-rule.ts";
import { footTexts } from "../foot-texts.ts";
import { quoted } from "../wording.ts";

export const phEmptyCc: DocumentRule = {
  name: "ph/empty-cc",
  severity: "error",
  why: "没有抄送机关的，不印“抄送”一行",
  *check({ notice }) {
    for (const { role, text, span } of footTexts(notice)) {
      if (role !== "imprint-cc" || !/^抄送：?[，、。\s\u3000]*$/u.test(text)) continue;
      yield { message: `版记的${quoted(text)}没有写机关`, hint: "补写抄送机关，或删去这一行", span };
    }
  },
};
