import { suggest } from "@gongwen/diagnostics";
import { EditionFile } from "@gongwen/schema";
import { inherited, parseSource } from "@gongwen/source";

/** A template was asked for that the edition doesn't have; the message is Chinese. */
export class UnknownTemplateError extends Error {
  override readonly name = "UnknownTemplateError";
}

const endings = /\.(?:md\.hbs|(?:form|sheet|book)\.yaml|yaml)$/;

/**
 * The files that people mean by the names of templates.
 *
 * @param chain the batch and those that it is based on, nearest first
 * @param names an attachment's id, or a file's name without its ending, with its folder where two have the same name
 * @returns paths inside the edition's folder, each once
 * @throws {UnknownTemplateError} for a name that no template has
 */
export function templatePaths(
  files: ReadonlyMap<string, Uint8Array>,
  chain: readonly string[],
  names: readonly string[],
): string[] {
  const known = knownNames(files, chain);
  return [...new Set(names.map((name) => known.get(name) ?? unknown(name, known)))];
}

function unknown(name: string, known: ReadonlyMap<string, string>): never {
  const near = suggest(name, known.keys());
  const hint =
    near === undefined ? `可写：${[...known.keys()].filter((each) => !each.includes("/")).join("、")}` : `是否要写 ${near}`;
  throw new UnknownTemplateError(`没有模板 ${name}，${hint}`);
}

/** Attachments first: a file of a region's package that has the name of one is called with its folder. */
function knownNames(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[]): Map<string, string> {
  const paths = pathsOf(files, chain);
  const whole = paths.map((path) => [stem(path), path] as const);
  const short = paths.map((path) => [stem(path).replace(/^.*\//, ""), path] as const);
  const attachments = attachmentsOf(files, chain).map(({ id, content }) => [id, content] as const);
  // What comes later takes the place of what came before.
  return new Map([...short, ...whole, ...attachments]);
}

function stem(path: string): string {
  return path.replace(endings, "");
}

function pathsOf(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[]): string[] {
  const folders = chain.map((batch) => `templates/${batch}/`);
  const paths = [...files.keys()].flatMap((file) => {
    const folder = folders.find((candidate) => file.startsWith(candidate));
    return folder === undefined || !endings.test(file) ? [] : [file.slice(folder.length)];
  });
  return [...new Set(paths)].sort();
}

function attachmentsOf(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[]) {
  const file = inherited(files, chain, "templates", "edition.yaml");
  const bytes = files.get(file);
  return bytes === undefined ? [] : (parseSource(bytes, file, EditionFile).sourced?.value.attachments ?? []);
}
