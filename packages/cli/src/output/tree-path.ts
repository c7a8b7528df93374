// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a file's name is what is looked for
const forbidden = /[\u0000-\u001f\u007f\\:]/;

/**
 * Holds a path of a build against the rules of the tree: relative, with `/`, and never out of it.
 *
 * @throws Error for any other: the batch checks names from data before, with their place
 */
export function checkTreePath(path: string): void {
  const bad = forbidden.test(path) || path.split("/").some((part) => part === "" || part === "." || part === "..");
  if (bad) throw new Error(`no path inside the output tree: ${JSON.stringify(path)}`);
}
