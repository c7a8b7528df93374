/** What a file's logical structure says: an element's role, its words and its inner elements in reading order. */
export interface Spoken {
  readonly role: string;
  readonly children: readonly (Spoken | string)[];
}

/** Every element of some roles, outermost ones, in reading order. */
export function elementsOf(node: Spoken, ...roles: readonly string[]): Spoken[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return roles.includes(child.role) ? [child] : elementsOf(child, ...roles);
  });
}

/** An element's words without white space; footnotes are left out. */
export function wordsOf(node: Spoken): string {
  return node.children
    .map((child) => (typeof child === "string" ? child.replace(/\s/gu, "") : child.role === "Note" ? "" : wordsOf(child)))
    .join("");
}

/** A footnote's words without the number that it begins with. @throws Error where there is none */
function noteWords({ children }: Spoken): string {
  const words = wordsOf({ role: "", children });
  if (!/^\d\D/.test(words)) throw new Error(`a footnote without its number: ${words}`);
  return words.slice(1);
}

/** Everything that a screen reader says; footnotes last, as in the published text. */
export function spokenText(root: Spoken): string {
  return wordsOf(root) + elementsOf(root, "Note").map(noteWords).join("");
}

/** The cells of every table, row by row, footnotes left out. */
export function cellTexts(root: Spoken): string[][] {
  return elementsOf(root, "Table").map((table) => elementsOf(table, "TH", "TD").map(wordsOf));
}
