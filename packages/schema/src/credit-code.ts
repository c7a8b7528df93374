const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Registering office and kind of body, six digits of the division, nine characters of the body, check character. */
export const creditCodePattern = new RegExp(`^[${alphabet}]{2}\\d{6}[${alphabet}]{10}$`);

/**
 * Whether a text is a 统一社会信用代码: 18 digits and capital letters without I, O, S, V and Z, the last of which is the check
 * character of the others (GB 32100—2015: weights 3^(i−1) modulo 31).
 */
export function isCreditCode(text: string): boolean {
  if (!creditCodePattern.test(text)) return false;
  const values = [...text].map((character) => alphabet.indexOf(character));
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return values[17] === (31 - (sum % 31)) % 31;
}
