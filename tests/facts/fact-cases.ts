import { batchFacts } from "./batch-facts.ts";
import { contactFacts } from "./contact-facts.ts";
import type { FactCase } from "./fact-case.ts";
import { noticeFacts, scheduleFacts } from "./notice-facts.ts";
import { fundFacts, planFacts } from "./plan-facts.ts";
import { quotaFacts } from "./quota-facts.ts";
import { goalFacts, titleFacts } from "./title-facts.ts";

/** Every parameter of the inventory, §8, and the facts of §9 that stand in several places. */
export const factCases: readonly FactCase[] = [
  ...batchFacts,
  ...noticeFacts,
  ...scheduleFacts,
  ...fundFacts,
  ...planFacts,
  ...quotaFacts,
  ...contactFacts,
  ...titleFacts,
  ...goalFacts,
];
