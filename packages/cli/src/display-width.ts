const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many half-width places a sign takes on a terminal: Chinese characters and their punctuation take two. */
export function displayWidth(sign: string): number {
  return wide.test(sign) ? 2 : 1;
}

/** How many half-width places a text takes. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + displayWidth(sign), 0);
}
