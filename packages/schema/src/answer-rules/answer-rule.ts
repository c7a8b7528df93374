import type { Answers } from "../answers.ts";
import type { EditionFacts } from "../facts.ts";
import type { FormFile } from "../form.ts";

/** What a rule between answers may look at. The answers have passed the form's schema. */
export interface AnswerContext {
  readonly answers: Answers;
  readonly fields: FormFile["fields"];
  readonly facts: EditionFacts;
}

/** One thing a rule found, at a path inside the answers, and how to mend it. */
export interface AnswerFinding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/** An error keeps the form from being printed; a warning and a note don't. */
export type AnswerSeverity = "error" | "warning" | "note";

/** A rule that holds between the answers of one form, one object in one file. */
export interface AnswerRule {
  /** `group/name`, stable. */
  readonly name: string;
  readonly severity: AnswerSeverity;
  /** Why it matters, in Chinese. */
  readonly why: string;
  /** The ids of the fields that it looks at; a form that lacks one of them has nothing to find there. */
  readonly fields: readonly string[];
  /** Each place where it doesn't hold. */
  find(context: AnswerContext): Iterable<AnswerFinding>;
}
