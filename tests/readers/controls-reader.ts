import { packageParts, valueAt } from "./package-parts.ts";
import { printedText } from "./run-text.ts";
import { at, below, elementsOf, type XmlElement } from "./xml.ts";

/** One content control, and the text inside the bookmark that bears its tag's name. */
export interface DocxControl {
  readonly tag: string;
  readonly alias: string;
  readonly id: string;
  readonly kind: "rich" | "plain" | "box" | "date" | "list" | "free-list";
  /** What it shows. */
  readonly value: string;
  readonly checked?: boolean;
  readonly options?: readonly string[];
  readonly locked: boolean;
  /** Undefined where there is no such bookmark. */
  readonly bookmark: string | undefined;
}

/** Every content control of a DOCX, in order. */
export function readControls(bytes: Uint8Array): DocxControl[] {
  const root = packageParts(bytes).get("word/document.xml");
  const bookmarks = bookmarkTexts(root);
  return [...below(root, "w:sdt")].map((control) => readControl(control, bookmarks));
}

const kinds = {
  "w14:checkbox": "box",
  "w:date": "date",
  "w:dropDownList": "list",
  "w:comboBox": "free-list",
  "w:text": "plain",
} as const;

function readControl(control: XmlElement, bookmarks: ReadonlyMap<string, string>): DocxControl {
  const properties = at(control, "w:sdtPr");
  const special = elementsOf(properties).find((child): child is XmlElement & { name: keyof typeof kinds } => child.name in kinds);
  const tag = valueAt(properties, "w:tag") ?? "";
  const content = at(control, "w:sdtContent");
  const checked = at(special, "w14:checked")?.attributes["w14:val"];
  const options = elementsOf(special, "w:listItem").map((item) => item.attributes["w:displayText"] ?? "");
  return {
    tag,
    alias: valueAt(properties, "w:alias") ?? "",
    id: valueAt(properties, "w:id") ?? "",
    kind: special === undefined ? "rich" : kinds[special.name],
    value: content === undefined ? "" : printedText(content, () => 0),
    ...(checked === undefined ? {} : { checked: checked === "1" || checked === "true" }),
    ...(options.length === 0 ? {} : { options }),
    locked: (valueAt(properties, "w:lock") ?? "unlocked") !== "unlocked",
    bookmark: bookmarks.get(tag),
  };
}

/** The text between the start and the end of each bookmark, by name. */
export function bookmarkTexts(root: XmlElement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    const { "w:id": id = "", "w:name": name = "" } = element.attributes;
    if (element.name === "w:bookmarkStart") {
      open.set(id, name);
      texts.set(name, "");
    } else if (element.name === "w:bookmarkEnd") open.delete(id);
    else if (element.name === "w:t") {
      for (const inside of open.values()) texts.set(inside, (texts.get(inside) ?? "") + printedText(element, () => 0));
    } else for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  return texts;
}
