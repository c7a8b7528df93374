/** Points in a millimetre. */
const pointsPerMillimetre = 72 / 25.4;

/** A string literal: whatever the text holds, it is data and never syntax. */
export function quoted(text: string): string {
  const escaped = text.replace(/["\\]/g, (sign) => `\\${sign}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped
  return `"${escaped.replace(/[\u0000-\u001f\u007f]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)}"`;
}

/** A length in points, to a ten-thousandth, so that no rounding error of a float reaches the source. */
export function points(value: number): string {
  return `${Math.round(value * 10_000) / 10_000}pt`;
}

/** A length given in millimetres. */
export function millimetres(value: number): string {
  return points(value * pointsPerMillimetre);
}

/** A dictionary literal; the values are source already. */
export function dictionary(entries: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(entries).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? "(:)" : `(${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")})`;
}

/** An array literal; the trailing comma keeps an array of one an array. */
export function array(items: readonly string[]): string {
  return items.length === 0 ? "()" : `(${items.join(", ")},)`;
}

/** A colour from six hexadecimal digits. */
export function colour(hex = "000000"): string {
  return `rgb(${quoted(`#${hex}`)})`;
}
