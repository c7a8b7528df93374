import { type Diagnostic, hasErrors, type Place, type Sourced } from "@gongwen/diagnostics";
import {
  BatchFile,
  ChangesFile,
  ContactsFile,
  CriteriaFile,
  type EditionFile,
  FaqFile,
  GoalsFile,
  QuotasFile,
  RegionsFile,
  StyleSheet,
  WaiversFile,
} from "@gongwen/schema";
import type { z } from "zod";
import { dataRules } from "./data-rules.ts";
import { inherited, lineage } from "./inheritance.ts";
import { withOpenQuotas } from "./open/open-quotas.ts";
import { openValueRule, speaksOfOpen } from "./open/speaks-of-open.ts";
import type { DataSources, Project } from "./project.ts";
import { readEdition } from "./read-edition.ts";
import { createReader, type Reader } from "./reader.ts";

/** A project, or undefined with every problem of every file. Warnings and open values may come with a project. */
export interface LoadedProject {
  /** Stand-ins are in the place of open values: what says so must not be published. */
  readonly project: Project | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a person has yet to decide (待定); each is also an error. */
  readonly openValues: readonly Place[];
}

/**
 * Reads one batch's data and the words of its edition, checks them, and holds the data against the rules between values.
 *
 * @param files paths relative to the root (`data/regions.yaml`), and their bytes
 * @param batch the batch's folder name, as in `2025`
 */
export function loadProject(files: ReadonlyMap<string, Uint8Array>, batch: string): LoadedProject {
  const reader = createReader(files);
  const { chain, diagnostics } = lineage(files, batch);
  const data = withOpenQuotas(readData(files, chain, reader));
  const edition = readEdition(files, chain, reader);
  const style = edition && readStyle(edition.edition, reader);
  const waivers = readOwn(files, batch, "waivers.yaml", WaiversFile, reader);
  const faq = readOwn(files, batch, "faq.yaml", FaqFile, reader);
  const changes = readOwn(files, batch, "changes.yaml", ChangesFile, reader);
  const judged = dataRules.flatMap((rule) => rule.check({ ...data, edition: edition?.edition }));
  const found = [...diagnostics, ...reader.diagnostics, ...judged.filter((finding) => !speaksOfOpen(finding))];
  const wrong = found.filter(({ rule }) => rule !== openValueRule);
  if (!isComplete(data) || edition === undefined || style === undefined || hasErrors(wrong)) {
    return { project: undefined, diagnostics: found, openValues: reader.openValues };
  }
  const sources = { ...data, waivers, faq, changes };
  const project = { batch, data: dataOf(data, changes?.value.changes ?? []), sources, style, edition };
  return { project, diagnostics: found, openValues: reader.openValues };
}

/** What could be read; a file that is missing or wrong is undefined. */
type DataRead = { readonly [Name in keyof DataSources]: DataSources[Name] | undefined };

function readData(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[], reader: Reader): DataRead {
  const own = (name: string) => `data/${chain[0]}/${name}`;
  return {
    regions: reader.read("data/regions.yaml", RegionsFile),
    batch: reader.read(own("batch.yaml"), BatchFile),
    quotas: reader.read(own("quotas.yaml"), QuotasFile),
    contacts: reader.read(own("contacts.yaml"), ContactsFile),
    criteria: reader.read(inherited(files, chain, "data", "criteria.yaml"), CriteriaFile),
    goals: reader.read(inherited(files, chain, "data", "goals.yaml"), GoalsFile),
  };
}

function isComplete(data: DataRead): data is DataSources {
  return Object.values(data).every((source) => source !== undefined);
}

function readStyle(edition: Sourced<EditionFile>, reader: Reader): Sourced<StyleSheet> | undefined {
  const file = `templates/styles/${edition.value.style}.yaml`;
  if (reader.has(file)) return reader.read(file, StyleSheet);
  const message = `没有版式 ${edition.value.style}`;
  const hint = `补上 ${file}，或改 style`;
  reader.diagnostics.push({ severity: "error", rule: "edition/missing-style", message, ...edition.place(["style"]), hint });
  return undefined;
}

/** A file that a batch may lack, and that is never inherited. */
function readOwn<Schema extends z.ZodType>(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
  name: string,
  schema: Schema,
  reader: Reader,
): Sourced<z.infer<Schema>> | undefined {
  const file = `data/${batch}/${name}`;
  return files.has(file) ? reader.read(file, schema) : undefined;
}

function dataOf(sources: DataSources, changes: Project["data"]["changes"]): Project["data"] {
  return {
    regions: sources.regions.value.regions,
    batch: sources.batch.value,
    quotas: sources.quotas.value,
    contacts: sources.contacts.value,
    criteria: sources.criteria.value,
    goals: sources.goals.value,
    changes,
  };
}
