import { BatchFile, ContactsFile, CriteriaFile, Facts, FaqFile, GoalsFile, QuotasFile } from "@gongwen/schema";
import type { ComparedBatch } from "../compared-batch.ts";
import { derivedFacts } from "./derived-facts.ts";
import type { NameOf } from "./entry-name.ts";
import { type FactChange, factChanges } from "./fact-changes.ts";
import type { FactSource } from "./fact-source.ts";

/** Which values of a batch are compared. The quotas of the regions have a comparison of their own. */
const files: readonly (Pick<FactSource, "file" | "schemas" | "derived"> & { readonly of: (batch: ComparedBatch) => unknown })[] =
  [
    { file: "batch.yaml", schemas: [BatchFile], derived: false, of: ({ project }) => project.data.batch },
    { file: "batch.yaml", schemas: [Facts, BatchFile], derived: true, of: ({ facts }) => derivedFacts(facts) },
    { file: "criteria.yaml", schemas: [CriteriaFile], derived: false, of: ({ project }) => project.data.criteria },
    { file: "quotas.yaml", schemas: [QuotasFile], derived: false, of: ({ project }) => withoutRows(project.data.quotas) },
    { file: "contacts.yaml", schemas: [ContactsFile], derived: false, of: ({ project }) => project.data.contacts },
    { file: "goals.yaml", schemas: [GoalsFile], derived: false, of: ({ project }) => project.data.goals },
    {
      file: "faq.yaml",
      schemas: [FaqFile],
      derived: false,
      of: ({ project }) => project.sources.faq?.value ?? { questions: [] },
    },
  ];

function withoutRows({ rows: _, ...rest }: QuotasFile): Omit<QuotasFile, "rows"> {
  return rest;
}

/** Every fact that differs between two batches, file by file; those that follow from others after the file that they follow from. */
export function compareFacts(old: ComparedBatch, now: ComparedBatch): FactChange[] {
  const nameOf = namesIn(now);
  return files.flatMap(({ of, ...source }) => factChanges({ ...source, old: of(old), new: of(now), nameOf }));
}

/** Regions and issuers by their ids. */
function namesIn({ project: { data } }: ComparedBatch): NameOf {
  const regions = data.regions.map(({ id, level, name, officialName }) => [id, level === "city" ? officialName : name] as const);
  const issuers = data.batch.notice.issuers.map(({ id, short }) => [id, short] as const);
  const names = new Map([...regions, ...issuers]);
  return (id) => names.get(id);
}
