import type { Problem, ReportAt } from "../report.ts";
import type { Position } from "./template-node.ts";

/** `\{{` prints two braces; anything else that opens is a mustache, up to the braces that close it. */
const opening = /\\?\{\{+/g;

/**
 * Finds what Handlebars' own parser refuses without a usable place or word: mustaches and blocks that are not closed, and the
 * forms that print a value unescaped.
 *
 * @returns whether the text may be parsed
 */
export function scanMustaches(text: string, report: ReportAt): boolean {
  const open: OpenBlock[] = [];
  let sound = true;
  for (const mustache of mustaches(text)) {
    for (const problem of [formProblem(mustache), blockProblem(mustache, open)]) {
      if (problem === undefined) continue;
      report(positionAt(text, mustache.offset), problem);
      sound = false;
    }
    if (mustache.inner === undefined) return false;
  }
  for (const { name, offset } of open) {
    const message = `{{#${name}}} 没有收尾`;
    report(positionAt(text, offset), { rule: "template/syntax", message, hint: `补上 {{/${name}}}` });
  }
  return sound && open.length === 0;
}

interface OpenBlock {
  readonly name: string;
  readonly offset: number;
}

function formProblem({ inner, raw, words }: Mustache): Problem | undefined {
  if (inner === undefined) return { rule: "template/syntax", message: "“{{”没有收尾", hint: "补上“}}”" };
  return raw ? { rule: "template/raw-value", message: `不能用 ${words}`, hint: "写成两个花括号 {{…}}" } : undefined;
}

/** Follows blocks as they open and close; `open` holds those that are not closed yet. */
function blockProblem({ inner = "", offset }: Mustache, open: OpenBlock[]): Problem | undefined {
  const begun = /^~?#\s*([^\s~}]+)/.exec(inner)?.[1];
  if (begun !== undefined) open.push({ name: begun, offset });
  const ended = /^~?\/\s*([^\s~}]+)/.exec(inner)?.[1];
  if (ended !== undefined) return closingProblem(open.pop()?.name, ended);
  if (/^~?\s*(else\b|\^)/.test(inner) && open.length === 0) {
    return { rule: "template/syntax", message: "{{else}} 不在任何块里", hint: "删去，或补上前面的 {{#if …}}" };
  }
  return undefined;
}

function closingProblem(begun: string | undefined, ended: string): Problem | undefined {
  if (begun === ended) return undefined;
  return begun === undefined
    ? { rule: "template/syntax", message: `多出的 {{/${ended}}}`, hint: `删去，或补上前面的 {{#${ended}}}` }
    : { rule: "template/syntax", message: `{{/${ended}}} 与 {{#${begun}}} 不配对`, hint: `改为 {{/${begun}}}` };
}

interface Mustache {
  readonly offset: number;
  readonly words: string;
  /** What stands between the braces; undefined when they are not closed. */
  readonly inner?: string;
  readonly raw: boolean;
}

function* mustaches(text: string): Generator<Mustache> {
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const braces = found[0];
    if (braces.startsWith("\\")) continue;
    const offset = found.index;
    const comment = text.startsWith("{{!--", offset) || text.startsWith("{{~!--", offset);
    const close = text.indexOf(comment ? "--}}" : "}}", offset + braces.length);
    if (close < 0) {
      yield { offset, words: "{{", raw: false };
      return;
    }
    const end = close + (comment ? 4 : 2);
    const inner = text.slice(offset + braces.length, close);
    const raw = braces.length > 2 || inner.startsWith("&");
    yield { offset, inner, raw, words: text.slice(offset, end) + (text[end] === "}" ? "}" : "") };
    opening.lastIndex = end;
  }
}

/** Line and column, from 1, of an offset. */
function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
