import { type Family, familiesOf } from "./families.ts";
import type { RealProject } from "./real-project.ts";

/** A YAML file of the project, and the schema that its path asks for. */
export interface Example extends Family {
  readonly file: string;
}

/** Which schema a file has, by its path; the first that fits. */
const schemaNames: readonly (readonly [path: RegExp, name: string])[] = [
  [/^data\/regions\.yaml$/, "regions"],
  [/^data\/examples\/answers\.yaml$/, "2025/answers-file"],
  [/^data\/(?:\d{4}|examples(?:\/.+)?)\/([a-z]+)\.yaml$/, "$1"],
  [/^templates\/styles\/[a-z0-9-]+\.yaml$/, "style-sheet"],
  [/^templates\/\d{4}\/(edition|package)\.yaml$/, "$1"],
  [/^templates\/\d{4}\/[a-z]+\/[a-z-]+\.(form|sheet|book)\.yaml$/, "$1"],
];

/** The name of the schema of a YAML file under `data/` or `templates/`; undefined for a file that none is for. */
export function schemaNameOf(file: string): string | undefined {
  const found = schemaNames.find(([path]) => path.test(file));
  return found && file.replace(found[0], found[1]);
}

/** Every YAML file of the project with its schema. @throws Error for a file that none is for */
export function examplesOf(project: RealProject, files: Iterable<string>): Example[] {
  const families = new Map(familiesOf(project).map((family): [string, Family] => [family.name, family]));
  return [...files]
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => {
      const family = families.get(schemaNameOf(file) ?? "");
      if (family === undefined) throw new Error(`no schema for ${file}`);
      return { ...family, file };
    });
}
