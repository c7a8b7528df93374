import { unzipSync } from "fflate";
import { at, elementsOf, parseXml, type XmlElement } from "./xml.ts";

/** The parts of an Office file by path. */
export interface PackageParts {
  readonly paths: readonly string[];
  /** The root element of a part, or undefined where the file lacks it. */
  find(path: string): XmlElement | undefined;
  /** @throws Error where the file lacks it */
  get(path: string): XmlElement;
  /** What a part refers to: relation id → path. */
  relations(path: string): ReadonlyMap<string, string>;
}

/** Unpacks a DOCX or XLSX. */
export function packageParts(bytes: Uint8Array): PackageParts {
  const parts = unzipSync(bytes);
  const find = (path: string) => {
    const part = parts[path];
    return part === undefined ? undefined : parseXml(part);
  };
  return {
    paths: Object.keys(parts),
    find,
    get(path) {
      const root = find(path);
      if (root === undefined) throw new Error(`the file has no part ${path}`);
      return root;
    },
    relations(path) {
      const slash = path.lastIndexOf("/");
      const folder = path.slice(0, slash + 1);
      const list = find(`${folder}_rels/${path.slice(slash + 1)}.rels`);
      return new Map(
        elementsOf(list, "Relationship").map(({ attributes: { Id = "", Target = "" } }) => [
          Id,
          Target.startsWith("/") ? Target.slice(1) : folder + Target,
        ]),
      );
    },
  };
}

/** The `w:val` of a property that lies under the given names. */
export function valueAt(parent: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return at(parent, ...names)?.attributes["w:val"];
}
