import { type Inline, inlineText, type Text, unreachable } from "@gongwen/document";
import type { ParagraphStyle } from "@gongwen/schema";
import { points, quoted } from "./literals.ts";
import { type Context, characterWidth, faceName, pitchOf } from "./look.ts";

type EntryNode = Extract<Inline, { type: "entry" }>;

const marks = "，。、；：？！（）《》〈〉〔〕【】“”‘’…—";
/** Between two full-width marks. */
const betweenMarks = new RegExp(`(?<=[${marks}])(?=[${marks}])`, "u");

/**
 * One line of words. Two full-width marks side by side are set as runs of their own, as the layout engine would otherwise set
 * them one and a half cells wide: every mark has its cell (28 to a line), as in the DOCX.
 */
function lineSource(line: string): string {
  const runs = line.split(betweenMarks);
  return runs.map((run, index) => (index % 2 === 0 ? `text(${quoted(run)})` : `run(${quoted(run)})`)).join("; ");
}

/** Words as source; a line feed in a value begins a new line. */
export function words(text: string): string {
  return text.split(/\r?\n/).map(lineSource).join("; linebreak(); ");
}

/** Source of inline nodes, as statements that a code block joins. */
export function inlineSource(children: readonly Inline[], look: ParagraphStyle, context: Context): string {
  return children.map((node) => oneNode(node, look, context)).join("; ");
}

function oneNode(node: Inline, look: ParagraphStyle, context: Context): string {
  switch (node.type) {
    case "text":
      return node.open === undefined ? roleWords(node, context) : `open-value({ ${roleWords(node, context)} })`;
    case "slot":
      return roleWords(node, context);
    case "break":
      return "linebreak()";
    case "entry":
      return entrySource(node, look, context);
    case "footnote":
      return `note(${node.number}, { ${inlineSource(node.children, context.style.footnote, context)} })`;
    default:
      return unreachable(node);
  }
}

function roleWords({ role, text }: Pick<Text, "role" | "text">, context: Context): string {
  return role === undefined ? words(text) : piece(role, words(text), context);
}

/** Source set in the face of a text role: the clause of a run-in heading, with its number. */
export function piece(role: keyof Context["style"]["texts"], source: string, { style }: Context): string {
  const { face, bold } = style.texts[role];
  return `piece(${faceName(face)}, ${bold ?? false}, { ${source} })`;
}

function entrySource(entry: EntryNode, look: ParagraphStyle, context: Context): string {
  if (entry.control.kind === "box") {
    const sign = `piece(${faceName("symbols")}, false, ${words(entry.value === true && !context.fillable ? "☑" : "□")})`;
    return context.fillable ? `box-place(${quoted(entry.id)}, ${sign})` : sign;
  }
  const width = points(entry.width * characterWidth(look, context.style));
  const height = points(pitchOf(look, context.style));
  if (context.fillable) return `inline-place(${quoted(entry.id)}, ${width}, ${height})`;
  const value = inlineText([entry]);
  return value === "" ? `blank(${width}, ${height})` : words(value);
}
