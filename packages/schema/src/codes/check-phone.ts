import { areaCodes } from "./area-codes.ts";

/** A number in its parts. */
export type PhoneNumber =
  | { readonly kind: "landline"; readonly areaCode: string; readonly local: string; readonly city?: string }
  | { readonly kind: "mobile" }
  /** 400 and 800. */
  | { readonly kind: "shared-cost" }
  /** 12345, 95588: short numbers of public services. */
  | { readonly kind: "short" };

/** A number in its parts, or what is wrong with it, in Chinese. */
export type PhoneCheck =
  | ({ readonly ok: true } & PhoneNumber)
  | { readonly ok: false; readonly message: string; readonly hint: string };

const landline = /^(0[12]\d|0[3-9]\d{2})-(\d{7,8})(-\d{1,6})?$/;
/** Eleven digits. */
export const mobile = /1[3-9]\d{9}/;
/** 400 and 800, with or without hyphens. */
export const sharedCost = /[48]00-?\d{3}-?\d{4}/;
const short = /12\d{3}|9[56]\d{3,4}/;

/**
 * Which kind of telephone number a text is. A landline number has its area code, a hyphen and 7 or 8 digits, as many as the numbers
 * of that city have where the city is one of 浙江, and may have an extension after another hyphen.
 */
export function checkPhone(text: string): PhoneCheck {
  const [, code, local] = landline.exec(text) ?? [];
  if (code !== undefined && local !== undefined) return checkLandline(code, local);
  if (whole(mobile).test(text)) return { ok: true, kind: "mobile" };
  if (whole(sharedCost).test(text)) return { ok: true, kind: "shared-cost" };
  if (whole(short).test(text)) return { ok: true, kind: "short" };
  return { ok: false, message: "电话号码形式不对，应为 0571-87059133 或 11 位手机号", hint: formHint(text) };
}

function checkLandline(code: string, local: string): PhoneCheck {
  const area = areaCodes.find((candidate) => candidate.code === code);
  const digits = area?.digits ?? (code.length === 3 ? 8 : undefined);
  if (digits !== undefined && local.length !== digits) {
    const whose = area === undefined ? `区号 ${code} ` : `${area.city}（${code}）`;
    const hint = `区号后应有 ${digits} 位数字，核对有没有多写、漏写`;
    return { ok: false, message: `${whose}的号码应为 ${digits} 位，现为 ${local.length} 位`, hint };
  }
  return { ok: true, kind: "landline", areaCode: code, local, ...(area === undefined ? {} : { city: area.city }) };
}

function formHint(text: string): string {
  if (/^\d{7,8}$/.test(text)) return "补上区号，写成 0571-87059133 的形式";
  if (/^0\d{9,11}$/.test(text)) return "区号和号码之间加“-”";
  if (/^1\d*$/.test(text) && text.length !== 11) return `手机号应为 11 位，现为 ${text.length} 位`;
  return "写成 0571-87059133 或 11 位手机号，不加空格和括号";
}

/** A number at which a firm or an office is reached: any kind but the short one. */
export function checkContactPhone(text: string): PhoneCheck {
  const found = checkPhone(text);
  if (!found.ok || found.kind !== "short") return found;
  return { ok: false, message: `“${text}”是短号，不是联系电话`, hint: "写成 0571-87059133 或 11 位手机号" };
}

function whole({ source }: RegExp): RegExp {
  return new RegExp(`^(${source})$`);
}
