/** ASCII punctuation and white space: all that Markdown gives a meaning. */
const special = /[!-/:-@[-`{-~\s]/g;

/** A value as Markdown that prints literally, wherever it stands: nothing in it can become syntax. */
export function escapeValue(value: string): string {
  return value.replace(special, (character) => `&#${character.codePointAt(0)};`);
}
