import type { Sourced } from "@gongwen/diagnostics";
import type { BookFile, EditionFile, FormFile, PackageFile, SheetFile } from "@gongwen/schema";

/** The words of one edition, parsed but not rendered. Keys are paths inside the edition's folder. */
export interface EditionSources {
  readonly edition: Sourced<EditionFile>;
  /** What a region's package holds; an edition may have none. */
  readonly package: Sourced<PackageFile> | undefined;
  readonly forms: ReadonlyMap<string, Sourced<FormFile>>;
  readonly sheets: ReadonlyMap<string, Sourced<SheetFile>>;
  /** `package/….book.yaml`: the workbooks of a region's package. */
  readonly books: ReadonlyMap<string, Sourced<BookFile>>;
  /** `notice.md.hbs`, `attachments/….md.hbs`: the file relative to the root, and its text. */
  readonly templates: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
}
