import type { Document } from "@gongwen/document";
import type { Facts, ManifestEntry, Region } from "@gongwen/schema";

/** One file of the output tree, as the manifest lists it. */
export type PortalFile = Pick<ManifestEntry, "path" | "region" | "bytes" | "pages"> & {
  /** `notice`, `attachment-1` … as the manifest calls them. */
  readonly document: string;
  readonly format: string;
};

/** A document as the edition calls it. */
export interface NamedDocument {
  readonly document: string;
  readonly name: string;
}

/** A file of a region's package, in the words of the edition's list. */
export interface PortalDocument extends NamedDocument {
  /** What a region's office does with it. */
  readonly use?: string;
  /** Whether it belongs into the ZIP for enterprises. */
  readonly enterprise: boolean;
  /** A PDF is read, everything else is filled in. */
  readonly format: string;
}

/** Something that the notice leaves open; without an answer it prints as 通知未明确. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  /** What in the notice it is about. */
  readonly about?: string;
  readonly answer?: string;
  /** Day of the answer, ISO. */
  readonly date?: string;
  /** Who answered. */
  readonly by?: string;
}

/** A correction after the first issue. */
export interface Correction {
  /** ISO day. */
  readonly date: string;
  readonly what: string;
  /** The documents to download again, by their ids. */
  readonly documents: readonly string[];
}

/** All that the pages tell. They link to files of `files` only. */
export interface PortalModel {
  readonly facts: Facts;
  /** In printing order, each city before its units. */
  readonly regions: readonly Region[];
  readonly files: readonly PortalFile[];
  /** What a unit's package holds, and a city's. */
  readonly packages: { readonly unit: readonly PortalDocument[]; readonly city: readonly PortalDocument[] };
  readonly attachments: readonly NamedDocument[];
  /** The notice with its attachments bound in. */
  readonly notice: Document;
  readonly faq: readonly OpenQuestion[];
  readonly changes: readonly Correction[];
  /** 0 as first issued; the number of the latest correction afterwards. */
  readonly revision: number;
  /** The document number by which the notice is cited, as in 浙经信企业〔2024〕232号. */
  readonly citation?: string;
}
