import type { Diagnostic } from "@gongwen/diagnostics";

/** The text of a file, or why it can't be read as text. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, file: string): { text: string } | { problem: Diagnostic } {
  const text = decode(bytes);
  if (text !== undefined) return { text };
  const hint = `在编辑器中选“另存为”，编码选 UTF-8（${origin(bytes)}）`;
  const place = { file, line: firstBadLine(bytes), column: 1 };
  return { problem: { severity: "error", rule: "file/encoding", message: "文件不是 UTF-8 编码", ...place, hint } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function origin([first, second]: Uint8Array): string {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked ? "原来是 UTF-16" : "原来多半是 GBK";
}

/** A line feed is no part of another character's bytes, so that lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || decode(bytes.subarray(start, end)) === undefined) return line;
    line++;
    start = end + 1;
  }
}
