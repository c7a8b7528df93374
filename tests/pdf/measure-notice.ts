import type { Box } from "./matrix.ts";
import { boxOf, inkEdges, linesOfPage, type Measured, pageNumber } from "./measured-pages.ts";
import { Measurements } from "./measurement.ts";
import { aboveBaseline, lineBeginning, pitch, type TextLine } from "./page-lines.ts";
import type { PdfPage } from "./read-pdf.ts";
import { liesIn, mm, textArea } from "./text-area.ts";

/** Edges of the text area, two characters of the text, and one of the page number, in millimetres. */
const [left, right, top, bottom] = [28, 184, 37, 262];
const character = pitch.character / mm;
const numberCharacter = 14 / mm;

/** Measures the page, the text and its attachments, the date, the imprint and the page numbers (rules that hold for any notice). */
export function measureNotice(file: Measured): Measurements {
  const found = new Measurements();
  measurePages(file, found);
  measureText(file, found);
  measureAttachmentNote(file, found);
  measureAttachments(file, found);
  measureImprint(file, found);
  measureNumbers(file, found);
  measureTurned(file, found);
  return found;
}

function isUpright({ width, height }: PdfPage): boolean {
  return width < height;
}

/** The pages of the notice's own text, up to the attachment note. */
function bodyLines({ lines }: Measured): TextLine[] {
  const note = lines.findIndex(({ text }) => text.startsWith("附件："));
  const addressees = lines.findIndex(({ text }) => text.startsWith("各市、县（市、区）经信局"));
  return lines.slice(addressees + 1, note);
}

/** A line that begins with an opening mark has the mark's blank half outside the text area. */
function startsInCell({ text }: TextLine): boolean {
  return !/^[“‘（《〈〔]/u.test(text);
}

function measurePages(file: Measured, found: Measurements): void {
  const { pages, lines } = file;
  const upright = pages.filter(isUpright);
  const turned = pages.filter((page) => !isUpright(page));
  found.lengths(
    "P1",
    "width of upright pages",
    upright.map(({ width }) => width / mm),
    210,
  );
  found.lengths(
    "P1",
    "height of upright pages",
    upright.map(({ height }) => height / mm),
    297,
  );
  found.lengths(
    "P1",
    "width of turned pages",
    turned.map(({ width }) => width / mm),
    297,
  );
  const body = bodyLines(file).filter(startsInCell);
  const lefts = [...new Set(body.map(({ page }) => page))].map((page) =>
    Math.min(...body.filter((line) => line.page === page).map((line) => line.left)),
  );
  found.lengths("P2", "left edge of the notice's pages", lefts, left);
  const second = lines.find(({ page }) => page === 2) as TextLine;
  found.length("P2", "upper edge of line 1 of page 2", second.baseline - aboveBaseline(16) / mm, top);
  const outside = pages.map((page) => overshoot(page));
  found.lengths("P3", "by how much a sign stands outside the text area", outside, 0, 0.35);
  found.holds(
    "P7",
    "all text is black",
    pages.every(({ glyphs, rules }) => [...glyphs, ...rules].every(({ colour }) => colour === "#000000")),
  );
}

/** By how much the signs of the text area stand out of it: a mark's blank half doesn't count. */
function overshoot(page: PdfPage): number {
  const area = textArea(page);
  const boxes = page.glyphs
    .filter(({ box }) => liesIn(box, area))
    .map(
      ({ box, text, size }): Box =>
        /[，。、；：？！”’）》〉〕]/u.test(text)
          ? { ...box, right: box.right - size / 2 }
          : /[“‘（《〈〔]/u.test(text)
            ? { ...box, left: box.left + size / 2 }
            : box,
    );
  const out = boxes.flatMap((box) => [
    area.left - box.left,
    box.right - area.right,
    area.top - box.top,
    box.bottom - area.bottom,
  ]);
  return Math.max(0, ...out) / mm;
}

