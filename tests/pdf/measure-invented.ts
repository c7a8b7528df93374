import { invented } from "./invented-edition.ts";
import { boxOf, inkEdges, linesOfPage, type Measured, pageNumber } from "./measured-pages.ts";
import { Measurements } from "./measurement.ts";
import { aboveBaseline, lineBeginning, pitch, type TextLine } from "./page-lines.ts";
import { mm } from "./text-area.ts";

const [left, right, middle, bottom] = [28, 184, 106, 262];
const character = pitch.character / mm;
const line = pitch.line / mm;
/** A character of the imprint. */
const small = 14 / mm;
const names = ["浙江省经济和信息化厅", "浙江省财政厅"];
/** The mark's size and its line, in points. */
const mark = { size: 36, pitch: 42 };

/** Measures what only a notice with letterhead, number, copies and note has; and its attachments as files of their own. */
export function measureInvented(file: Measured, detached: readonly Measured[]): Measurements {
  const found = new Measurements();
  measureLetterhead(file, found);
  measureNote(file, found);
  measureCopies(file, found);
  const labels = detached.map(({ lines }) => lines[0] as TextLine);
  const wanted = labels.map((_, index) => `${invented.numberText}附件${index + 1}`);
  found.count(
    "A12",
    "files whose first line is the number and 附件n",
    labels.filter(({ text }, index) => text === wanted[index]).length,
    7,
  );
  const edges = labels.map((label, index) => label.left - (isTurned(detached[index] as Measured) ? 35 : left));
  found.lengths("A12", "their labels, from the left edge of the text area", edges, 0);
  return found;
}

function isTurned({ pages: [first] }: Measured): boolean {
  return first !== undefined && first.width > first.height;
}

function measureLetterhead(file: Measured, found: Measurements): void {
  const [picture] = file.pictures as [Measured["pictures"][number]];
  const first = linesOfPage(file, 1);
  const number = lineBeginning(first, invented.numberText);
  const heads = first.slice(0, first.indexOf(number));
  const glyphs = heads.flatMap((head) => head.glyphs);
  const suffix = glyphs.filter(({ text }) => "文件".includes(text) && text !== "");
  const stacked = names.map((name) =>
    glyphs.filter(({ text, box }) => name.includes(text) && !suffix.some((one) => one.box === box)),
  );
  const rows = stackedRows(glyphs.filter((glyph) => !suffix.includes(glyph)));
  const ink = inkEdges(picture, { left: left * mm, right: right * mm, top: 37 * mm, bottom: number.baseline * mm - 20 });

  const [rule] = (file.pages[0]?.rules ?? []).filter(({ colour }) => colour !== "#000000");
  const title = first.find(({ size }) => size === 22) as TextLine;
  const body = lineBeginning(first, "为深入贯彻");
  const order = [ink.top, number.baseline, (rule?.box.top ?? 0) / mm, title.baseline, body.baseline];
  found.holds(
    "H1",
    "mark, number, rule, title, text from top to bottom",
    order.every((y, index) => index === 0 || y > (order[index - 1] as number)),
  );
  found.length("H2", "top of the mark's ink", ink.top, 72);
  found.length("H2", "middle of the mark", (ink.left + ink.right) / 2, middle);
  found.holds(
    "H2",
    "the mark is red",
    glyphs.every(({ colour }) => colour === "#ff0000"),
  );
  found.count("H3", "names on the stack, the main one on top", stacked.length, rows.length);
  found.holds(
    "H3",
    "names in the order of the issuers",
    rows.map((row) => row.map(({ text }) => text).join("")).join() === names.join(),
  );
  const heights = rows.map((row) => (row[0]?.baseline ?? 0) / mm);
  found.length(
    "H3",
    "height of 文件 against the middle of the names",
    (suffix[0]?.baseline ?? 0) / mm,
    (Math.min(...heights) + Math.max(...heights)) / 2,
  );
  const boxes = rows.map(boxOf);
  found.lengths(
    "H4",
    "left ends of the names",
    boxes.map((box) => box.left / mm),
    (boxes[0]?.left ?? 0) / mm,
  );
  found.lengths(
    "H4",
    "right ends of the names",
    boxes.map((box) => box.right / mm),
    (boxes[0]?.right ?? 0) / mm,
  );
  found.holds("H5", "the number's form", /^[\u4e00-\u9fff]+〔20\d\d〕[1-9]\d*号$/.test(number.text));
  found.length("H5", "middle of the number", (number.left + number.right) / 2, middle);
  const lowest = Math.max(...heights) + (mark.pitch - aboveBaseline(mark.size, mark.pitch)) / mm;
  found.length("H5", "two lines from the mark to the number", number.baseline - aboveBaseline(16) / mm - lowest, 2 * line);
  found.holds("H6", "no 签发人", !file.lines.some(({ text }) => text.includes("签发人")));
  const below = inkEdges(picture, boxOf(number.glyphs)).bottom;
  found.length("H7", "from the number's ink to the rule", (rule?.box.top ?? 0) / mm - below, 4);
  found.length("H7", "left end of the rule", (rule?.box.left ?? 0) / mm, left);
  found.length("H7", "right end of the rule", (rule?.box.right ?? 0) / mm, right);
  found.holds("H7", "the rule is red", rule?.colour === "#ff0000");
  found.holds("H9", "no number of copies, no secrecy, no urgency above the mark", ink.top > 70);
  found.holds("H10", "the first page has text", body.page === 1);
}

