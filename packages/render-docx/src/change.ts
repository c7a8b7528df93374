import type { Block, Change } from "@gongwen/document";
import { type IContext, type IXmlableObject, XmlComponent } from "docx";
import { type Attributes, element } from "./element.ts";
import type { Writing } from "./writing.ts";

const names = { inserted: "w:ins", deleted: "w:del" } as const;

/** The content of a control has an element of its own, because the control itself comes or goes, too. */
const controlRanges = { inserted: "w:customXmlInsRange", deleted: "w:customXmlDelRange" } as const;

/** Who changed what when, as every tracked change says it (ISO 29500-1, 17.13.5). */
export function changeAttributes({ nextChange, changes }: Writing): { id: number; author: string; date: string } {
  return { id: nextChange(), author: changes.author, date: changes.date };
}

function attributes(writing: Writing): Attributes {
  const { id, author, date } = changeAttributes(writing);
  return { "w:id": id, "w:author": author, "w:date": date };
}

/** Runs as a tracked change; as they are when nothing changed. */
export function changedRuns(
  runs: readonly XmlComponent[],
  change: Change | undefined,
  writing: Writing,
): readonly XmlComponent[] {
  if (change === undefined || runs.length === 0) return runs;
  if (change === "inserted") return [element(names.inserted, attributes(writing), ...runs)];
  return [element(names.deleted, attributes(writing), ...runs.map((run) => new DeletedRun(run)))];
}

/** What says, in the properties of a paragraph's mark, that the paragraph came or went. */
export function changedMark(change: Change | undefined, writing: Writing): XmlComponent | undefined {
  return change === undefined ? undefined : element(names[change], attributes(writing));
}

/** A content control that came or went, with what it holds; `wrap` puts the runs into it. */
export function changedControl(
  runs: readonly XmlComponent[],
  change: Change | undefined,
  writing: Writing,
  wrap: (content: readonly XmlComponent[]) => XmlComponent,
): XmlComponent[] {
  if (change === undefined) return [wrap(runs)];
  const range = () => {
    const given = attributes(writing);
    const end = element(`${controlRanges[change]}End`, { "w:id": given["w:id"] as number });
    return [element(`${controlRanges[change]}Start`, given), end] as const;
  };
  const [before, after] = [range(), range()];
  return [before[0], wrap([before[1], ...changedRuns(runs, change, writing), after[0]]), after[1]];
}

/** A block that changes as what it stands in does. */
export function withChange<Given extends Block>(block: Given, change: Change | undefined): Given {
  if (change === undefined) return block;
  if (block.type === "table" || block.type === "foot") {
    return { ...block, rows: (block.rows as readonly object[]).map((row) => ({ ...row, change })) };
  }
  return block.type === "paragraph" ? { ...block, change } : block;
}

/** A run whose text is deleted text, whatever made the run. */
class DeletedRun extends XmlComponent {
  readonly #run: XmlComponent;

  constructor(run: XmlComponent) {
    super("w:r");
    this.#run = run;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const made = this.#run.prepForXml(context);
    const content: unknown = made?.["w:r"];
    if (!Array.isArray(content)) return made;
    return { "w:r": content.map((node) => (isText(node) ? { "w:delText": node["w:t"] } : node)) };
  }
}

function isText(node: unknown): node is { readonly "w:t": unknown } {
  return typeof node === "object" && node !== null && "w:t" in node;
}
