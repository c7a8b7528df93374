/** Entries that ask for the same thing again, the one that counts first. */
export const sameAnswers: readonly (readonly [first: string, ...again: string[]])[] = [
  ["company", "coverCompany", "planCompany"],
  ["planName", "planTitle"],
];
