import { areaCodes } from "@gongwen/schema";
import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";

export const contactFormat: DocumentRule = {
  name: "contact/format",
  severity: "warning",
  why: "电话写作区号、连字符、号码；各地号码位数不同，位数不对打不通",
  *check({ passages }) {
    for (const passage of passages) {
      yield* wrongDigits(passage);
      yield* withoutCode(passage);
      yield* wrongMark(passage);
    }
  },
};

/** 湖州 and three others have numbers of 7 digits. */
function* wrongDigits({ text, where, span }: Passage): Generator<Finding> {
  for (const [words, code = "", number = ""] of unbroken(text).matchAll(/(?<![\d-])(0\d{2,3})-(\d+)(?!\d)/gu)) {
    const area = areaCodes.find((candidate) => candidate.code === code);
    if (area === undefined || area.digits === number.length) continue;
    const message = `${where}的电话${words}，${area.city.slice(0, -1)}（${code}）的号码应为${area.digits}位，这里是${number.length}位`;
    yield { message, hint: "核对号码是否漏了或多了数字", span };
  }
}

function* withoutCode({ text, where, span }: Passage): Generator<Finding> {
  for (const [, number = ""] of unbroken(text).matchAll(/电话：?(\d{7,8})(?!\d)/gu)) {
    yield { message: `${where}的电话${number}没有区号`, hint: "号码前加区号和连字符，如0571-87050000", span };
  }
}

/** （0571）87050000, 0571－87050000, 0571 87050000. */
function* wrongMark({ text, where, span }: Passage): Generator<Finding> {
  for (const [words, code, number] of unbroken(text).matchAll(
    /[（(](0\d{2,3})[）)](\d{7,8})(?!\d)|(?<!\d)0\d{2,3}[—－–](\d{7,8})(?!\d)/gu,
  )) {
    const shown = code === undefined ? words.replace(/[—－–]/u, "-") : `${code}-${number}`;
    yield { message: `${where}的电话写作“${words}”`, hint: `写作“${shown}”`, span };
  }
}
