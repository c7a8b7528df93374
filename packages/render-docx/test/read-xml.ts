/** An element as a reader sees it; text stands among its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (whole, code: string | undefined, name: string) =>
    code === undefined ? (names[name] ?? whole) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value as string)]));
}

/** Reads well-formed XML without comments and CDATA, such as a DOCX holds; throws on tags that don't match. */
export function readXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, name, attributes, empty, text] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>|<\?[^>]*>|([^<]+)/g)) {
    const parent = open.at(-1) as XmlNode;
    if (text !== undefined) parent.children.push(unescaped(text));
    else if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
    } else if (name !== undefined) {
      const node: XmlNode = { name, attributes: attributesOf(attributes ?? ""), children: [] };
      parent.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  if (open.length !== 1) throw new Error(`unclosed <${open.at(-1)?.name}>`);
  return elements(root)[0] as XmlNode;
}

export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== "string");
}

/** All elements of a name under a node, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The attribute of the first element of a name. */
export function value(node: XmlNode, name: string, attribute = "w:val"): string | undefined {
  return all(node, name)[0]?.attributes[attribute];
}

/** The words under a node: text, tabs and new lines. */
export function words(node: XmlNode | string): string {
  if (typeof node === "string") return "";
  if (node.name === "w:tab" && Object.keys(node.attributes).length === 0) return "\t";
  if (node.name === "w:br") return "\n";
  if (node.name === "w:t") return node.children.join("");
  return node.children.map(words).join("");
}

/** Shorthand of an element for comparison: `w:ind` with two attributes is `ind left=0 right=0`. */
export function brief(node: XmlNode): string {
  const attributes = Object.entries(node.attributes).map(([key, given]) => `${key.replace("w:", "")}=${given}`);
  return [node.name.replace("w:", ""), ...attributes].join(" ");
}
