import { Lexer } from "yaml";

/** Most levels inside one another: far above any real file, far below what exhausts the parser. */
const deepest = 64;

/**
 * Finds nesting that would exhaust the parser's stack, before it parses: a file of ten thousand brackets ends the process, and no
 * `catch` sees it.
 *
 * @returns the offset of the first bracket, dash or line that lies too deep
 */
export function tooDeep(text: string): number | undefined {
  const indented = new RegExp(`^ {${4 * deepest}}`, "m").exec(text);
  let offset = 0;
  let brackets = 0;
  let run = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") brackets++;
    else if (token === "]" || token === "}") brackets = Math.max(0, brackets - 1);
    run = startsLevel(token) ? run + 1 : endsRun(token) ? 0 : run;
    if (brackets > deepest || run > deepest) return offset;
    offset += lengthOf(token);
  }
  return indented?.index;
}

/** `- - - x`, `? ? ? x` and `a: b: c: x` nest without brackets. */
function startsLevel(token: string): boolean {
  return token === "-" || token === "?" || token === ":";
}

function endsRun(token: string): boolean {
  return token === "," || token === "[" || token === "{" || token === "]" || token === "}" || /^\r?\n/.test(token);
}

/** The lexer's own marks are no part of the text. */
function lengthOf(token: string): number {
  return token === "\u0002" || token === "\u0018" || token === "\u001f" ? 0 : token.length;
}
