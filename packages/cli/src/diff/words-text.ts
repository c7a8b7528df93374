import type { PartChanges, Piece, WordChange, WordChangeKind } from "@gongwen/diff";
import type { Paint } from "./paint.ts";

const kinds: Readonly<Record<WordChangeKind, string>> = { changed: "改", added: "增", removed: "删", renumbered: "序号" };

/** So many rows of one part are told; who wants all of them looks at the page. */
const mostRows = 12;

/** What differs in the words, part by part: a line for each paragraph and each row, with as much around a change as finds it. */
export function wordsText(words: readonly PartChanges[], paint: Paint): string[] {
  return words.flatMap(({ title, kind, changes }) => {
    const whole = kind === undefined ? "" : kind === "added" ? "（新增）" : "（取消）";
    const rows = changes.filter(({ type }) => type === "row");
    const untold = new Set(rows.slice(mostRows));
    const told = changes.filter((change) => !untold.has(change)).map((change) => `    ${lineOf(change, paint)}`);
    const rest = untold.size === 0 ? [] : [`    表格另有 ${untold.size} 行不同，见 --out 写出的 diff.html`];
    return ["", `  ${title}${whole}`, ...told, ...rest];
  });
}

function lineOf(change: WordChange, paint: Paint): string {
  const { kind, under } = change;
  const own =
    change.type === "paragraph"
      ? excerpt(change.pieces, kind, paint)
      : change.cells.map((cell) => excerpt(cell, kind, paint)).join(" ｜ ");
  const place = under === "" || own.includes(under) || change.kind === "renumbered" ? "" : `〔${under}〕`;
  return `${kinds[kind]} ${place}${own}`;
}

/** Characters that are told beside a change, where it stands in many. */
const beside = 14;

function excerpt(pieces: readonly Piece[], kind: WordChangeKind, paint: Paint): string {
  const texts = pieces.map(({ text, ...piece }) => ({ ...piece, text: text.replaceAll("\n", "") }));
  return texts
    .map((piece, index) => {
      const [before, after] = [texts[index - 1], texts[index + 1]];
      if (kind === "added") return paint.come(piece.text);
      if (kind === "removed") return paint.gone(piece.text);
      if (piece.change === undefined) return shortened(piece.text, before !== undefined, after !== undefined);
      if (piece.change === "inserted") return before?.change === "deleted" ? "" : `［增：${paint.come(piece.text)}］`;
      if (after?.change === "inserted") return `［${paint.gone(piece.text)} → ${paint.come(after.text)}］`;
      return `［删：${paint.gone(piece.text)}］`;
    })
    .join("");
}

/** Words that stayed, but for those far from the changes before and behind them. */
function shortened(text: string, follows: boolean, leads: boolean): string {
  const signs = [...text];
  const [head, tail] = [follows || !leads ? beside : 0, leads ? beside : 0];
  if (signs.length <= head + tail + 2) return text;
  return `${signs.slice(0, head).join("")}……${signs.slice(signs.length - tail).join("")}`;
}
