import { BatchFile, ContactsFile, CriteriaFile, Facts, FaqFile, GoalsFile, QuotasFile } from "@gongwen/schema";
import type { Project } from "@gongwen/source";
import type { ComparedBatch } from "../compared-batch.ts";
import { derivedFacts } from "./derived-facts.ts";
import type { NameOf } from "./entry-name.ts";
import { type FactChange, factChanges } from "./fact-changes.ts";
import type { FactSource } from "./fact-source.ts";

interface Compared extends Pick<FactSource, "schemas" | "derived"> {
  readonly file: (sources: Project["sources"]) => string | undefined;
  readonly of: (batch: ComparedBatch) => unknown;
}

/** Which values of a batch are compared. The quotas of the regions have a comparison of their own. */
const compared: readonly Compared[] = [
  { file: ({ batch }) => batch.file, schemas: [BatchFile], derived: false, of: ({ project }) => project.data.batch },
  { file: ({ batch }) => batch.file, schemas: [Facts, BatchFile], derived: true, of: ({ facts }) => derivedFacts(facts) },
  { file: ({ criteria }) => criteria.file, schemas: [CriteriaFile], derived: false, of: ({ project }) => project.data.criteria },
  {
    file: ({ quotas }) => quotas.file,
    schemas: [QuotasFile],
    derived: false,
    of: ({ project }) => withoutRows(project.data.quotas),
  },
  { file: ({ contacts }) => contacts.file, schemas: [ContactsFile], derived: false, of: ({ project }) => project.data.contacts },
  { file: ({ goals }) => goals.file, schemas: [GoalsFile], derived: false, of: ({ project }) => project.data.goals },
  { file: ({ faq }) => faq?.file, schemas: [FaqFile], derived: false, of: questionsOf },
];

function questionsOf({ project: { sources } }: ComparedBatch): FaqFile {
  return sources.faq?.value ?? { questions: [] };
}

function withoutRows({ rows: _, ...rest }: QuotasFile): Omit<QuotasFile, "rows"> {
  return rest;
}

/** Every fact that differs between two batches, file by file; those that follow from others after the file that they follow from. */
export function compareFacts(old: ComparedBatch, now: ComparedBatch): FactChange[] {
  const nameOf = namesIn(now);
  return compared.flatMap(({ file, of, ...source }) => {
    const path = file(now.project.sources) ?? file(old.project.sources) ?? "";
    return factChanges({ ...source, file: path, old: of(old), new: of(now), nameOf });
  });
}

/** Regions and issuers by their ids. */
function namesIn({ project: { data } }: ComparedBatch): NameOf {
  const regions = data.regions.map(({ id, level, name, officialName }) => [id, level === "city" ? officialName : name] as const);
  const issuers = data.batch.notice.issuers.map(({ id, short }) => [id, short] as const);
  const names = new Map([...regions, ...issuers]);
  return (id) => names.get(id);
}
