import { creditCodeCheckCharacter } from "../src/index.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Codes by chance, the same at every run; digits where the division stands. */
export function randomCodes(count: number): string[] {
  let state = 20250101;
  const next = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  return Array.from({ length: count }, () => {
    const body = Array.from({ length: 17 }, (_, index) => alphabet[next(index >= 2 && index < 8 ? 10 : 31)]).join("");
    return `${body}${creditCodeCheckCharacter(body)}`;
  });
}
