// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for
const forbidden = /[\u0000-\u001f\u007f/\\:]/;

/**
 * The path in the tree that a request asks for, with `/`; empty for the tree itself. Each piece is decoded once and by itself, so that
 * no encoded slash, dot or backslash leads anywhere.
 *
 * @param target the request's target as it came, such as `/regions/330109-%E8%90%A7%E5%B1%B1/?x`
 * @returns undefined for a target that can't be a file of a tree
 */
export function requestPath(target: string): string | undefined {
  const path = target.replace(/[?#].*$/s, "");
  if (!path.startsWith("/")) return undefined;
  const pieces = path.slice(1).replace(/\/$/, "").split("/");
  if (pieces.length === 1 && pieces[0] === "") return path === "/" ? "" : undefined;
  const names = pieces.map(decoded);
  return names.every((name) => name !== undefined) ? names.join("/") : undefined;
}

function decoded(piece: string): string | undefined {
  try {
    const name = decodeURIComponent(piece);
    return name === "" || name === "." || name === ".." || forbidden.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}