function measureText(file: Measured, found: Measurements): void {
  const { lines } = file;
  const addressees = lineBeginning(lines, "各市、县（市、区）经信局");
  const title = lines[lines.indexOf(addressees) - 1] as TextLine;
  found.length("T6", "left edge of the addressees", addressees.left, left);
  found.lines("T6", "from the title's last line to the addressees", addressees.row - title.row, 2);
  found.holds("T6", "the addressees end with a colon", addressees.text.endsWith("："));
  const body = bodyLines(file);
  found.lines("B1", "from the addressees to the text", (body[0] as TextLine).row - addressees.row, 1);
  const plain = body.filter(startsInCell);
  const indented = plain.filter((line) => line.left > left + character);
  found.lengths(
    "B1",
    "first lines of paragraphs",
    indented.map((line) => line.left),
    left + 2 * character,
    0.6,
  );
  found.lengths(
    "B1",
    "other lines",
    plain.filter((line) => !indented.includes(line)).map((line) => line.left),
    left,
    0.6,
  );
}

function measureAttachmentNote({ lines }: Measured, found: Measurements): void {
  const start = lines.findIndex(({ text }) => text.startsWith("附件：1."));
  const end = lines.findIndex(({ text }, index) => index > start && text.startsWith("浙江省"));
  const note = lines.slice(start, end);
  const [first] = note as [TextLine];
  found.length("A1", "附 of the attachment note", first.left, left + 2 * character, character / 2);
  found.lines("A1", "from the text to the attachment note", first.row - (lines[start - 1] as TextLine).row, 2);
  const numbered = note.filter(({ text }) => /^(附件：)?\d\./.test(text));
  found.count("A1", "numbered names", numbered.length, 7);
  const digits = numbered.map(({ glyphs }) => (glyphs.find(({ text }) => /\d/.test(text))?.box.left ?? Number.NaN) / mm);
  const names = numbered
    .map((line) => line.glyphs[line.text.indexOf(".") + 1])
    .map((glyph) => nameEdge(glyph?.text ?? "", (glyph?.box.left ?? Number.NaN) / mm));
  found.lengths("A1", "numbers", digits, digits[0] as number, 0.5);
  found.lengths("A1", "names", names, names[0] as number, 0.5);
  const wrapped = note.filter((line) => !numbered.includes(line)).map(({ text, left: edge }) => nameEdge(text, edge));
  found.lengths("A4", "wrapped lines of names", wrapped, names[0] as number, 0.5);
  const date = lineBeginning(lines, "2024年11月8日");
  found.length("S-1", "right edge of the date", date.right, right - 4 * character);
}

/** The left edge of a name's cell: a quotation mark at a line's beginning has its blank half left of the edge. */
function nameEdge(text: string, edge: number): number {
  return edge + (/^[“（]/u.test(text) && edge < left + 5.75 * character ? character / 2 : 0);
}

function measureAttachments(file: Measured, found: Measurements): void {
  const labels = file.lines.filter(({ text, size }) => /^附件\d$/.test(text) && size === 16);
  found.count("A6", "attachments", labels.length, 7);
  const beginning = labels.filter((label) => linesOfPage(file, label.page)[0] === label);
  found.count("A6", "attachments that begin a page", beginning.length, 7);
  const edges = labels.map((label) => label.left - (isUpright(file.pages[label.page - 1] as PdfPage) ? left : 35));
  found.lengths("A7", "labels, from the left edge of the text area", edges, 0);
  found.lengths(
    "A7",
    "labels' lines of the grid",
    labels.map(({ row }) => row),
    0,
    0.1,
  );
  found.holds(
    "A7",
    "labels are 黑体, 16 points",
    labels.every(({ font, size }) => font === "FandolHei" && size === 16),
  );
  const titles = labels.map((label) => linesOfPage(file, label.page)[1] as TextLine);
  // 附件2 begins with a cover, whose title stands lower.
  const bound = titles.filter((_, index) => index !== 1);
  found.lengths(
    "A8",
    "titles' lines of the grid, from 0",
    bound.map(({ row }) => row),
    2,
    0.1,
  );
  const middles = titles.map(({ page, glyphs }) => {
    const ink = inkEdges(file.pictures[page - 1] as (typeof file.pictures)[number], boxOf(glyphs));
    return (ink.left + ink.right) / 2 - (isUpright(file.pages[page - 1] as PdfPage) ? 106 : 147.5);
  });
  found.lengths("A8", "titles, from the middle", middles, 0);
}

