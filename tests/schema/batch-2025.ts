import { readFileSync } from "node:fs";
import {
  type Answers,
  type BatchData,
  BatchFile,
  ContactsFile,
  CriteriaFile,
  deriveFacts,
  FormFile,
  GoalsFile,
  QuotasFile,
  RegionsFile,
  SheetFile,
} from "@gongwen/schema";
import { parse } from "yaml";

/** A data file or template of the repository. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

/** The data files of the 2025 edition. */
export const data: BatchData = {
  regions: RegionsFile.parse(readYaml("data/regions.yaml")).regions,
  batch: BatchFile.parse(readYaml("data/2025/batch.yaml")),
  quotas: QuotasFile.parse(readYaml("data/2025/quotas.yaml")),
  contacts: ContactsFile.parse(readYaml("data/2025/contacts.yaml")),
  criteria: CriteriaFile.parse(readYaml("data/2025/criteria.yaml")),
  goals: GoalsFile.parse(readYaml("data/2025/goals.yaml")),
  changes: [],
};
export const facts = deriveFacts(data);

const attachment = (name: string) => readYaml(`templates/2025/attachments/${name}.yaml`);
export const form = FormFile.parse(attachment("application-form.form"));
export const recommendation = SheetFile.parse(attachment("recommendation-summary.sheet"));
export const investment = SheetFile.parse(attachment("investment-summary.sheet"));

/** The invented example of a whole application. */
export const example = (readYaml("data/examples/answers.yaml") as { answers: Answers }).answers;
