import { body, type Given, type Parts } from "../tiny-document.ts";

/** What a rule looks at: one paragraph of the notice, or parts with what the context says of them. */
export type CaseGiven = string | ({ readonly parts: Parts } & Given);

/** Given, and the messages wanted: none where the rule must keep quiet. */
export type RuleCase = readonly [given: CaseGiven, want: readonly string[]];

/** The cases of some rules, by name. */
export type RuleCases = Readonly<Record<string, readonly RuleCase[]>>;

/** The parts and the rest of a case. */
export function partsOf(given: CaseGiven): { readonly parts: Parts } & Given {
  return typeof given === "string" ? { parts: { notice: [body(given)] } } : given;
}
