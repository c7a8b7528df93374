/** One line of running text as it is printed. */
export interface SetLine {
  readonly page: number;
  readonly text: string;
  /** Whether it begins a paragraph. */
  readonly begins: boolean;
}

/** A paragraph that two files break in different places: its first line that differs, in both, and why. */
export interface Difference {
  readonly pdf: string;
  readonly docx: string;
  readonly why: Reason;
}

/**
 * `digits`: in the PDF ten digits or letters take five cells; LibreOffice 7.4 widens those between Chinese characters to whole cells
 * of its grid, and fits less into the line.
 * `mark`: the PDF fits a closing mark into the line's last cell, squeezing marks by half a cell at most (GB/T 15834); LibreOffice,
 * whose widths are rounded, takes the character before the mark along to the next line.
 */
export type Reason = "digits" | "mark" | "unknown";

const reasons: readonly (readonly [why: Reason, explains: (pdf: string, docx: string) => boolean])[] = [
  ["digits", (pdf, docx) => /[0-9A-Za-z]/.test(pdf) && pdf.startsWith(docx)],
  ["mark", (pdf, docx) => /[，。；：、”）》]$/u.test(pdf) && pdf.slice(0, -2) === docx],
];

function paragraphs(lines: readonly SetLine[]): string[][] {
  const found: string[][] = [];
  for (const { text, begins } of lines) {
    const last = found.at(-1);
    if (begins || last === undefined) found.push([text]);
    else last.push(text);
  }
  return found;
}

/**
 * Where two files break the same words into other lines.
 *
 * @throws Error when they don't have the same paragraphs
 */
export function breakDifferences(pdf: readonly SetLine[], docx: readonly SetLine[]): Difference[] {
  const [ofPdf, ofDocx] = [paragraphs(pdf), paragraphs(docx)];
  const parted = ofPdf.find((lines, index) => lines.join("") !== ofDocx[index]?.join(""));
  if (parted !== undefined) throw new Error(`the files don't have the same paragraphs: ${parted.join("")}`);
  return ofPdf.flatMap((lines, index) => {
    const others = ofDocx[index] as string[];
    const at = lines.findIndex((line, place) => line !== others[place]);
    if (at < 0) return [];
    const [one, other] = [lines[at] as string, others[at] ?? ""];
    return [{ pdf: one, docx: other, why: reasons.find(([, explains]) => explains(one, other))?.[0] ?? "unknown" }];
  });
}
