/** The extracted text while its artefacts are taken out: its lines (index 0 is line 1), and the footnotes by number. */
export interface Extraction {
  readonly lines: readonly string[];
  readonly footnotes: readonly Footnote[];
}

export interface Footnote {
  readonly number: number;
  readonly text: string;
}

/** One way in which the extracted text is not what is printed. */
export interface Exception {
  /** As in the proofreader's inventory. */
  readonly id: string;
  /** The lines that it may change; no other. */
  readonly lines: "all" | readonly number[];
  readonly why: string;
  apply(text: Extraction): Extraction;
}

type ChangeLine = (line: string, number: number) => string;

function onLines(id: string, lines: "all" | readonly number[], why: string, change: ChangeLine): Exception {
  const wanted = lines === "all" ? undefined : new Set(lines);
  return {
    id,
    lines,
    why,
    apply: (text) => ({
      ...text,
      lines: text.lines.map((line, index) => (wanted === undefined || wanted.has(index + 1) ? change(line, index + 1) : line)),
    }),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const withoutBlanks = (line: string) => line.replace(/\s/gu, "");

const pageStarts = [
  28, 73, 120, 217, 262, 307, 352, 373, 437, 496, 562, 581, 674, 759, 863, 979, 1068, 1137, 1200, 1277, 1304, 1351, 1382, 1429,
  1436, 1454, 1515,
];

/**
 * Where the published text, as extracted, differs from what the edition prints: everything that the comparison forgives, one by one
 * and in this order. N-07 (text of a cell broken into lines) is mended by `cell-cuts.ts`, which says which lines make a cell.
 */
export const exceptions: readonly Exception[] = [
  onLines("N-01", "all", "the lines of the extraction end in blanks; they break where the PDF's lines do", (line) =>
    line.trimEnd(),
  ),
  onLines("N-02", pageStarts, "one blank in front of the first line of a page of the PDF", (line) => line.replace(/^ /, "")),
  onLines("N-03", [170], "the number of page 5, in the middle of a sentence", () => ""),
  onLines("N-10", range(386, 541), "an empty cell of the quota table is a double blank", (line) => line.replaceAll(" ", "\t")),
  onLines("N-04", "all", "no blank between a Chinese character and a digit or a letter", (line) =>
    line.replace(
      /(?<=[\p{Script=Han}、。，（）“”〔〕《》：；—]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[\p{Script=Han}、。，（）“”〔〕《》：；])/gu,
      "",
    ),
  ),
  {
    id: "N-05",
    lines: [309, 311],
    why: "a telephone number broken after its area code",
    apply: (text) => ({
      ...text,
      lines: text.lines.map((line, index) => {
        if (index === 308) return `${line}-`;
        return index === 310 ? line.replace(/^-/, "") : line;
      }),
    }),
  },
  {
    id: "N-06",
    lines: [617, 672, 673, 716, 755, 756, 758],
    why: "a footnote's mark is raised and its text stands at the foot of the page, not in the middle of the table",
    apply(text) {
      const line = (number: number) => text.lines[number - 1] ?? "";
      const footnotes = [
        { number: Number(line(672)), text: line(673) },
        { number: Number(line(755)), text: line(756) + line(758) },
      ];
      const lines = [...text.lines];
      for (const at of [617, 716]) lines[at - 1] = line(at).replace(/\d$/, "[^$&]");
      for (const at of [672, 673, 755, 756, 758]) lines[at - 1] = "";
      return { lines, footnotes };
    },
  },
  onLines("N-08", [898, 958, 1009], "justified text extracted with blanks between its characters", withoutBlanks),
  onLines("N-09", [589, 591, 596, 601, 604, 654, 656, 1232], "labels of a form spaced out by blanks", (line) =>
    line.replace(/(邮|电|手|制|国|主|日) +(编|话|机|人|籍|板|期)/g, "$1$2").replace("人 国籍", "人国籍"),
  ),
  onLines("P-02", [1577], "the imprint's list of copies is empty and doesn't print", () => ""),
  onLines("P-03", [1579], "a date that was never filled in doesn't print; the printing office does", (line) =>
    line.replace("印发日期印发", ""),
  ),
];
