import type { Diagnostic, Place } from "@gongwen/diagnostics";
import type { Answers } from "@gongwen/schema";

type Path = readonly (string | number)[];

/**
 * Problems of printing, those of a character that no face has at the answers that hold it: the writer knows only the form's cell.
 *
 * @param place finds a path inside the answers
 */
export function locateCharacters(
  problems: readonly Diagnostic[],
  answers: Answers,
  place: (path: Path) => Place,
): readonly Diagnostic[] {
  const located = new Map<string, Diagnostic>();
  for (const problem of problems) {
    const character = missingCharacter(problem);
    const paths = character === undefined ? [] : pathsOf(answers, character);
    const found = paths.map((path) => ({ ...problem, message: `没有一种字体有“${character}”这个字，印不出来`, ...place(path) }));
    for (const one of found.length > 0 ? found : [problem]) located.set(JSON.stringify(one), one);
  }
  return [...located.values()];
}

/** The writer names the character by its code: （U+30EDD）. */
function missingCharacter({ rule, message }: Diagnostic): string | undefined {
  const code = rule === "font/missing-glyph" ? /（U\+([0-9A-F]{4,6})）/.exec(message)?.[1] : undefined;
  return code === undefined ? undefined : String.fromCodePoint(Number.parseInt(code, 16));
}

function pathsOf(answer: Answers[string], character: string, path: Path = []): Path[] {
  if (typeof answer === "string") return answer.includes(character) ? [path] : [];
  if (Array.isArray(answer)) return answer.flatMap((item: Answers[string], index) => pathsOf(item, character, [...path, index]));
  if (typeof answer !== "object") return [];
  return Object.entries(answer).flatMap(([key, item]) => pathsOf(item, character, [...path, key]));
}
