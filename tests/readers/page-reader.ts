import { at, below, elementsOf, ownText, parseXml } from "./xml.ts";

/** One line of a page: where its ink boxes begin and end, in points from the page's upper left corner, and its characters. */
export interface PageLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** One page as it prints. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly PageLine[];
}

/**
 * Reads what `pdftotext -bbox` writes. Words whose middles stand at one height are one line.
 *
 * @param xhtml its output
 */
export function readPages(xhtml: Uint8Array): PrintedPage[] {
  const root = parseXml(xhtml);
  return elementsOf(at(root, "body", "doc"), "page").map((page) => {
    const words = [...below(page, "word")].map((word) => ({
      left: Number(word.attributes.xMin),
      right: Number(word.attributes.xMax),
      top: Number(word.attributes.yMin),
      bottom: Number(word.attributes.yMax),
      text: ownText(word),
    }));
    return { width: Number(page.attributes.width), height: Number(page.attributes.height), lines: gathered(words) };
  });
}

function gathered(words: readonly PageLine[]): PageLine[] {
  const lines: PageLine[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && middle(word) - middle(line[0]) < 4) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const inOrder = [...line].sort((a, b) => a.left - b.left);
    return {
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
      text: inOrder.map(({ text }) => text).join(""),
    };
  });
}

function middle({ top, bottom }: PageLine): number {
  return (top + bottom) / 2;
}
