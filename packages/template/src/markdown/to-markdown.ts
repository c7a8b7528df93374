import type { Inline } from "@gongwen/document";
import type { Piece } from "../handlebars/render-template.ts";
import type { Position } from "../handlebars/template-node.ts";
import { escapeValue } from "./escape-value.ts";

/** A rendered text as Markdown, and what leads back from it. */
export interface Markdown {
  readonly text: string;
  /** For each line of `text`, where its first mark was written in the template. */
  readonly origins: readonly Position[];
  /** The nodes that `markOf` stands for. */
  readonly nodes: readonly Inline[];
}

const firstMark = 0xf0000;

/** Stands for a node in the Markdown: a character of a plane that neither values nor templates may hold. */
function markOf(index: number): string {
  return String.fromCodePoint(firstMark + index);
}

/** The index of the node that a character stands for, or undefined. */
export function markIndex(character: string): number | undefined {
  const index = (character.codePointAt(0) ?? 0) - firstMark;
  return index < 0 ? undefined : index;
}

/** Puts the pieces together: words may be syntax, values are escaped, nodes become marks. */
export function toMarkdown(pieces: readonly Piece[]): Markdown {
  const nodes: Inline[] = [];
  const origins: (Position | undefined)[] = [undefined];
  let text = "";
  for (const piece of pieces) {
    switch (piece.type) {
      case "words":
        addOrigins(origins, piece.text, piece.at);
        text += piece.text;
        break;
      case "value":
        origins[origins.length - 1] ??= piece.at;
        text += escapeValue(piece.text);
        break;
      case "inline":
        origins[origins.length - 1] ??= piece.at;
        text += markOf(nodes.push(piece.node) - 1);
        break;
    }
  }
  return { text, nodes, origins: origins.map((origin) => origin ?? { line: 1, column: 1 }) };
}

/** Gives each line that begins in these words the position of its first mark. */
function addOrigins(origins: (Position | undefined)[], words: string, at: Position): void {
  for (const [index, line] of words.split("\n").entries()) {
    if (index > 0) origins.push(undefined);
    if (line.trim() === "") continue;
    const start = index === 0 ? at.column : 1;
    origins[origins.length - 1] ??= { line: at.line + index, column: start + line.length - line.trimStart().length };
  }
}
