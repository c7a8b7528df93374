import { type Change, type Inline, inlineText, type Paragraph } from "@gongwen/document";

/** Some words of a paragraph or a cell, and whether they came or went. */
export interface Piece {
  readonly text: string;
  readonly change?: Change;
}

/** The words of a paragraph, its number first, cut where changes begin and end. Breaks that only place words are no words. */
export function paragraphPieces({ marker = "", formerMarker = marker, children, change }: Paragraph): Piece[] {
  const marks: Piece[] =
    marker === formerMarker
      ? [{ text: marker }]
      : [
          { text: formerMarker, change: "deleted" },
          { text: marker, change: "inserted" },
        ];
  const pieces = [...marks, ...children.map(pieceOf)];
  return joinAlike(change === undefined ? unmoved(joinAlike(pieces)) : pieces.map(({ text }) => ({ text, change })));
}

/** Words that went and came again stayed: a break beside them moved. */
function unmoved(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (piece.change === "deleted" && after?.change === "inserted" && after.text === piece.text) return [{ text: piece.text }];
    return piece.change === "inserted" && before?.change === "deleted" && before.text === piece.text ? [] : [piece];
  });
}

function pieceOf(node: Inline): Piece {
  const text = node.type === "break" ? "" : inlineText([node]);
  return node.change === undefined ? { text } : { text, change: node.change };
}

/** The pieces of several paragraphs as those of one cell, a line feed between them. */
export function joinPieces(paragraphs: readonly (readonly Piece[])[]): Piece[] {
  return joinAlike(paragraphs.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: "\n" }, ...pieces])));
}

function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.text === "") continue;
    if (before !== undefined && before.change === piece.change)
      joined[joined.length - 1] = { ...before, text: before.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Whether any piece came or went. */
export function isChanged(pieces: readonly Piece[]): boolean {
  return pieces.some(({ change }) => change !== undefined);
}

/** What the pieces say in the old document or in the new one. */
export function piecesText(pieces: readonly Piece[], view: "old" | "new"): string {
  const gone: Change = view === "new" ? "deleted" : "inserted";
  const seen = pieces.filter(({ change }) => change !== gone);
  // Where all of it came or went, there is one text only.
  return (seen.length === 0 ? pieces : seen).map(({ text }) => text).join("");
}
