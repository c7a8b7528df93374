/** A piece of a form's text: words, an entry (`[[projects.name]]` is `["projects", "name"]`), or a footnote's mark. */
export type Piece =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "entry"; readonly name: readonly string[] }
  | { readonly type: "footnote"; readonly id: string };

const mark = /\[\[([A-Za-z0-9_.]+)\]\]|\[\^([A-Za-z0-9_]+)\]/g;

/** Takes the marks out of a text. Values come later, so that no value can become a mark. */
export function parseMarks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > end) pieces.push({ type: "words", text: text.slice(end, found.index) });
    const [whole, name, note] = found;
    pieces.push(name === undefined ? { type: "footnote", id: note as string } : { type: "entry", name: name.split(".") });
    end = found.index + whole.length;
  }
  if (end < text.length) pieces.push({ type: "words", text: text.slice(end) });
  return pieces;
}
