import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, isSeq, parseDocument } from "yaml";

const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** The city that a small project keeps, with its units. */
const kept = "330900-T";

/** Changes a YAML file in place, comments and order kept. */
export function editYaml(root: string, file: string, change: (document: ReturnType<typeof parseDocument>) => void): void {
  const path = join(root, file);
  const document = parseDocument(readFileSync(path, "utf8"));
  change(document);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

/** Takes the entries out of a list that a test doesn't hold for. */
function keep(document: ReturnType<typeof parseDocument>, list: string, holds: (entry: Record<string, string>) => boolean): void {
  const entries = document.get(list);
  if (!isSeq(entries)) throw new Error(`no list ${list}`);
  entries.items = entries.items.filter((entry) => isMap(entry) && holds(entry.toJSON()));
}

/** The real project with one city's regions alone, so that a build of it is quick. */
export function smallProject(root: string): void {
  for (const part of ["data", "templates"]) cpSync(join(workspace, part), join(root, part), { recursive: true });
  const units = new Set<string>();
  editYaml(root, "data/regions.yaml", (document) => {
    keep(document, "regions", ({ id, city }) => {
      if (city === kept) units.add(id as string);
      return city === kept;
    });
  });
  editYaml(root, "data/2025/quotas.yaml", (document) => {
    keep(document, "rows", ({ region }) => units.has(region as string));
    document.set("movedOut", []);
  });
  // Fewer regions have fewer places to give away.
  editYaml(root, "data/2025/batch.yaml", (document) => document.setIn(["batch", "supportCap"], 12));
  editYaml(root, "data/2025/contacts.yaml", (document) => keep(document, "hotlines", ({ city }) => city === kept));
}
