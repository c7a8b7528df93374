/** A section of GB/T 4754—2017: its letter, its name, and the first and last of its two-digit divisions. */
export interface IndustrySection {
  readonly letter: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The 20 sections of the 国民经济行业分类 (GB/T 4754—2017). */
export const industrySections: readonly IndustrySection[] = [
  { letter: "A", name: "农、林、牧、渔业", from: 1, to: 5 },
  { letter: "B", name: "采矿业", from: 6, to: 12 },
  { letter: "C", name: "制造业", from: 13, to: 43 },
  { letter: "D", name: "电力、热力、燃气及水生产和供应业", from: 44, to: 46 },
  { letter: "E", name: "建筑业", from: 47, to: 50 },
  { letter: "F", name: "批发和零售业", from: 51, to: 52 },
  { letter: "G", name: "交通运输、仓储和邮政业", from: 53, to: 60 },
  { letter: "H", name: "住宿和餐饮业", from: 61, to: 62 },
  { letter: "I", name: "信息传输、软件和信息技术服务业", from: 63, to: 65 },
  { letter: "J", name: "金融业", from: 66, to: 69 },
  { letter: "K", name: "房地产业", from: 70, to: 70 },
  { letter: "L", name: "租赁和商务服务业", from: 71, to: 72 },
  { letter: "M", name: "科学研究和技术服务业", from: 73, to: 75 },
  { letter: "N", name: "水利、环境和公共设施管理业", from: 76, to: 79 },
  { letter: "O", name: "居民服务、修理和其他服务业", from: 80, to: 82 },
  { letter: "P", name: "教育", from: 83, to: 83 },
  { letter: "Q", name: "卫生和社会工作", from: 84, to: 85 },
  { letter: "R", name: "文化、体育和娱乐业", from: 86, to: 90 },
  { letter: "S", name: "公共管理、社会保障和社会组织", from: 91, to: 96 },
  { letter: "T", name: "国际组织", from: 97, to: 97 },
];

/** 门类, 大类, 中类, 小类: a letter, then two, three and four digits. */
export type IndustryLevel = "section" | "division" | "group" | "class";

/** A code of the right shape. Whether a group or a class of that number exists, the shape doesn't tell. */
export interface IndustryCode {
  readonly level: IndustryLevel;
  readonly section: IndustrySection;
  /** Two to four digits; empty for a section. */
  readonly digits: string;
}

/** A code in its parts, or what is wrong with it, in Chinese. */
export type IndustryCodeCheck =
  | ({ readonly ok: true } & IndustryCode)
  | { readonly ok: false; readonly message: string; readonly hint: string };

const levels: readonly IndustryLevel[] = ["section", "division", "group", "class"];
const shape = /^(?:([A-Z]?)(\d{2,4})|([A-Z]))$/;

/** Holds a code against the shape of GB/T 4754—2017: `C`, `34`, `C34`, `345`, `3451`, `C3451`. */
export function checkIndustryCode(text: string): IndustryCodeCheck {
  const [, before = "", digits = "", alone = ""] = shape.exec(text) ?? [];
  const letter = before + alone;
  if (letter === "" && digits === "") {
    const message = `“${text}”不是行业代码`;
    return { ok: false, message, hint: "写 2 至 4 位数字，如 34、3451，前面可加门类字母" };
  }
  const ofDigits = digits === "" ? undefined : sectionOf(Number(digits.slice(0, 2)));
  const section = digits === "" ? industrySections.find((one) => one.letter === letter) : ofDigits;
  if (section === undefined) {
    const message = digits === "" ? `没有门类 ${letter}` : `没有大类 ${digits.slice(0, 2)}`;
    return { ok: false, message, hint: "GB/T 4754—2017 的门类为 A 至 T，大类为 01 至 97" };
  }
  if (letter !== "" && letter !== section.letter) {
    const message = `大类 ${digits.slice(0, 2)} 属于门类 ${section.letter}（${section.name}），不属于 ${letter}`;
    return { ok: false, message, hint: `改为 ${section.letter}${digits}，或只写数字` };
  }
  return { ok: true, level: levels[Math.max(0, digits.length - 1)] as IndustryLevel, section, digits };
}

/** The code at the head of an entry such as `34 通用设备制造业`, and the name after it. */
export function splitIndustryEntry(text: string): { readonly code: string; readonly name: string } | undefined {
  const [, code, name] = /^([A-Z]?\d{2,4})(?!\d)[\s\u3000]*(.*)$/u.exec(text.trim()) ?? [];
  return code === undefined || name === undefined ? undefined : { code, name };
}

function sectionOf(division: number): IndustrySection | undefined {
  return industrySections.find(({ from, to }) => division >= from && division <= to);
}
