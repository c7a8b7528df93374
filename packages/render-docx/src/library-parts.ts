import { type Document, Packer } from "docx";

/** A part that the library is given in place of its own. */
export interface OwnPart {
  readonly path: string;
  readonly data: string;
}

/** As far as it is needed: the zip that the library fills before it packs it. */
interface UnpackedZip {
  readonly files: Readonly<Record<string, { readonly dir: boolean; async(type: "string"): Promise<string> }>>;
}

/** The library's way to the parts. It says that it is private; packing them only to unpack them takes twice the time. */
interface Compiler {
  compile(file: Document, prettify: undefined, own: readonly OwnPart[]): UnpackedZip;
}

/** The parts of a package as the library writes them, by their paths, in its order. */
export async function libraryParts(file: Document, own: readonly OwnPart[]): Promise<Map<string, string>> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const { files } = compiler.compile(file, undefined, own);
  const parts = new Map<string, string>();
  for (const [path, part] of Object.entries(files)) if (!part.dir) parts.set(path, await part.async("string"));
  return parts;
}
