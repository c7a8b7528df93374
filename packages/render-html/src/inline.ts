import { type Entry, type Footnote, type Inline, inlineText, type Text, unreachable } from "@gongwen/document";
import { type Html, html } from "./html.ts";

/** Inline nodes as HTML. Places to fill in print as blanks and boxes: the page is for reading. */
export function inlineHtml(children: readonly Inline[], part: string): Html {
  return html`${children.map((node) => oneNode(node, part))}`;
}

function oneNode(node: Inline, part: string): Html {
  switch (node.type) {
    case "text":
      return textHtml(node);
    case "slot":
      return brokenLines(node.text);
    case "break":
      return html`<br>`;
    case "entry":
      return entryHtml(node);
    case "footnote":
      return footnoteMark(node, part);
    default:
      return unreachable(node);
  }
}

function textHtml({ text, role, open }: Text): Html {
  const words = open === undefined ? brokenLines(text) : html`<mark>${brokenLines(text)}</mark>`;
  return role === "strong-label" ? html`<strong>${words}</strong>` : words;
}

/** Words; a line feed in a value begins a new line. */
function brokenLines(text: string): Html {
  return html`${text.split("\n").map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
}

/** How wide an empty entry is drawn, by its width in characters. */
function blankClass(width: number): string {
  if (width <= 2) return "blank-short";
  return width <= 6 ? "blank-middle" : "blank-long";
}

function entryHtml(entry: Entry): Html {
  const text = inlineText([entry]);
  if (entry.control.kind === "box") {
    return html`<span role="img" aria-label="${entry.value === true ? "已选" : "选项框"}">${text}</span>`;
  }
  if (text !== "") return brokenLines(text);
  return html`<span class="blank ${blankClass(entry.width)}" role="img" aria-label="填写处：${entry.label}"></span>`;
}

/** Id of a footnote, and of the mark that refers to it. */
export function footnoteIds({ number }: Footnote, part: string): { note: string; mark: string } {
  return { note: `${part}-footnote-${number}`, mark: `${part}-footnote-mark-${number}` };
}

function footnoteMark(footnote: Footnote, part: string): Html {
  const { note, mark } = footnoteIds(footnote, part);
  return html`<sup><a id="${mark}" href="#${note}" role="doc-noteref" aria-label="脚注${footnote.number}">${footnote.number}</a></sup>`;
}
