import { formatDiagnostic } from "@gongwen/diagnostics";
import type { AnswersBytes } from "../../src/read-answers.ts";
import { readAnswers } from "../../src/read-answers.ts";
import { projectFiles } from "./project-files.ts";

export const files = projectFiles();

const example = new TextDecoder().decode(files.get("data/examples/answers.yaml"));

/** The example answers, some words replaced by others. @throws Error when the words aren't there */
export function answersFile(...edits: readonly (readonly [from: string, to: string])[]): AnswersBytes {
  const text = edits.reduce((given, [from, to]) => {
    if (!given.includes(from)) throw new Error(`the example doesn't say ${from}`);
    return given.replace(from, () => to);
  }, example);
  return { file: "a.yaml", bytes: new TextEncoder().encode(text) };
}

/** What a person reads about answers, without how to mend them; not that the example has a project more than usual. */
export function problemsOf(answers: AnswersBytes): string[] {
  const found = readAnswers(files, answers).diagnostics.filter(({ rule }) => rule !== "answers/project-count");
  return found.map((problem) => formatDiagnostic(problem).split("\n")[0] ?? "");
}