function stackedRows<Sign extends { readonly baseline: number; readonly box: { readonly left: number } }>(
  signs: readonly Sign[],
): Sign[][] {
  const heights = [...new Set(signs.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
  return heights.map((height) =>
    signs.filter(({ baseline }) => Math.round(baseline) === height).sort((a, b) => a.box.left - b.box.left),
  );
}

function measureNote({ lines }: Measured, found: Measurements): void {
  const note = lineBeginning(lines, "（此件");
  const date = lineBeginning(lines, "2024年11月8日");
  found.length("S-7", "left edge of the note", note.left, left + 2 * character, character / 2);
  found.lines("S-7", "from the date to the note", note.row - date.row, 1);
  found.holds("S-7", "the note stands in full-width brackets", /^（.+）$/.test(note.text));
}

function measureCopies(file: Measured, found: Measurements): void {
  const last = file.pages.at(-1) as Measured["pages"][number];
  const lines = linesOfPage(file, last.number);
  const start = lines.findIndex(({ text }) => text.startsWith("抄送："));
  const print = lines.at(-1) as TextLine;
  const copies = lines.slice(start, -1);
  const rules = [...last.rules].sort((a, b) => a.box.top - b.box.top).slice(-3);
  found.lengths(
    "C1",
    "inner rule's thickness",
    rules.slice(1, -1).map(({ thickness }) => thickness / mm),
    0.25,
    0.02,
  );
  found.length("C1", "lowest rule", (rules.at(-1)?.box.top ?? 0) / mm, bottom);
  found.length("C2", "left edge of 抄送", (copies[0] as TextLine).left, left + small);
  found.holds("C2", "the copies take more than a line", copies.length > 1);
  found.lengths(
    "C2",
    "wrapped lines, behind the colon",
    copies.slice(1).map((one) => one.left),
    left + 4 * small,
  );
  found.length("C2", "beyond one character from the right", Math.max(0, ...copies.map((one) => one.right - (right - small))), 0);
  found.holds("C2", "the copies end with a full stop", (copies.at(-1) as TextLine).text.endsWith("。"));
  found.length("C4", "left edge of the printing office", print.left, left + small);
  found.length("C4", "right edge of the printing date", print.right, right - small);
  found.holds(
    "C4",
    "the last line names the office and the date",
    print.text === `浙江省经济和信息化厅办公室${invented.printText}`,
  );
  found.count("C5", "pages over an even number", file.pages.length % 2, 0);
  found.count("C5", "signs of a page number on the imprint's page", pageNumber(last).length, 0);
}

/** Measures the signature of a notice without seals. */
export function measureUnsealed({ lines }: Measured): Measurements {
  const found = new Measurements();
  const at = lines.findIndex(({ text, size }, index) => text === names[0] && size === 16 && index > 5);
  const [before, first, second, date, note] = lines.slice(at - 1, at + 4) as [TextLine, TextLine, TextLine, TextLine, TextLine];
  found.holds(
    "S-5",
    "the main issuer, then the other, then the date",
    [first, second, date].map(({ text }) => text).join() === [...names, "2024年11月8日"].join(),
  );
  found.lines("S-5", "from the text to the first name", first.row - before.row, 2);
  found.lines("S-5", "from name to name", second.row - first.row, 1);
  found.lines("S-5", "from the names to the date", date.row - second.row, 1);
  found.lengths("S-5", "right ends of the names", [first.right, second.right], right - 2 * character);
  found.lengths("S-5", "left ends of the names", [first.left, second.left], first.left, 0.5);
  found.length("S-5", "the date, from the names' left end", date.left - first.left, 2 * character);
  found.lines("S-7", "without seals: from the date to the note", note.row - date.row, 1);
  return found;
}
