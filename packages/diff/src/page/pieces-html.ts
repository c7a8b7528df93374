import { type Html, html } from "@gongwen/render-html";
import type { Piece } from "../words/pieces.ts";

/** Words of which some came and some went: told to who sees no colours, and to who sees nothing. */
export function piecesHtml(pieces: readonly Piece[]): Html {
  return html`${pieces.map(({ text, change }) => {
    if (change === undefined) return text;
    return change === "inserted" ? insHtml(text) : delHtml(text);
  })}`;
}

export function insHtml(text: string): Html {
  return html`<ins><span class="unseen">增加：</span>${text}</ins>`;
}

export function delHtml(text: string): Html {
  return html`<del><span class="unseen">删去：</span>${text}</del>`;
}
