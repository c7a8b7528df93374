import { BuilderElement, Paragraph, type XmlComponent } from "docx";

export type Attributes = Readonly<Record<string, string | number>>;

/** An element that the library has no class for. Names carry their prefix: `w:sdt`, `w:val`. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly XmlComponent[]): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Record<string, string | number>>({ name, attributes: Object.fromEntries(entries), children });
}

/** A paragraph with properties of our own making, because the library knows neither indents in characters nor some others. */
class OwnParagraph extends Paragraph {
  constructor(properties: XmlComponent, children: readonly XmlComponent[]) {
    super({});
    this.root.splice(0, this.root.length, properties, ...children);
  }
}

/** A paragraph of `w:pPr` and runs. It is one of the library's, because a cell that ends in another gets an empty line. */
export function paragraphElement(properties: XmlComponent, children: readonly XmlComponent[]): Paragraph {
  return new OwnParagraph(properties, children);
}
