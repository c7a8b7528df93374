import { breakTitle, type Inline, inlineText } from "@gongwen/document";

/** What a title may be broken by. */
export interface TitleRules {
  /** Terms that no break may fall into. */
  readonly keep: readonly string[];
  /** Lengths of the lines that stand above. */
  readonly above?: readonly number[];
  /** Most characters in a line. */
  readonly limit: number;
}

/** Breaks a title into lines of good shape; where no break has one, into lines as full as the terms that stay whole allow. */
export function titleLines(title: string, { keep, above = [], limit }: TitleRules): string[] {
  return breakTitle(title, keep, above, limit) ?? fullLines([...title], keep, limit);
}

function fullLines(characters: readonly string[], keep: readonly string[], limit: number): string[] {
  if (characters.length <= limit) return [characters.join("")];
  const inside = keptPositions(characters.join(""), keep);
  let at = limit;
  while (at > 0 && inside.has(at)) at--;
  const end = at === 0 ? limit : at;
  return [characters.slice(0, end).join(""), ...fullLines(characters.slice(end), keep, limit)];
}

/** Positions, in characters, that lie inside a term that stays whole. */
function keptPositions(text: string, keep: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const term of keep.filter((candidate) => candidate !== "")) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      const start = [...text.slice(0, at)].length;
      for (let offset = 1; offset < [...term].length; offset++) inside.add(start + offset);
    }
  }
  return inside;
}

/** The same for a title with places for a region's words: they stay whole, and the breaks become nodes. */
export function breakInlines(title: readonly Inline[], rules: TitleRules): Inline[] {
  const places = title.flatMap((node) => (node.type === "slot" ? [node.text] : []));
  const lines = titleLines(inlineText(title), { ...rules, keep: [...rules.keep, ...places] });
  const breaks = lines.slice(0, -1).map((_, index) => [...lines.slice(0, index + 1).join("")].length);
  let position = 0;
  return title.flatMap((node): Inline[] => {
    const start = position;
    position += [...inlineText([node])].length;
    const due = breaks.filter((at) => at > start && at <= position);
    return node.type === "text"
      ? cutText(
          node,
          due.map((at) => at - start),
        )
      : [node, ...due.map(() => lineBreak)];
  });
}

const lineBreak: Inline = { type: "break" };

function cutText(node: Extract<Inline, { type: "text" }>, cuts: readonly number[]): Inline[] {
  const characters = [...node.text];
  return [0, ...cuts].flatMap((from, index): Inline[] => {
    const text = characters.slice(from, cuts[index] ?? characters.length).join("");
    const piece: Inline[] = text === "" ? [] : [{ ...node, text }];
    return index === 0 ? piece : [lineBreak, ...piece];
  });
}
