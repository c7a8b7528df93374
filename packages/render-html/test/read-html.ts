import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page or a piece of one, as a browser's own parser reads it. */
export function readHtml(text: string): Node {
  return text.startsWith("<!doctype") ? parse(text) : parseFragment(text);
}

/** A node and everything under it, in reading order. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* nodesOf(child);
}

/** The elements under a node, by tag or all. */
export function elementsOf(node: Node, tag?: string): Element[] {
  const all = [...nodesOf(node)].filter((one): one is Element => "tagName" in one);
  return tag === undefined ? all : all.filter(({ tagName }) => tagName === tag);
}

/** What is read aloud or copied. */
export function textOf(node: Node): string {
  return [...nodesOf(node)].map((one) => (one.nodeName === "#text" && "value" in one ? one.value : "")).join("");
}

/** An attribute's value; undefined where the element has none. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Elements with the names of their attributes, without a word: what markup there is. */
export function skeletonOf(node: Node): string {
  return elementsOf(node)
    .map(({ tagName, attrs }) => `${tagName}[${attrs.map(({ name }) => name).join(",")}]`)
    .join(" ");
}
