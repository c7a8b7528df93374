import { checkContactPhone } from "./codes/check-phone.ts";
import { checkCreditCode, creditCodePattern } from "./codes/credit-code.ts";
import { phonePattern } from "./codes/phone.ts";
import type { TextField } from "./field.ts";

/** What is wrong with a text, and how to mend it, in Chinese, to follow the entry's name. */
interface Complaint {
  readonly message: string;
  readonly hint: string;
}

/** A form that a text must have. */
interface TextFormat {
  /** For JSON Schema; of a credit code all but the check character. */
  readonly pattern: RegExp;
  /** What is wrong with a text; undefined for one that is right. */
  complain(text: string): Complaint | undefined;
}

/** The forms that an entry of a form may ask for. */
export const textFormats: Record<NonNullable<TextField["format"]>, TextFormat> = {
  creditCode: { pattern: creditCodePattern, complain: (text) => complaintOf(checkCreditCode(text)) },
  phone: { pattern: phonePattern, complain: (text) => complaintOf(checkContactPhone(text)) },
  email: plain(/^[!-?A-~]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, {
    message: "电子邮箱形式不对",
    hint: "写成 name@example.com 的形式",
  }),
  postcode: plain(/^\d{6}$/, { message: "邮政编码形式不对", hint: '写六位数字，加引号，如 "310007"' }),
};

function plain(pattern: RegExp, complaint: Complaint): TextFormat {
  return { pattern, complain: (text) => (pattern.test(text) ? undefined : complaint) };
}

function complaintOf(check: { readonly ok: true } | ({ readonly ok: false } & Complaint)): Complaint | undefined {
  return check.ok ? undefined : { message: check.message, hint: check.hint };
}
