import type { TextRole } from "@gongwen/schema";
import type { Change } from "./change.ts";

/** Words. `role` is given where a piece differs from its paragraph: a run-in heading's clause. */
export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly role?: TextRole;
  /** In a draft: they stand for a value that a person has yet to decide, and are highlighted. */
  readonly open?: true;
  readonly change?: Change;
}

/** How an entry is filled in. A list takes free text, too, when `free`. */
export type Control =
  | { readonly kind: "text"; readonly multiline: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "box" }
  | { readonly kind: "list"; readonly options: readonly string[]; readonly free: boolean };

/** A place to fill in. Prints blank, `width` characters wide, while it has no value; a box prints □ or ☑. */
export interface Entry {
  readonly type: "entry";
  /** The control's tag, the bookmark's name, the PDF field's name; unique in its document. */
  readonly id: string;
  /** What it asks for, in Chinese: title of the control, tooltip of the PDF field. */
  readonly label: string;
  readonly control: Control;
  /** Blank characters that print while it is empty. */
  readonly width: number;
  /** Most characters that it takes, where the form limits them. */
  readonly limit?: number;
  readonly value?: string | boolean;
  readonly change?: Change;
}

/** A place for a value of the region; `text` prints where there is no region. `role` as in a Text. */
export interface Slot {
  readonly type: "slot";
  readonly name: string;
  readonly text: string;
  readonly role?: TextRole;
  readonly change?: Change;
}

/** A new line in the same paragraph. */
export interface LineBreak {
  readonly type: "break";
  readonly change?: Change;
}

/** A mark that refers to a note at the foot of its page. */
export interface Footnote {
  readonly type: "footnote";
  readonly number: number;
  readonly children: readonly Inline[];
  readonly change?: Change;
}

export type Inline = Text | Entry | Slot | LineBreak | Footnote;
