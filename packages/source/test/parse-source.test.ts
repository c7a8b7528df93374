import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseSource } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { encode } from "./support/minimal-project.ts";

const anything = z.record(z.string(), z.unknown());

describe("files that are no YAML of ours", () => {
  const gbk = new Uint8Array([...encode("a: 1\n# "), 0xb9, 0xab, 0xce, 0xc4, 0x0a]);
  it.each<[name: string, bytes: Uint8Array, want: string[]]>([
    ["GBK", gbk, ["f.yaml:2:1 error file/encoding 文件不是 UTF-8 编码（在编辑器中选“另存为”，编码选 UTF-8（原来多半是 GBK））"]],
    [
      "UTF-16",
      new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
      ["f.yaml:1:1 error file/encoding 文件不是 UTF-8 编码（在编辑器中选“另存为”，编码选 UTF-8（原来是 UTF-16））"],
    ],
    ["no byte", encode(""), ["f.yaml:1:1 error file/empty 文件是空的（补上内容，或恢复原来的文件）"]],
    ["a comment only", encode("# 说明\n"), ["f.yaml:1:1 error file/empty 文件是空的（补上内容，或恢复原来的文件）"]],
    ["null", encode("~\n"), ["f.yaml:1:1 error data/missing 没有内容（填上内容；可以不写的，整项删去）"]],
    ["a list", encode("- a\n"), ["f.yaml:1:1 error data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
    ["a text", encode("公文\n"), ["f.yaml:1:1 error data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
    [
      "two keys twice",
      encode("a: 1\na: 2\nb: { c: 1, c: 2 }\n"),
      [
        "f.yaml:2:1 error yaml/duplicate-key 字段 a 重复（删去其中一个）",
        "f.yaml:3:12 error yaml/duplicate-key 字段 c 重复（删去其中一个）",
      ],
    ],
    [
      "tabs",
      encode("a:\n\tb: 1\n\tc: 1\n"),
      ["f.yaml:2:1 error yaml/tab 用制表符缩进（缩进改用空格）", "f.yaml:3:1 error yaml/tab 用制表符缩进（缩进改用空格）"],
    ],
    [
      "an alias bomb",
      encode(
        `a: &a [x, x]\n${[..."bcdefghij"].map((key, index) => `${key}: &${key} [*${"abcdefghi"[index]}, *${"abcdefghi"[index]}]`).join("\n")}\n`,
      ),
      ["f.yaml:1:7 error yaml/alias 不能用 & 和 * 写法（直接写出值；值以 & 或 * 开头时加引号）"],
    ],
    [
      "hidden characters where the schema takes anything",
      encode('a: "x\\u200b"\nb: ["\\u202e"]\nc: "two\\nlines"\n'),
      [
        "f.yaml:1:4 error text/forbidden-character 含有不可见的控制字符 U+200B（删去该字符，重新输入这段文字）",
        "f.yaml:2:5 error text/forbidden-character 含有不可见的控制字符 U+202E（删去该字符，重新输入这段文字）",
      ],
    ],
  ])("%s", (_, bytes, want) => {
    const { sourced, diagnostics } = parseSource(bytes, "f.yaml", anything);
    expect(linesOf(diagnostics)).toEqual(want);
    expect(sourced === undefined || diagnostics[0]?.rule === "text/forbidden-character").toBe(true);
  });

  const deep = "嵌套过深（检查括号是否成对，短横线和缩进是否多余）";
  it.each<[name: string, text: string, want: string]>([
    ["brackets", `a: ${"[".repeat(10_000)}`, `f.yaml:1:68 error yaml/depth ${deep}`],
    ["pairs of braces", `a:\n  ${"{a: ".repeat(5000)}${"}".repeat(5000)}`, `f.yaml:2:259 error yaml/depth ${deep}`],
    ["dashes", "- ".repeat(10_000), `f.yaml:1:129 error yaml/depth ${deep}`],
    ["question marks", "? ".repeat(10_000), `f.yaml:1:129 error yaml/depth ${deep}`],
    ["keys in one line", "a: ".repeat(10_000), `f.yaml:1:194 error yaml/depth ${deep}`],
    [
      "indentation",
      Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level)}a:\n`).join(""),
      `f.yaml:257:1 error yaml/depth ${deep}`,
    ],
  ])("too deep: %s", (_, text, want) =>
    expect(linesOf(parseSource(encode(text), "f.yaml", anything).diagnostics)).toEqual([want]),
  );
});

describe("parseSource", () => {
  const schema = z.strictObject({ a: z.strictObject({ b: z.array(z.int()) }), date: z.string(), code: z.string().optional() });
  const text = "# 说明\na:\n  b: [1, 2]\ndate: 2024-11-08\n";

  it("reads values as YAML 1.2 does, and drops a byte order mark", () => {
    const parsed = parseSource(new Uint8Array([0xef, 0xbb, 0xbf, ...encode(text)]), "f.yaml", schema);
    expect(parsed).toMatchObject({ diagnostics: [], openValues: [], sourced: { file: "f.yaml" } });
    expect(parsed.sourced?.value).toEqual({ a: { b: [1, 2] }, date: "2024-11-08" });
  });

  it.each<[path: PropertyKey[], line: number, column: number]>([
    [["a"], 3, 3],
    [["a", "b"], 3, 6],
    [["a", "b", 1], 3, 10],
    [["a", "b", 7], 3, 6],
    [["date"], 4, 7],
    [["code"], 2, 1],
    [[], 2, 1],
  ])("%j stands at %d:%d", (path, line, column) => {
    const name = path.join(".");
    expect(parseSource(encode(text), "f.yaml", schema).sourced?.place(path)).toEqual({
      file: "f.yaml",
      line,
      column,
      ...(name === "" ? {} : { path: name }),
    });
  });

  it("keeps the text of an unquoted code, whose number has lost its digits", () => {
    const found = parseSource(encode(`${text}code: 0571\n`), "f.yaml", schema).diagnostics;
    expect(linesOf(found)).toEqual(['f.yaml:5:7 error data/type code 应为文本（加英文引号，如 "0571"）']);
    const long = parseSource(encode(`${text}code: 913301087572637691\n`), "f.yaml", schema).diagnostics;
    expect(long[0]?.hint).toBe('加英文引号，如 "913301087572637691"');
  });

  it("lists open values once each, and nothing else of them; each has a stand-in", () => {
    const parsed = parseSource(encode("a: 待定\ndate: 待定\ncode: 地点待定\n"), "f.yaml", schema);
    expect(linesOf(parsed.diagnostics)).toEqual([
      "f.yaml:1:4 error open/value a 尚未确定（由有权决定的人填写，替换“待定”）",
      "f.yaml:2:7 error open/value date 尚未确定（由有权决定的人填写，替换“待定”）",
    ]);
    expect(parsed.openValues).toEqual([
      { file: "f.yaml", line: 1, column: 4, path: "a" },
      { file: "f.yaml", line: 2, column: 7, path: "date" },
    ]);
    expect(parsed.sourced?.value).toEqual({ a: { b: [Number.NaN] }, date: "【待定】", code: "地点待定" });
  });

  it("gives the rest of a file with unknown fields", () => {
    const parsed = parseSource(encode(`${text}cod: x\n`), "f.yaml", schema);
    expect(linesOf(parsed.diagnostics)).toEqual(["f.yaml:5:1 error data/unknown-key 不认识的字段 cod（是不是 code？）"]);
    expect(parsed.sourced?.value).toEqual({ a: { b: [1, 2] }, date: "2024-11-08" });
  });
});
