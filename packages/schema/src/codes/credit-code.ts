import { type CreditCodeOwner, creditCodeOwner } from "./credit-code-owners.ts";

/** The 31 characters of a code, each worth its position: digits and capital letters without I, O, S, V and Z. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** What a reader most likely saw, for a character that no code holds. */
const lookalikes: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", Z: "2", V: "U" };

/** The form of a code, without its check character: for JSON Schema, which can't compute. */
export const creditCodePattern = new RegExp(`^[${characters}]{2}\\d{6}[${characters}]{10}$`);

const length = 18;

/** The six digits of the division of the office that registered the body, from 0. */
const division = { from: 2, to: 8 };

/** A code that is right, in its parts. */
export interface CreditCode {
  /** The office that registered the body, and its kind: undefined for a pair that the standard doesn't list. */
  readonly owner: CreditCodeOwner | undefined;
  /** Division (GB/T 2260) of the office that registered the body; the body may have moved since. */
  readonly division: string;
  /** Nine characters of the body itself (GB 11714). */
  readonly body: string;
}

/** What is wrong with a code: positions count from 1. */
export type CreditCodeProblem =
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "character"; readonly position: number; readonly character: string }
  | { readonly kind: "check-digit"; readonly expected: string; readonly found: string };

/** A code in its parts, or the first thing that is wrong with it, in Chinese, and how to mend it. */
export type CreditCodeCheck =
  | ({ readonly ok: true } & CreditCode)
  | { readonly ok: false; readonly problem: CreditCodeProblem; readonly message: string; readonly hint: string };

/**
 * Holds a text against GB 32100—2015: 18 characters, digits for the division, and the check character of the others (weights
 * 3^(i−1) modulo 31). The number 31 being prime, every single wrong character and every swap of two neighbours is found.
 *
 * @param text as it was written; nothing is trimmed or made a capital
 * @returns its parts, or the first thing that is wrong, in Chinese, to follow the entry's name
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const problem = problemOf([...text]);
  if (problem !== undefined) return { ok: false, problem, ...words(problem) };
  return {
    ok: true,
    owner: creditCodeOwner(text.slice(0, division.from)),
    division: text.slice(division.from, division.to),
    body: text.slice(division.to, length - 1),
  };
}

/** Whether a text is a 统一社会信用代码 (GB 32100—2015). */
export function isCreditCode(text: string): boolean {
  return problemOf([...text]) === undefined;
}

/**
 * The check character of the first 17.
 *
 * @returns undefined where these hold a character that no code holds
 */
export function creditCodeCheckCharacter(text: string): string | undefined {
  const values = [...text].slice(0, length - 1).map((character) => characters.indexOf(character));
  if (values.length < length - 1 || values.includes(-1)) return undefined;
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % characters.length;
  }
  return characters[(characters.length - (sum % characters.length)) % characters.length];
}

function problemOf(written: readonly string[]): CreditCodeProblem | undefined {
  if (written.length !== length) return { kind: "length", length: written.length };
  const at = written.findIndex((character, index) => !mayStand(character, index));
  if (at >= 0) return { kind: "character", position: at + 1, character: written[at] as string };
  const expected = creditCodeCheckCharacter(written.join("")) as string;
  const found = written[length - 1] as string;
  return expected === found ? undefined : { kind: "check-digit", expected, found };
}

function mayStand(character: string, index: number): boolean {
  const value = characters.indexOf(character);
  return index >= division.from && index < division.to ? value >= 0 && value < 10 : value >= 0;
}

function words(problem: CreditCodeProblem): { message: string; hint: string } {
  switch (problem.kind) {
    case "length":
      return { message: `应为 ${length} 位，现为 ${problem.length} 位`, hint: "照营业执照填写，不留空格" };
    case "character":
      return { message: `第 ${problem.position} 位不能是“${problem.character}”`, hint: characterHint(problem) };
    case "check-digit":
      return {
        message: `校验码不符，按前 17 位计算末位应为 ${problem.expected}，现为 ${problem.found}`,
        hint: "前面也可能有抄错的字符，照营业执照逐位核对",
      };
  }
}

function characterHint({ position, character }: CreditCodeProblem & { readonly kind: "character" }): string {
  const capital = character.normalize("NFKC").toUpperCase();
  if (capital !== character && mayStand(capital, position - 1)) return `改为 ${capital}（半角、大写）`;
  const meant = lookalikes[capital];
  if (meant !== undefined && mayStand(meant, position - 1)) return `代码不用字母 I、O、S、V、Z，多半是 ${meant}`;
  const inDivision = position > division.from && position <= division.to;
  return inDivision ? "第 3 至 8 位是行政区划代码，只有数字" : "只用数字和大写字母（I、O、S、V、Z 除外）";
}
