import type { Answers } from "../answers.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { RuleFacts } from "./rule-facts.ts";

/**
 * What a rule says of one application. `met`: nothing stands in its way by this rule; `not-met`: it may not be recommended;
 * `unknown`: what is known doesn't tell, and more of it would; `person-decides`: a judgement, or a case that the notice leaves open.
 */
export type RuleAnswer = "met" | "not-met" | "unknown" | "person-decides";

/** An answer, and why, in Chinese. */
export interface Judgement {
  readonly answer: RuleAnswer;
  readonly reason: string;
}

/** Something that a rule must know: an entry of the form by its id, or what a register or a reviewer knows. */
export type Need =
  | { readonly from: "form"; readonly entry: string }
  | { readonly from: "known"; readonly fact: keyof KnownFacts };

/** One application, and what it is judged by. */
export interface ApplicationCase {
  readonly answers: Answers;
  readonly facts: RuleFacts;
  readonly known: KnownFacts;
}

/** A condition of the notice's body, or an item of the 遴选标准 that excludes whom it fits: one object in one file. */
export interface EligibilityRule {
  /** `condition/…` or `veto/…`, stable. */
  readonly id: string;
  readonly kind: "condition" | "veto";
  /** A few words, for lists. */
  readonly title: string;
  readonly source: {
    /** Where the 2025 notice says it. */
    readonly place: string;
    /** In the notice's words, its values being the batch's. */
    passage(facts: RuleFacts): string;
  };
  readonly needs: readonly Need[];
  /** What it says of one application. */
  judge(application: ApplicationCase): Judgement;
}

/** A need of the form's entries. */
export function entries(...ids: readonly string[]): Need[] {
  return ids.map((entry) => ({ from: "form", entry }));
}

/** A need of what a register or a reviewer knows. */
export function knowledge(...facts: readonly (keyof KnownFacts)[]): Need[] {
  return facts.map((fact) => ({ from: "known", fact }));
}
