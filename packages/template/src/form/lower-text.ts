import { type Inline, unreachable } from "@gongwen/document";
import { findField } from "./find-field.ts";
import type { FormScope, FormWork } from "./form-work.ts";
import { entryLines, lowerEntry } from "./lower-entry.ts";
import { type Piece, parseMarks } from "./marks.ts";
import type { PlacedText } from "./plain-form.ts";

/** A line's words and entries, and how many lines of the grid it asks for. */
export interface LoweredLine {
  readonly children: readonly Inline[];
  readonly height: number;
}

/** One text: values filled in, marks turned into entries and footnotes. The form has been checked: every mark means something. */
export function lowerText({ text, path }: PlacedText, scope: FormScope, work: FormWork): LoweredLine {
  const pieces = parseMarks(text);
  const alone = pieces.every((piece) => piece.type !== "words" || piece.text.trim() === "");
  const lowered = pieces.map((piece) => lowerPiece(piece, path, scope, alone, work));
  return { children: lowered.flatMap((piece) => piece.children), height: Math.max(1, ...lowered.map((piece) => piece.height)) };
}

function lowerPiece(piece: Piece, path: readonly PropertyKey[], scope: FormScope, alone: boolean, work: FormWork): LoweredLine {
  switch (piece.type) {
    case "words":
      return { children: lowerWords(piece.text, path, scope, work), height: 1 };
    case "footnote":
      return { children: [footnote(piece.id, work)], height: 1 };
    case "entry": {
      const found = findField(work.form.value.fields, piece.name);
      if ("what" in found) return { children: [], height: 1 };
      return { children: lowerEntry(found, scope, alone, work), height: entryLines(found) };
    }
    default:
      return unreachable(piece);
  }
}

/** The blanks around words hold entries apart; the template engine would trim them. */
function lowerWords(text: string, path: readonly PropertyKey[], { locals }: FormScope, { inline }: FormWork): Inline[] {
  const words = text.trim();
  if (words === "") return blanks(text);
  const start = text.indexOf(words);
  return [...blanks(text.slice(0, start)), ...inline(words, path, locals), ...blanks(text.slice(start + words.length))];
}

function blanks(text: string): Inline[] {
  return text === "" ? [] : [{ type: "text", text }];
}

function footnote(id: string, { form, inline, notes }: FormWork): Inline {
  const children = inline(form.value.footnotes?.[id] ?? "", ["footnotes", id]);
  return { type: "footnote", number: notes.get(id) as number, children };
}
