import { type Entry, type Inline, inlineText, type Text } from "@gongwen/document";

/** A piece of a paragraph that changes as a whole: a date, a number, a quoted term, one Chinese character, a place to fill in. */
export interface Token {
  /** Two tokens of the same key are the same words. */
  readonly key: string;
  readonly node: Inline;
  /** Characters that it prints; none for what has no words of its own. */
  readonly length: number;
}

/** A day, a document's number, a figure with its sign, an address or a Latin word, a short quoted term; else one character. */
const words =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|〔\d{4}〕\d+号|\d+(?:[.,-]\d+)*%?|[A-Za-z][\w:/.@-]*|[“《][^“”《》]{1,12}[”》]|[\s\S]/gu;

/** Cuts the words of a paragraph into tokens. */
export function tokensOf(children: readonly Inline[]): Token[] {
  return children.flatMap((node) => (node.type === "text" ? textTokens(node) : [atom(node)]));
}

function textTokens({ text, ...look }: Text): Token[] {
  return (text.match(words) ?? []).map((piece) => ({
    key: piece,
    length: [...piece].length,
    node: { ...look, text: piece },
  }));
}

function atom(node: Exclude<Inline, Text>): Token {
  switch (node.type) {
    case "slot":
      return { key: `slot ${node.text}`, node, length: [...node.text].length };
    case "footnote":
      return { key: `footnote ${inlineText(node.children)}`, node, length: 0 };
    case "entry":
      return { key: `entry ${node.id} ${entryWords(node)}`, node, length: 0 };
    case "break":
      return { key: "break", node, length: 0 };
  }
}

const fullWidthSpace = "\u3000";

/** What an entry prints, blanks while it is empty. */
export function entryWords(entry: Entry): string {
  return inlineText([entry]) || fullWidthSpace.repeat(entry.width);
}
