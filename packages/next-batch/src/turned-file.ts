import { labelAt, openMark } from "@gongwen/schema";
import { editYaml, mapComments, type PlaceFinder, parseSource, placesIn } from "@gongwen/source";
import type { z } from "zod";
import { carriedPaths, carriedTexts } from "./carried-values.ts";
import type { FateRule } from "./fates.ts";
import { changedComment, droppedValue, leapDay, staleWords } from "./notes.ts";
import type { Turn } from "./turn.ts";
import { turnComment, withoutAccount } from "./turn-comment.ts";
import { type Path, turnValues } from "./turn-values.ts";
import type { LabelledPlace, Turned } from "./turned.ts";

/** A data file of the next batch. */
export interface TurnedFile extends Turned {
  readonly text: string;
  readonly find: PlaceFinder;
}

/** A data file of the earlier batch, in order. */
export interface EarlierFile {
  readonly text: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly rules: readonly FateRule[];
}

/**
 * Turns one data file: comments, blank lines and the order of its values stay.
 *
 * @param file the new file's path relative to the root
 */
export function turnFile({ text: earlier, value, schema, rules }: EarlierFile, turn: Turn, file: string): TurnedFile {
  const values = turnValues(value, rules, turn);
  const edits = values.map(({ edit }) => edit);
  const { text, changes } = turnComments(editYaml(withoutAccount(earlier), edits), turn);
  const find = placesIn(text, file);
  const named = (path: Path, what?: "key"): LabelledPlace => ({
    ...find(path, what),
    label: labelAt(schema, path) ?? path.join("."),
  });

  const changed = edits.map(({ path }) => path);
  const deduced = values.flatMap(({ edit, deduced: change }) =>
    change === undefined || change.from === change.to ? [] : [{ ...named(edit.path), ...change }],
  );
  const wrong = parseSource(new TextEncoder().encode(text), file, schema).diagnostics.filter(({ rule }) => rule !== "open/value");
  return {
    text,
    find,
    open: edits.filter((edit) => edit.value === openMark).map(({ path }) => named(path)),
    deduced,
    carried: carriedPaths(value, changed).map((path) => named(path, "key")),
    diagnostics: [
      ...wrong,
      ...carriedTexts(value, changed).flatMap(({ path, text: words }) => staleWords(words, named(path), turn)),
      ...deduced.flatMap(leapDay),
      ...edits.filter((edit) => edit.value === undefined).map(({ path }) => droppedValue(named(path))),
      ...changes.map(({ from, to }) => changedComment(from, to, file)),
    ],
  };
}

function turnComments(earlier: string, turn: Turn): { text: string; changes: readonly { from: string; to: string }[] } {
  const changes: { from: string; to: string }[] = [];
  const text = mapComments(earlier, (from) => {
    const to = turnComment(from, turn);
    if (to !== from) changes.push({ from, to });
    return to;
  });
  return { text, changes };
}
