import { forbiddenCharacter } from "@gongwen/schema";
import type { ReportAt } from "../report.ts";

/** A character written by its number: `&#8206;`, `&#x200E;`. */
const reference = /&#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));/g;

/** Refuses control and bidirectional characters in a template's words, written as such or by number. */
export function checkCharacters(text: string, report: ReportAt): void {
  for (const [index, line] of text.split("\n").entries()) {
    for (const [column, character] of characters(line)) {
      const found = forbiddenCharacter(character);
      if (found === undefined) continue;
      const message = `含有不可见的控制字符 ${found}`;
      report(
        { line: index + 1, column },
        { rule: "template/forbidden-character", message, hint: "删去该字符，重新输入这段文字" },
      );
    }
  }
}

function* characters(line: string): Generator<[column: number, character: string]> {
  let column = 1;
  for (const character of line) {
    yield [column, character];
    column += character.length;
  }
  for (const found of line.matchAll(reference)) {
    const code = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16);
    if (code <= 0x10ffff) yield [found.index + 1, String.fromCodePoint(code)];
  }
}
