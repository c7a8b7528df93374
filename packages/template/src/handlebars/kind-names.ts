import type { Kind } from "./schema-shape.ts";

/** What an expression is; `inline` is words with places in them, which only print. */
export type ExpressionKind = Kind | "inline";

/** What each kind is called. */
export const kindNames: Record<ExpressionKind, string> = {
  text: "文字",
  number: "数字",
  flag: "是或否",
  list: "列表",
  group: "一组值",
  inline: "带占位的文字",
};
