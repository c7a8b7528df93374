import { type Change, type Footnote, type Inline, type Text, unreachable } from "@gongwen/document";
import { FootnoteReferenceRun, Paragraph, type ParagraphChild, ShadingType, type XmlComponent } from "docx";
import { changedRuns } from "./change.ts";
import { entryRuns } from "./entry.ts";
import { openRuns, type RunLook, textRuns } from "./run.ts";
import { plainStyles, textStyleId } from "./style-names.ts";
import type { Writing } from "./writing.ts";

/** The runs of a paragraph, a cell or a footnote, in order; all of them changed with `change`. */
export function inlineRuns(children: readonly Inline[], writing: Writing, change?: Change): XmlComponent[] {
  return children.flatMap((node) => {
    const own = change ?? node.change;
    return node.type === "entry" ? entryRuns(node, writing, own) : changedRuns(oneInline(node, writing), own, writing);
  });
}

function oneInline(node: Exclude<Inline, { type: "entry" }>, writing: Writing): XmlComponent[] {
  switch (node.type) {
    case "text":
      return textRuns(node.text, runLook(node, writing));
    case "slot":
      return openRuns(node.text, node.role === undefined ? undefined : textStyleId(node.role));
    case "break":
      return textRuns("\n");
    case "footnote":
      return [footnoteMark(node, writing)];
    default:
      return unreachable(node);
  }
}

function runLook({ role, open }: Text, { style }: Writing): RunLook {
  return {
    ...(role === undefined ? {} : { style: textStyleId(role) }),
    ...(open === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: style.open.fill } }),
  };
}

/** Word numbers the notes itself, in the order in which their marks stand. */
function footnoteMark(note: Footnote, writing: Writing): XmlComponent {
  const children = inlineRuns(note.children, writing) as ParagraphChild[];
  const number = writing.footnotes.push(new Paragraph({ style: plainStyles.footnoteText.id, children }));
  return new FootnoteReferenceRun(number);
}
