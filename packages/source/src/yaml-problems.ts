import type { YAMLError } from "yaml";
import type { Refusal } from "./refused-nodes.ts";

type Words = Omit<Refusal, "offset">;

const syntax = (message: string, hint: string): Words => ({ rule: "yaml/syntax", message, hint });

const words: Partial<Record<YAMLError["code"], Words>> = {
  TAB_AS_INDENT: { rule: "yaml/tab", message: "用制表符缩进", hint: "缩进改用空格" },
  BAD_INDENT: {
    rule: "yaml/indent",
    message: "缩进不对，或上面的括号没有闭合",
    hint: "同一层的各行左边对齐，下一层多缩进两格；括号成对",
  },
  BLOCK_AS_IMPLICIT_KEY: syntax("一行里有两个“字段: 值”", "值中有冒号时给整个值加引号"),
  MULTILINE_IMPLICIT_KEY: syntax("字段名跨行，或字段名后缺少冒号", "字段名后写英文冒号和一个空格"),
  MISSING_CHAR: syntax("缺少引号、括号、逗号或冒号，或缩进不对", "检查引号和括号是否成对，各行左边是否对齐"),
  UNEXPECTED_TOKEN: syntax("这里有多余的内容", "检查引号、括号和冒号；值以特殊符号开头时加引号"),
  BAD_SCALAR_START: syntax("值不能以这个符号开头", "给值加引号"),
  BAD_DQ_ESCAPE: syntax("双引号中的反斜线写法不对", "改用单引号"),
  BAD_ALIAS: { rule: "yaml/alias", message: "不能用 & 和 * 写法", hint: "直接写出值；值以 & 或 * 开头时加引号" },
  BAD_DIRECTIVE: { rule: "yaml/directive", message: "不能用 % 指令", hint: "删去以 % 开头的行" },
  MULTIPLE_DOCS: { rule: "yaml/documents", message: "一个文件里有几份 YAML", hint: "删去 --- 分隔线，分成几个文件" },
};

const otherwise = syntax("写法不合 YAML 语法", "对照别的行检查缩进、冒号、引号和括号");

/**
 * The parser's complaints in Chinese: duplicate keys, tabs, and the first of the others, which the rest mostly follow from.
 *
 * @param text the text that was parsed
 */
export function yamlProblems(errors: readonly YAMLError[], text: string): Refusal[] {
  const first = errors.findIndex(({ code }) => code !== "DUPLICATE_KEY");
  if (first < 0) return errors.map(({ pos }) => ({ ...duplicate(text, pos[0]), offset: pos[0] }));
  const tabs = errors[first]?.code === "TAB_AS_INDENT";
  return errors
    .filter(({ code }, index) => index <= first || (tabs && code === "TAB_AS_INDENT"))
    .map(({ code, pos: [offset] }) => ({
      ...(code === "DUPLICATE_KEY" ? duplicate(text, offset) : (words[code] ?? otherwise)),
      offset,
    }));
}

/** The parser marks the beginning of the second key. */
function duplicate(text: string, offset: number): Words {
  const name = /^["']?([^"':\s,{}]+)/.exec(text.slice(offset, offset + 80))?.[1];
  return { rule: "yaml/duplicate-key", message: name === undefined ? "字段重复" : `字段 ${name} 重复`, hint: "删去其中一个" };
}