function measureImprint({ pages, lines }: Measured, found: Measurements): void {
  const last = pages.at(-1) as PdfPage;
  const rules = [...last.rules].sort((a, b) => a.box.top - b.box.top);
  const lowest = rules.at(-1);
  found.length("C1", "lowest rule", (lowest?.box.top ?? 0) / mm, bottom);
  found.lengths(
    "C1",
    "left ends of the rules",
    rules.map(({ box }) => box.left / mm),
    left,
  );
  found.lengths(
    "C1",
    "right ends of the rules",
    rules.map(({ box }) => box.right / mm),
    right,
  );
  found.lengths(
    "C1",
    "outer rules' thickness",
    [rules[0], lowest].map((rule) => (rule?.thickness ?? 0) / mm),
    0.35,
    0.02,
  );
  found.count("C3", "rules of an imprint without copies", rules.length, 2);
  found.holds("C3", "no 抄送", !lines.some(({ text }) => text.includes("抄送")));
  found.count("C5", "pages over an even number", pages.length % 2, 0);
  found.count("C5", "signs of a page number on the imprint's page", pageNumber(last).length, 0);
  const after = lines.filter(({ page }) => page === last.number);
  found.holds("C5", "the imprint ends the file", (after.at(-1) as TextLine).text.includes("浙江省经济和信息化厅办公室"));
}

function measureNumbers({ pages, pictures }: Measured, found: Measurements): void {
  const numbered = pages.slice(0, -1);
  const texts = numbered.map((page) =>
    pageNumber(page)
      .map(({ text }) => text)
      .join(""),
  );
  found.count(
    "N1",
    "numbers between dashes, running on",
    texts.filter((text, index) => text === `—${index + 1}—`).length,
    numbered.length,
  );
  const glyphs = numbered.flatMap((page) => pageNumber(page).map((glyph) => ({ ...glyph, face: page.fonts.get(glyph.font) })));
  found.holds(
    "N1",
    "numbers are 宋体, 14 points",
    glyphs.every(({ face, size }) => face === "FandolSong" && Math.abs(size - 14) < 0.01),
  );
  const upright = numbered.filter(isUpright);
  const dashes = upright.map((page) => {
    const [dash] = pageNumber(page);
    const ink = inkEdges(pictures[page.number - 1] as (typeof pictures)[number], (dash as NonNullable<typeof dash>).box);
    return (ink.top + ink.bottom) / 2;
  });
  found.lengths("N2", "dashes, 7 mm below the text area", dashes, 269);
  const boxes = upright.map((page) => ({ number: page.number, box: boxOf(pageNumber(page)) }));
  found.lengths(
    "N2",
    "right end on odd pages",
    boxes.filter(({ number }) => number % 2 === 1).map(({ box }) => box.right / mm),
    right - numberCharacter,
  );
  found.lengths(
    "N2",
    "left end on even pages",
    boxes.filter(({ number }) => number % 2 === 0).map(({ box }) => box.left / mm),
    left + numberCharacter,
  );
  found.holds("N3", "the first page has its number", texts[0] === "—1—");
}

/** The page turned back: its left edge is the lower one of the upright page, its upper edge the left one. */
function measureTurned({ pages, pictures }: Measured, found: Measurements): void {
  for (const page of pages.filter((one) => !isUpright(one))) {
    const number = pageNumber(page);
    const ink = inkEdges(pictures[page.number - 1] as (typeof pictures)[number], boxOf(number.slice(0, 1)));
    const box = boxOf(number);
    found.length("L1", `page ${page.number}, turned back: the dash`, page.width / mm - (ink.left + ink.right) / 2, 269);
    const outer = page.number % 2 === 0 ? box.top / mm : box.bottom / mm;
    found.length(
      "L1",
      `page ${page.number}, turned back: outer end`,
      outer,
      page.number % 2 === 0 ? left + numberCharacter : right - numberCharacter,
    );
    const rules = page.rules.map((rule) => rule.box);
    const width = Math.max(...rules.map((rule) => rule.right)) - Math.min(...rules.map((rule) => rule.left));
    const height = Math.max(...rules.map((rule) => rule.bottom)) - Math.min(...rules.map((rule) => rule.top));
    found.length("L3", `page ${page.number}: table beyond 225 mm of width`, Math.max(0, width / mm - 225), 0, 0.35);
    found.length("L3", `page ${page.number}: table beyond 156 mm of height`, Math.max(0, height / mm - 156), 0, 0.35);
  }
}
