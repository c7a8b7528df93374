import type { Sourced } from "@gongwen/diagnostics";
import type {
  BatchData,
  BatchFile,
  BookFile,
  ChangesFile,
  ContactsFile,
  CriteriaFile,
  EditionFile,
  FaqFile,
  FormFile,
  GoalsFile,
  PackageFile,
  QuotasFile,
  RegionsFile,
  SheetFile,
  StyleSheet,
  WaiversFile,
} from "@gongwen/schema";

/** The parsed data files of one batch, each with its positions. */
export interface DataSources {
  readonly regions: Sourced<RegionsFile>;
  readonly batch: Sourced<BatchFile>;
  readonly quotas: Sourced<QuotasFile>;
  readonly contacts: Sourced<ContactsFile>;
  readonly criteria: Sourced<CriteriaFile>;
  readonly goals: Sourced<GoalsFile>;
}

/** Files that a batch may lack, and that are never inherited. */
export interface OwnSources {
  readonly waivers: Sourced<WaiversFile> | undefined;
  readonly faq: Sourced<FaqFile> | undefined;
  readonly changes: Sourced<ChangesFile> | undefined;
}

/** The words of one edition: keys are paths inside the edition's folder. */
export interface EditionFiles {
  readonly edition: Sourced<EditionFile>;
  /** What a region's package holds; an edition may have none. */
  readonly package: Sourced<PackageFile> | undefined;
  readonly forms: ReadonlyMap<string, Sourced<FormFile>>;
  readonly sheets: ReadonlyMap<string, Sourced<SheetFile>>;
  /** The workbooks of a region's package. */
  readonly books: ReadonlyMap<string, Sourced<BookFile>>;
  readonly templates: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
}

/** Everything that one batch is made from, read and checked; past this point nothing is unknown. */
export interface Project {
  readonly batch: string;
  readonly data: BatchData;
  readonly sources: DataSources & OwnSources;
  readonly style: Sourced<StyleSheet>;
  readonly edition: EditionFiles;
}
