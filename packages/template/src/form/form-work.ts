import type { Sourced } from "@gongwen/diagnostics";
import type { Inline, Span } from "@gongwen/document";
import type { Answers, Facts, FieldPart, FormFile, Goal } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";

/** What every step of a form's lowering needs. */
export interface FormWork {
  readonly form: Sourced<FormFile>;
  readonly facts: Facts;
  readonly inline: InlineTemplate;
  readonly title: readonly Inline[];
  readonly answers: Answers;
  /** The footnotes' numbers by id. */
  readonly notes: ReadonlyMap<string, number>;
}

/** What repeats a text, at one of its repetitions. */
export interface FormScope {
  /** Names that hold in the text. */
  readonly locals: Readonly<Record<string, unknown>>;
  /** Number of the group in a repeated row, from 1. */
  readonly n?: number;
  readonly goal?: Goal;
  /** Number of the goal, from 0. */
  readonly goalIndex?: number;
  readonly part?: FieldPart;
}

/** Where a value of the form was written; undefined when its file doesn't know. */
export function spanAt({ form }: FormWork, path: readonly PropertyKey[]): { span?: Span } {
  const { file, line, column } = form.place(path);
  return line === undefined || column === undefined ? {} : { span: { file, line, column } };
}
