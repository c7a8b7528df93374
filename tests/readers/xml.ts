import { SaxesParser } from "saxes";

/** One element: its name with prefix, its attributes, and what it holds in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads one XML part.
 *
 * @throws Error when it is not well-formed
 */
export function parseXml(part: Uint8Array): XmlElement {
  const parser = new SaxesParser();
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name, attributes: { ...attributes } as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(part)).close();
  const root = elementsOf(top)[0];
  if (root === undefined) throw new Error("an XML part without a root");
  return root;
}

/** The child elements, or those of one name. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const all = (parent?.children ?? []).filter((child): child is XmlElement => typeof child !== "string");
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first child of that name, of its child of the next name, and so on. */
export function at(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((element, name) => elementsOf(element, name)[0], parent);
}

/** Every element below, in document order, or those of one name. */
export function* below(parent: XmlElement, name?: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (name === undefined || child.name === name) yield child;
    yield* below(child, name);
  }
}

/** The character data directly inside. */
export function ownText(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child): child is string => typeof child === "string").join("");
}

/** Whether an on/off property is there and not switched off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !["0", "false", "off"].includes(property.attributes["w:val"] ?? "true");
}
