import { stencilZip, type ZipStencil } from "@gongwen/archive";
import { DiagnosticError } from "@gongwen/diagnostics";
import { slotIndex, slotMarks } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { PdfService } from "./pdf-service.ts";
import type { Making } from "./plan-batch.ts";
import { type OfficeTree, type WordsInPart, wordsIn, writeTree } from "./writers.ts";
import type { Written } from "./written.ts";

/** Makes the files of one build: what is the same for several regions once. */
export interface FileMaker {
  make(making: Making): Promise<Written>;
  /** Lets a made file go, or one that files were stamped from: asked for again, it is made again. */
  forget(made: Making | OfficeTree): void;
}

/** A file that was written once with marks, and how words are put in their place. */
interface Stencil {
  readonly zip: ZipStencil;
  readonly words: WordsInPart;
}

/** @param files the project's files, for those that are taken as they are */
export function createFileMaker(style: StyleSheet, pdf: PdfService, files: ReadonlyMap<string, Uint8Array>): FileMaker {
  const made = new Map<Making, Promise<Written>>();
  const stencils = new Map<OfficeTree, Promise<Stencil>>();

  const stencilOf = async (tree: OfficeTree): Promise<Stencil> => {
    const { bytes } = await writeTree(tree, style, pdf);
    return { zip: stencilZip(bytes, slotMarks), words: await wordsIn(tree.format) };
  };
  const makeNew = async (making: Making): Promise<Written> => {
    switch (making.kind) {
      case "tree":
        return withinLimit(await writeTree(making.from, style, pdf), making);
      case "stamp": {
        const { zip, words } = await remembered(stencils, making.stencil, stencilOf);
        const regional = making.words();
        return { bytes: zip.fill((mark, path) => words(regional[slotIndex(mark)] as string, path)) };
      }
      case "copy":
        return copied(making.file, files);
    }
  };
  return {
    make: (making) => remembered(made, making, makeNew),
    forget(one) {
      if ("kind" in one) made.delete(one);
      else stencils.delete(one);
    },
  };
}

function remembered<Key, Value>(map: Map<Key, Promise<Value>>, key: Key, make: (key: Key) => Promise<Value>): Promise<Value> {
  const known = map.get(key) ?? make(key);
  map.set(key, known);
  return known;
}

/** @throws DiagnosticError (`layout/too-many-pages`) for a file that has more pages than it may */
function withinLimit(written: Written, { from, limit }: Extract<Making, { kind: "tree" }>): Written {
  const { pages = 0 } = written;
  if (limit === undefined || pages <= limit.pages) return written;
  const { title } = from.tree.properties;
  const message = `《${title}》排了 ${pages} 页，应为 ${limit.pages} 页`;
  const hint = "压缩文字，或缩短 faq.yaml 中的答复";
  throw new DiagnosticError([{ severity: "error", rule: "layout/too-many-pages", message, ...limit.place, hint }]);
}

async function copied(file: string, files: ReadonlyMap<string, Uint8Array>): Promise<Written> {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`The project has no file ${file}`);
  const { countPages } = await import("@gongwen/render-pdf");
  return { bytes, pages: await countPages(bytes) };
}
