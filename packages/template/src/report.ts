import { type Diagnostic, DiagnosticError, type Place, sortDiagnostics } from "@gongwen/diagnostics";
import type { Position } from "./handlebars/template-node.ts";

/** Takes a problem down; the work goes on, so that all problems of a run are found at once. */
export type Report = (diagnostic: Diagnostic) => void;

/** What is wrong, without its place. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
}

/** Takes down a problem at a position of one text. */
export type ReportAt = (position: Position, problem: Problem) => void;

/** Problems of a file: each at its own line and column. */
export function reportInFile(report: Report, file: string): ReportAt {
  return ({ line, column }, problem) => report({ severity: "error", file, line, column, ...problem });
}

/** Problems of a text inside a YAML file: all at the place of the text, which is as near as YAML's quoting and folding allow. */
export function reportAtPlace(report: Report, place: Place): ReportAt {
  return (_, problem) => report({ severity: "error", ...place, ...problem });
}

/**
 * Does a work that throws its own problems all at once, as a form, a sheet and a book do: they join the others.
 *
 * @param otherwise what to go on with when there were any
 */
export function joiningProblems<Result>(report: Report, work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    for (const problem of error.diagnostics) report(problem);
    return otherwise;
  }
}

/**
 * Does a work once for each key, as long as nothing is wrong with it: what is wrong is found, and told, each time.
 *
 * @param known what was made before
 */
export function rememberSound<Key, Told extends readonly unknown[], Result>(
  known: { get(key: Key): Result | undefined; set(key: Key, result: Result): unknown },
  key: Key,
  report: (...told: Told) => void,
  work: (report: (...told: Told) => void) => Result,
): Result {
  const found = known.get(key);
  if (found !== undefined) return found;
  let isSound = true;
  const result = work((...told) => {
    isSound = false;
    report(...told);
  });
  if (isSound) known.set(key, result);
  return result;
}

/**
 * Does a work that reports what is wrong.
 *
 * @throws {DiagnosticError} with all that was reported, each problem once
 */
export function unlessReported<Result>(work: (report: Report) => Result): Result {
  const problems = new Map<string, Diagnostic>();
  const result = work((problem) => problems.set(JSON.stringify(problem), problem));
  if (problems.size > 0) throw new DiagnosticError(sortDiagnostics([...problems.values()]));
  return result;
}
