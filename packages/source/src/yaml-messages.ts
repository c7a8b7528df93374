import type { YAMLError } from "yaml";

/** What a complaint of the YAML parser means, and how to mend it. */
interface YamlMessage {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
}

const messages: Partial<Record<YAMLError["code"], YamlMessage>> = {
  DUPLICATE_KEY: { rule: "yaml/duplicate-key", message: "同一字段写了两次", hint: "删去其中一个" },
  TAB_AS_INDENT: { rule: "yaml/tab", message: "用制表符缩进", hint: "缩进改用空格" },
  BAD_INDENT: { rule: "yaml/indent", message: "缩进不对", hint: "同一层的各行左边对齐，下一层多缩进两格" },
  BLOCK_AS_IMPLICIT_KEY: { rule: "yaml/syntax", message: "一行里有两个“字段: 值”", hint: "值中有冒号时给整个值加引号" },
  MULTILINE_IMPLICIT_KEY: {
    rule: "yaml/syntax",
    message: "字段名跨行，或字段名后缺少冒号",
    hint: "字段名后写英文冒号和一个空格",
  },
  MISSING_CHAR: { rule: "yaml/syntax", message: "缺少引号、括号、逗号或冒号", hint: "检查这一行的引号和括号是否成对" },
  UNEXPECTED_TOKEN: { rule: "yaml/syntax", message: "这里有多余的内容", hint: "检查引号、括号和冒号；值以特殊符号开头时加引号" },
  BAD_SCALAR_START: { rule: "yaml/syntax", message: "值不能以这个符号开头", hint: "给值加引号" },
  BAD_ALIAS: { rule: "yaml/alias", message: "引用了没有定义的锚点", hint: "不用 * 和 & 写法，直接写出值" },
  TAG_RESOLVE_FAILED: { rule: "yaml/tag", message: "不能用 ! 标签", hint: "删去标签，值以 ! 开头时加引号" },
  MULTIPLE_DOCS: { rule: "yaml/documents", message: "一个文件里有几份 YAML", hint: "删去 --- 分隔线，分成几个文件" },
  BAD_DQ_ESCAPE: { rule: "yaml/syntax", message: "双引号中的反斜线写法不对", hint: "改用单引号" },
  IMPOSSIBLE: { rule: "yaml/syntax", message: "写法不合 YAML 语法", hint: "对照别的行检查" },
};

const unknown: YamlMessage = { rule: "yaml/syntax", message: "写法不合 YAML 语法", hint: "对照别的行检查缩进、冒号、引号和括号" };

/** The Chinese words for a complaint of the YAML parser. */
export function yamlMessage(code: YAMLError["code"]): YamlMessage {
  return messages[code] ?? unknown;
}
