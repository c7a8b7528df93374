import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packedSchema, tsc } from "./packed-schema.ts";
import { readmeExamples } from "./readme-examples.ts";
import { root, run } from "./run.ts";

const project = fileURLToPath(new URL("project/", import.meta.url));

/** A project that has nothing to do with the workspace but what it installed from a tarball. */
export interface InstalledProject {
  readonly folder: string;
  /** Where the package lies in it. */
  readonly installed: string;
}

/**
 * Installs the packed package, and zod beside it, in a project of its own, without a network: an empty cache, and no registry asked.
 * The libraries that the project uses besides are linked. Its TypeScript, with the README's examples, is checked and compiled.
 *
 * @param base an empty folder outside the workspace
 */
export function installedProject(base: string): InstalledProject {
  const folder = join(base, "project");
  cpSync(project, folder, { recursive: true });
  const local = { "@gongwen/schema": `file:${packedSchema(base)}`, zod: `file:${join(root, "node_modules/zod")}` };
  const linked = linkedLibraries(folder, Object.keys(local));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: local }));
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--cache", join(base, "cache")];
  run(folder, "npm", "install", "--offline", "--install-links", ...quiet);
  for (const name of linked) link(folder, name);
  writeExamples(folder);
  for (const config of ["tsconfig.json", "tsconfig.bundled.json"]) run(folder, process.execPath, tsc, "-p", join(folder, config));
  return { folder, installed: join(folder, "node_modules/@gongwen/schema") };
}

function linkedLibraries(folder: string, installed: readonly string[]): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !installed.includes(name));
}

function link(folder: string, name: string): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  const [library] = ["tests/node_modules", "node_modules"]
    .map((from) => join(root, from, name))
    .filter((path) => existsSync(path));
  if (library === undefined) throw new Error(`${name} is not installed`);
  symlinkSync(library, place);
}

/** The README's examples, and the data file that one of them reads. */
function writeExamples(folder: string): void {
  cpSync(join(root, "data/2025/quotas.yaml"), join(folder, "quotas.yaml"));
  mkdirSync(join(folder, "src/readme"));
  for (const { name, code } of readmeExamples()) writeFileSync(join(folder, "src/readme", `${name}.ts`), code);
}
