import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A page, as a browser's own parser reads it. */
export function readPage(bytes: Uint8Array): Node {
  return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function* nodesOf(node: Node, without: (element: Element) => boolean): Generator<Node> {
  if ("tagName" in node && without(node)) return;
  yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* nodesOf(child, without);
}

/** The elements under a node, by tag or all. */
export function elementsOf(node: Node, tag?: string): Element[] {
  const all = [...nodesOf(node, () => false)].filter((one): one is Element => "tagName" in one);
  return tag === undefined ? all : all.filter(({ tagName }) => tagName === tag);
}

/** The words under a node, but for elements that are left out. */
export function wordsOf(node: Node, without: (element: Element) => boolean = () => false): string {
  return [...nodesOf(node, without)].map((one) => (one.nodeName === "#text" && "value" in one ? one.value : "")).join("");
}

/** An attribute's value; undefined where the element has none. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(" ").includes(name);
}
