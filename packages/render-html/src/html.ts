/** A piece of HTML that is safe to print: only the tag `html` makes one. */
export class Html {
  readonly #text: string;

  /** @internal Use the tag `html`. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: words, which are escaped; pieces, which are not; undefined, which prints nothing. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

/** A carriage return is written as a reference, as a reader of HTML makes a line feed of it. */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"'\r]/g, (sign) => references[sign] as string);
}

function print(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "string") return escapeText(value);
  return typeof value === "number" ? String(value) : value.map(print).join("");
}

/**
 * Words and pieces into HTML: html`<p title="${title}">${text}</p>`. Every string is escaped, so that no value becomes markup.
 *
 * @throws Error for a value in an attribute without quotes, where escaping would not hold
 */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  // Added one to the other: joined, a long page would be copied once more for each piece that it lies in.
  let text = "";
  values.forEach((value, index) => {
    const before = markup[index] as string;
    if (before.endsWith("=")) throw new Error(`a value needs quotes after ${before.slice(-20)}`);
    text += before + print(value);
  });
  return new Html(text + (markup.at(-1) as string));
}

/**
 * A style sheet inside the page.
 *
 * @throws Error when it holds what would end it early
 */
export function styleElement(css: string): Html {
  if (css.includes("</")) throw new Error("a style sheet that ends its element");
  return new Html(`<style>\n${css}</style>`);
}

/** Pieces one after another, a line feed between them, so that a person can read the source. */
export function lines(pieces: readonly (Html | undefined)[]): Html {
  const [first, ...others] = pieces.filter((piece) => piece !== undefined);
  let text = first?.toString() ?? "";
  for (const piece of others) text += `\n${piece}`;
  return new Html(text);
}
