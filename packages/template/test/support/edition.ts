import { DiagnosticError, formatDiagnostic, type Sourced } from "@gongwen/diagnostics";
import { EditionFile, type Facts } from "@gongwen/schema";
import { type Composition, composeEdition, type EditionSources } from "../../src/index.ts";
import { facts as sampleFacts } from "./facts.ts";

type Entry = EditionFile["attachments"][number];

/** An attachment whose content is `<id>.md.hbs`. */
export function attachment(id: string, title: string, more: Partial<Entry> = {}): Entry {
  return { id, title, short: "简称", page: "portrait", content: `attachments/${id}.md.hbs`, ...more };
}

/** The attachments that the cases refer to. */
export const attachments: readonly Entry[] = [
  attachment("first-list", '{{slot "regionTitle"}}“{{program.shortName}}”名单', {
    variants: { inPlan: { text: '{{slot "regionTitle"}}名册', because: "公布的文本不同" } },
  }),
  attachment("second-list", "清单"),
];

/** An edition whose texts all stand at line 1 of their own place: the path is what a message shows. */
export function sources(templates: Readonly<Record<string, string>>, entries: readonly Entry[] = attachments): EditionSources {
  const value = EditionFile.parse({
    style: "plain",
    slots: { regionTitle: { blank: "XX市" }, regionSelf: { blank: "本市" } },
    attachments: entries,
  });
  const file = "templates/x/edition.yaml";
  const edition: Sourced<EditionFile> = { file, value, place: (path) => ({ file, path: path.join(".") }) };
  const texts = { ...Object.fromEntries(entries.map(({ content }) => [content, "正文。\n"])), ...templates };
  const named = Object.entries(texts).map(([name, text]) => [name, { file: `templates/x/${name}`, text }] as const);
  return { package: undefined, edition, forms: new Map(), sheets: new Map(), books: new Map(), templates: new Map(named) };
}

/** The edition whose notice is `text`. */
export function compose(text: string, facts: Facts = sampleFacts, entries: readonly Entry[] = attachments): Composition {
  return composeEdition(sources({ "notice.md.hbs": text }, entries), facts);
}

/** What policy staff read about a wrong edition; nothing when it is right. */
export function problemsOf(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(formatDiagnostic);
    throw error;
  }
}
