import { z } from "zod";

/**
 * Characters that no value may hold: controls, bidirectional marks, line separators, the byte order mark, lone surrogates,
 * non-characters, and the planes 15 and 16, which the template engine keeps for its own marks. As part of a class.
 */
const forbidden =
  "\\u007f-\\u009f\\u061c\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ud800-\\udfff\\ufeff\\ufff9-\\uffff\u{f0000}-\u{10ffff}";
const lineForbidden = `\\u0000-\\u001f${forbidden}`;
const forbiddenInLine = new RegExp(`[${lineForbidden}]`, "u");

/** What plain text of one line looks like, as a pattern: for JSON Schema, whose readers may know no look-around. */
export const linePattern = patternWithout(lineForbidden);
/** The same of a text of several lines. */
export const linesPattern = patternWithout(`\\u0000-\\u0009\\u000b-\\u001f${forbidden}`);

/** Something, with no blank at either end and none of the given characters. */
function patternWithout(characters: string): string {
  return `^[^${characters}\\s]([^${characters}]*[^${characters}\\s])?$`;
}

/** The first character of a text that no document may hold, as `U+202E`, or undefined. */
export function forbiddenCharacter(text: string): string | undefined {
  const found = forbiddenInLine.exec(text)?.[0];
  return found === undefined ? undefined : `U+${(found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** One line of text that prints as it stands: not empty, no blank at either end, no control or bidirectional character. */
export function plainText(maxLength = 2000) {
  return z
    .string()
    .min(1)
    .max(maxLength)
    .superRefine((text, context) => {
      const character = forbiddenCharacter(text);
      if (character !== undefined) {
        context.addIssue({
          code: "custom",
          message: `含有不可见的控制字符 ${character}`,
          params: { hint: "删去该字符，重新输入这段文字" },
        });
      }
      if (text !== text.trim()) {
        context.addIssue({ code: "custom", message: "首尾有空格", params: { hint: "删去首尾空格" } });
      }
    })
    .meta({ pattern: linePattern });
}

/** Runs of what a file's name may hold, with single stops between them. */
const fileNamePattern = '^[^\\\\/:*?"<>|.]+(\\.[^\\\\/:*?"<>|.]+)*$';

/** A text that becomes part of a file's name: plain, short, and free of characters that a path can't hold on Windows. */
export function fileNameText(maxLength = 40) {
  return plainText(maxLength)
    .superRefine((text, context) => {
      const bad = /[\\/:*?"<>|]|\.\.|^\.|\.$/.exec(text)?.[0];
      if (bad !== undefined) {
        context.addIssue({
          code: "custom",
          message: `含有文件名不能用的字符 ${bad}`,
          params: { hint: "名称要用作文件名，改用中文字符" },
        });
      }
    })
    .meta({ allOf: [{ pattern: fileNamePattern }] });
}
