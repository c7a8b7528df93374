const neverFirst = /^[，。、；：？！）》”’〉〕%]/u;

/**
 * Breaks a text into lines no wider than `width`; a mark that must not begin a line stands out at the end of the one before.
 *
 * @param measure width of one character, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (character: string) => number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(text: string, width: number, measure: (character: string) => number): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const character of text) {
    const advance = measure(character);
    if (used + advance > width && line !== "" && !neverFirst.test(character)) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    line += character;
    used += advance;
  }
  return [...lines, line];
}
