import { creditCodeCheckCharacter, isCreditCode } from "@gongwen/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedByStdnum, pythonWithStdnum } from "./stdnum.ts";

const digits = "0123456789";
const characters = `${digits}ABCDEFGHJKLMNPQRTUWXY`;
const of = (set: string, length: number) => fc.string({ unit: fc.constantFrom(...set), minLength: length, maxLength: length });

/** Codes that are right, that are right but for one character, and texts of their shape. Eight digits stand first: see below. */
const right = fc
  .tuple(of(digits, 8), of(characters, 9))
  .map(([head, body]) => `${head}${body}${creditCodeCheckCharacter(`${head}${body}`)}`);
const changed = fc
  .tuple(right, fc.nat(17), fc.constantFrom(...characters, "I", "O", "-", "甲"))
  .map(([code, at, other]) => `${code.slice(0, at)}${other}${code.slice(at + 1)}`);
const shaped = fc.oneof(of(characters, 18), of(characters, 17), of(characters, 19));

test("agrees with a second implementation (python-stdnum) over 6,000 texts", (context) => {
  const python = pythonWithStdnum();
  if (python === undefined) {
    if (process.env.CI !== undefined) throw new Error("missing: python3-stdnum");
    return context.skip("this machine has no python3-stdnum");
  }
  const texts = [right, changed, shaped].flatMap((arbitrary, seed) => fc.sample(arbitrary, { numRuns: 2000, seed }));
  // It drops hyphens and refuses the letters (A, N, Y) that the standard gives to some offices as the first character.
  const comparable = texts.filter((text) => !text.includes("-") && /^\d/.test(text));
  const theirs = judgedByStdnum(python, comparable);
  const ours = comparable.map(isCreditCode);
  const differing = comparable.filter((_, index) => theirs[index] !== ours[index]);
  expect(ours.filter(Boolean).length).toBeGreaterThan(2000);
  expect(ours.filter((valid) => !valid).length).toBeGreaterThan(2000);
  // The second character may be a letter for us: the kinds of body are a list that grows. It demands eight digits.
  expect(differing.filter((text) => /^\d{8}/.test(text))).toEqual([]);
});
