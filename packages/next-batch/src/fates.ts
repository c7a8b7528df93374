import { AllocationFile, BatchFile, ContactsFile, FaqFile, QuotasFile } from "@gongwen/schema";
import type { YamlValue } from "@gongwen/source";
import type { z } from "zod";
import type { Turn } from "./turn.ts";

/** What becomes of a value that isn't carried over as it stands. */
export type Fate =
  /** A person decides. The comment says how. */
  | { readonly kind: "open"; readonly comment?: (turn: Turn) => string }
  /** It follows from the year. */
  | { readonly kind: "deduced"; readonly value: (turn: Turn) => YamlValue }
  /** It was true of the earlier notice alone. */
  | { readonly kind: "dropped" };

/** The fate of the values at a path; `*` stands for every item of a list. */
export interface FateRule {
  readonly path: readonly string[];
  readonly fate: Fate;
}

const open = (path: string, comment?: (turn: Turn) => string): FateRule => ({
  path: path.split("."),
  fate: { kind: "open", ...(comment === undefined ? {} : { comment }) },
});
const deduced = (path: string, value: (turn: Turn) => YamlValue): FateRule => ({
  path: path.split("."),
  fate: { kind: "deduced", value },
});
const dropped = (path: string): FateRule => ({ path: path.split("."), fate: { kind: "dropped" } });

/** A data file that a batch doesn't inherit: what may stand in it, and what becomes of its values. */
export interface OwnFile {
  readonly schema: z.ZodType;
  readonly rules: readonly FateRule[];
}

/**
 * What goes stale in silence is left open, what follows is written. A date that no rule names moves with the year; all else is carried
 * over and named to the person who checks.
 */
export const ownFiles: Readonly<Record<string, OwnFile>> = {
  "batch.yaml": {
    schema: BatchFile,
    rules: [
      deduced("basedOn", ({ from }) => from),
      deduced("batch.year", ({ year }) => year),
      deduced("batch.ordinal", ({ ordinal }) => ordinal),
      open("batch.supportCap"),
      open("batch.citation", () => "办理说明和代拟稿引用本通知时用，不印在通知上；还没有文号的删去这一行"),
      open("notice.number"),
      open("notice.issueDate"),
      open("notice.basis.meetings"),
      open("notice.basis.leaderQuote"),
      open("notice.note"),
      open("notice.printDate"),
    ],
  },
  "quotas.yaml": {
    schema: QuotasFile,
    rules: [
      deduced("performanceCoefficientEnabled", ({ ordinal }) => ordinal > 1),
      open("rows", () => "由 gongwen allocate 测算写入，或由 gongwen import quotas 从工作簿导入"),
    ],
  },
  "allocation.yaml": { schema: AllocationFile, rules: [open("total.places")] },
  // The first notice left out a colon before one number.
  "contacts.yaml": { schema: ContactsFile, rules: [dropped("contacts.*.persons.*.label")] },
  "faq.yaml": {
    schema: FaqFile,
    rules: [open("questions.*.answer", ({ from }) => `上一批次的答复在 data/${from}/faq.yaml；不再适用的，删去这一行`)],
  },
};
