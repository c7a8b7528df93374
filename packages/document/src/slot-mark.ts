/**
 * Marks stand for a region's words in a tree that is written once for all regions: one character each, of a plane that neither
 * values nor templates may hold (schema: `forbiddenCharacter`).
 */
const firstMark = 0xf0000;
const marks = /[\u{f0000}-\u{fffff}]/gu;

/** Finds a mark, for those who cut a written file at its marks: one group around all of it. */
export const slotMarks = /([\u{f0000}-\u{fffff}])/u;

/** The mark of the place with this number, from 0. */
export function slotMark(index: number): string {
  return String.fromCodePoint(firstMark + index);
}

/** The number of the place that a mark stands for. */
export function slotIndex(mark: string): number {
  return (mark.codePointAt(0) as number) - firstMark;
}

/** Whether a text holds marks. */
export function hasMarks(text: string): boolean {
  return text.search(marks) >= 0;
}

/** Puts values in the places of a text. @param value the words for the place with this number */
export function fillMarks(text: string, value: (index: number) => string): string {
  return text.replace(marks, (mark) => value(slotIndex(mark)));
}

/** The same for every string of a tree: what the region's own file would have been written from. */
export function fillTree<Tree>(tree: Tree, value: (index: number) => string): Tree {
  return map(tree, (text) => fillMarks(text, value)) as Tree;
}

/** Whether any string of a tree holds a mark; a tree without one is the same for every region. */
export function treeHasMarks(tree: unknown): boolean {
  if (typeof tree === "string") return hasMarks(tree);
  return typeof tree === "object" && tree !== null && Object.values(tree).some(treeHasMarks);
}

function map(node: unknown, fill: (text: string) => string): unknown {
  if (typeof node === "string") return fill(node);
  if (Array.isArray(node)) return node.map((item) => map(item, fill));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, map(item, fill)]));
}
