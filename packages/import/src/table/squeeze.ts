/**
 * A text as it is compared: letters, digits and brackets of one width, without white space of any kind (U+3000 and line breaks included)
 * and without marks that nobody sees.
 */
export function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
}

/** A text as a message quotes it: on one line, not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= 20 ? `“${line}”` : `“${characters.slice(0, 19).join("")}…”`;
}
