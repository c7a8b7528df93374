import { mapComments } from "@gongwen/source";
import { describe, expect, test } from "vitest";

const text = `# 头一
# 头二，公布的文本
a: "# 不是注释" # 行尾一
b: 'x #y' #行尾二
c: 甲#乙 # 行尾三
  # 单独一行
d: >- # 折行
  # 不是注释
  正文
e: { f: 1 } # 结尾`;

const shout = (words: string) => `${words}！`;

describe("comments, and nothing but comments, are rewritten", () => {
  test("each once, without its sign", () => {
    const seen: string[] = [];
    mapComments(text, (words) => {
      seen.push(words);
      return words;
    });
    expect(seen).toEqual(["头一", "头二，公布的文本", "行尾一", "行尾二", "行尾三", "单独一行", "折行", "结尾"]);
  });

  test("unchanged words leave every byte", () => expect(mapComments(text, (words) => words)).toBe(text));

  test("new words in their place", () => {
    expect(mapComments(text, shout)).toBe(`# 头一！
# 头二，公布的文本！
a: "# 不是注释" # 行尾一！
b: 'x #y' # 行尾二！
c: 甲#乙 # 行尾三！
  # 单独一行！
d: >- # 折行！
  # 不是注释
  正文
e: { f: 1 } # 结尾！`);
  });

  test("one that is taken away leaves no blanks and no empty line", () => {
    expect(mapComments(text, () => "")).toBe(`a: "# 不是注释"
b: 'x #y'
c: 甲#乙
d: >-
  # 不是注释
  正文
e: { f: 1 }`);
  });
});
