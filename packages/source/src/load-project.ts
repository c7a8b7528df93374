import { type Diagnostic, hasErrors, type Sourced } from "@gongwen/diagnostics";
import {
  BatchFile,
  ContactsFile,
  CriteriaFile,
  GoalsFile,
  QuotasFile,
  RegionsFile,
  StyleSheet,
  WaiversFile,
} from "@gongwen/schema";
import { inherited, lineage } from "./inheritance.ts";
import type { DataSources, Project } from "./project.ts";
import { readEdition } from "./read-edition.ts";
import { createReader, type Reader } from "./reader.ts";
import { dataRules } from "./rules/index.ts";

/** A project, or undefined with every problem of every file. Warnings may come with a project. */
export interface LoadedProject {
  readonly project: Project | undefined;
  readonly diagnostics: readonly Diagnostic[];
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
  const sources = readData(files, chain, reader);
  const edition = readEdition(files, chain, reader);
  const style = edition && reader.read(`templates/styles/${edition.edition.value.style}.yaml`, StyleSheet);
  const waivers = readWaivers(files, batch, reader);
  const found = [...diagnostics, ...reader.diagnostics, ...(sources === undefined ? [] : checkData(sources, edition?.edition))];
  if (sources === undefined || edition === undefined || style === undefined || hasErrors(found)) {
    return { project: undefined, diagnostics: found };
  }
  const data = dataOf(sources);
  const project = { batch, data, sources: { ...sources, waivers }, style, edition, openValues: reader.openValues };
  return { project, diagnostics: found };
}

function readData(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[], reader: Reader): DataSources | undefined {
  const own = (name: string) => `data/${chain[0]}/${name}`;
  const regions = reader.read("data/regions.yaml", RegionsFile);
  const batch = reader.read(own("batch.yaml"), BatchFile);
  const quotas = reader.read(own("quotas.yaml"), QuotasFile);
  const contacts = reader.read(own("contacts.yaml"), ContactsFile);
  const criteria = reader.read(inherited(files, chain, "data", "criteria.yaml"), CriteriaFile);
  const goals = reader.read(inherited(files, chain, "data", "goals.yaml"), GoalsFile);
  return regions && batch && quotas && contacts && criteria && goals
    ? { regions, batch, quotas, contacts, criteria, goals }
    : undefined;
}

/** A batch may have none; they are never inherited. */
function readWaivers(files: ReadonlyMap<string, Uint8Array>, batch: string, reader: Reader): Sourced<WaiversFile> | undefined {
  const file = `data/${batch}/waivers.yaml`;
  return files.has(file) ? reader.read(file, WaiversFile) : undefined;
}

function checkData(sources: DataSources, edition: Parameters<(typeof dataRules)[number]["check"]>[1]): Diagnostic[] {
  return dataRules.flatMap((rule) =>
    [...rule.check(sources, edition)].map((finding) => ({ severity: rule.severity, rule: rule.name, ...finding })),
  );
}

function dataOf(sources: DataSources): Project["data"] {
  return {
    regions: sources.regions.value.regions,
    batch: sources.batch.value,
    quotas: sources.quotas.value,
    contacts: sources.contacts.value,
    criteria: sources.criteria.value,
    goals: sources.goals.value,
  };
}
