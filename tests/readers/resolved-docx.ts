import { unzipSync, zipSync } from "fflate";
import { at, elementsOf, parseXml, type XmlElement } from "./xml.ts";

/** What becomes of all tracked changes. */
export type Verdict = "accept" | "reject";

type Node = XmlElement | string;

/** A part with its changes accepted or rejected, as ISO 29500-1, 17.13.5, means them. */
interface Judge {
  /** What goes: deleted content when changes are accepted, inserted content when they are rejected. */
  readonly dropped: "w:del" | "w:ins";
  readonly kept: "w:del" | "w:ins";
  /** A control that goes with what is dropped stands between this and its end. */
  readonly range: string;
}

const judges: Readonly<Record<Verdict, Judge>> = {
  accept: { dropped: "w:del", kept: "w:ins", range: "w:customXmlDelRangeStart" },
  reject: { dropped: "w:ins", kept: "w:del", range: "w:customXmlInsRangeStart" },
};

/**
 * A DOCX with all tracked changes accepted or rejected, without help of a word processor.
 *
 * @throws Error for changes that can't be carried out: a paragraph that should go at the end of a cell or of the document
 */
export function resolvedDocx(bytes: Uint8Array, verdict: Verdict): Uint8Array {
  const parts = unzipSync(bytes);
  const stories = Object.keys(parts).filter((path) => /^word\/(document|footnotes)\.xml$/.test(path));
  const resolved = stories.map((path) => {
    const root = parseXml(parts[path] as Uint8Array);
    return [path, new TextEncoder().encode(serialized(resolveElement(root, judges[verdict])))] as const;
  });
  return zipSync({ ...parts, ...Object.fromEntries(resolved) });
}

/** How many changes a DOCX tells of. */
export function changeCount(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
  return [...text.matchAll(/<w:(?:ins|del) /g)].length;
}

function resolveElement(element: XmlElement, judge: Judge): XmlElement {
  const name = element.name === "w:delText" ? "w:t" : element.name;
  return { ...element, name, children: joinParagraphs(resolveChildren(element, judge), judge) };
}

function resolveChildren({ children }: XmlElement, judge: Judge): Node[] {
  return children.flatMap((child, index) =>
    typeof child === "string" ? [child] : resolveChild(child, children[index - 1], judge),
  );
}

function resolveChild(child: XmlElement, before: Node | undefined, judge: Judge): Node[] {
  if (goes(child, before, judge)) return [];
  if (child.name === judge.kept && !isMark(child)) return resolveChildren(child, judge);
  const resolved = resolveElement(child, judge);
  return resolved.name === "w:tbl" && elementsOf(resolved, "w:tr").length === 0 ? [] : [resolved];
}

/** Whether nothing is left of an element: runs, rows and controls that are dropped, and what says where a control came or went. */
function goes(child: XmlElement, before: Node | undefined, { dropped, range }: Judge): boolean {
  if (child.name === dropped) return !isMark(child);
  if (child.name === "w:tr") return at(child, "w:trPr", dropped) !== undefined;
  if (child.name === "w:sdt") return typeof before === "object" && before.name === range;
  return child.name.startsWith("w:customXml");
}

/** In the properties of a paragraph's mark and of a row, the elements are empty. */
function isMark({ children }: XmlElement): boolean {
  return children.length === 0;
}

function markOf(paragraph: Node | undefined, name: string): boolean {
  return typeof paragraph === "object" && paragraph.name === "w:p" && at(paragraph, "w:pPr", "w:rPr", name) !== undefined;
}

/** A paragraph whose end goes is one with the next, whose properties they have; an empty one before a table is gone. */
function joinParagraphs(children: readonly Node[], { dropped }: Judge): Node[] {
  const joined: Node[] = [];
  let open: Node[] = [];
  for (const [index, child] of children.entries()) {
    if (markOf(child, dropped)) {
      open = contentBefore(children[index + 1], [...open, ...contentOf(child as XmlElement)]);
    } else if (open.length > 0 && typeof child === "object") {
      joined.push({ ...child, children: [...elementsOf(child, "w:pPr"), ...open, ...contentOf(child)] });
      open = [];
    } else joined.push(child);
  }
  return joined;
}

/** What a paragraph that goes leaves to what follows it. */
function contentBefore(next: Node | undefined, open: readonly Node[]): Node[] {
  const name = typeof next === "object" ? next.name : "";
  if (name === "w:p") return [...open];
  if (name === "w:tbl" && open.every(isSilent)) return [];
  throw new Error("a paragraph should go where none follows");
}

function contentOf(paragraph: XmlElement): Node[] {
  return paragraph.children.filter((child) => typeof child === "string" || child.name !== "w:pPr");
}

function isSilent(node: Node): boolean {
  return typeof node === "object" && /^w:bookmark/.test(node.name);
}

function serialized({ name, attributes, children }: XmlElement): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : serialized(child)));
  return `<${name}${given.join("")}>${inside.join("")}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
