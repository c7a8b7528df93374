import { Lexer } from "yaml";

/** The library's marks among the tokens: they stand for no sign of the text. */
const scalarMark = "\u001f";
const marks = ["\u0002", "\u0018", scalarMark];

/**
 * Rewrites the comments of a YAML file; all else stays, byte for byte.
 *
 * @param rewrite a comment without its `#` and the blanks around it in, the new one out; empty takes it away, with its line if it stands alone
 */
export function mapComments(text: string, rewrite: (words: string) => string): string {
  let [written, isScalar] = ["", false];
  for (const token of new Lexer().lex(text)) {
    const isComment = token.startsWith("#") && !isScalar;
    isScalar = token === scalarMark;
    if (marks.includes(token)) continue;
    written += isComment ? rewritten(token, rewrite) : token;
  }
  return written.replace(goneLine, "").replace(goneEnd, "");
}

/** Stands where a comment was taken away, until the blanks and the line around it are seen to. */
const gone = "\u0000";
const goneLine = new RegExp(`(?<=^|\\n)[ \\t]*${gone}\\n?`, "gu");
const goneEnd = new RegExp(`[ \\t]*${gone}`, "gu");

function rewritten(comment: string, rewrite: (words: string) => string): string {
  const old = comment.slice(1).trim();
  const words = rewrite(old);
  if (words === old) return comment;
  return words === "" ? gone : `# ${words}`;
}
