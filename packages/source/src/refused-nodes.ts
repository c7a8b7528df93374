import { forbiddenCharacter } from "@gongwen/schema";
import { type Document, isAlias, isScalar, type Node, visit } from "yaml";

/** What this project refuses although YAML allows it: where, and in Chinese what and how to mend it. */
export interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** Anchors, tags, directives, names that a program's objects keep for themselves, and characters that nobody sees. */
export function refusedNodes(document: Document.Parsed): Refusal[] {
  const found: Refusal[] = [];
  const refuse = (rule: string, message: string, hint: string, node: Node | null | undefined) =>
    found.push({ rule, message, hint, offset: node?.range?.[0] ?? 0 });
  if (document.directives.yaml.explicit === true) refuse("yaml/directive", "不能用 % 指令", "删去以 % 开头的行", undefined);
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ("anchor" in node && node.anchor !== undefined)) {
        refuse("yaml/alias", "不能用 & 和 * 写法", "直接写出值；值以 & 或 * 开头时加引号", node);
        return visit.BREAK;
      }
      if (node.tag !== undefined) refuse("yaml/tag", "不能用 ! 标签", "删去标签，值以 ! 开头时加引号", node);
      return undefined;
    },
    Pair(_, { key }) {
      if (!isScalar(key) || key.value === null) {
        refuse("yaml/key", "字段名须是一个词", "字段名后写英文冒号和一个空格", key as Node | null);
        return visit.BREAK;
      }
      const name = String(key.value);
      if (name in Object.prototype || name === "prototype")
        refuse("yaml/key", `字段名不能是 ${name}`, "换一个字段名", key as Node);
      return undefined;
    },
  });
  return found;
}

/** Characters that no document may hold, in the texts of a file; a text of several lines may break them. */
export function hiddenCharacters(document: Document.Parsed): Refusal[] {
  const found: Refusal[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const character = typeof value === "string" ? forbiddenCharacter(value.replaceAll("\n", "")) : undefined;
      if (character === undefined) return;
      const message = `含有不可见的控制字符 ${character}`;
      const hint = "删去该字符，重新输入这段文字";
      found.push({ rule: "text/forbidden-character", message, hint, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}
