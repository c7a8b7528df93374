import type { Diagnostic } from "@gongwen/diagnostics";

/** The text of a file, or why it can't be read as text. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, file: string): { text: string } | { problem: Diagnostic } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem: {
        severity: "error",
        rule: "file/encoding",
        message: "文件不是 UTF-8 编码",
        file,
        hint: "在编辑器中选“另存为”，编码选 UTF-8（原来可能是 GBK）",
      },
    };
  }
}
