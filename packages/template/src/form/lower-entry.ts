import { type Control, type Entry, type Inline, inlineText, unreachable } from "@gongwen/document";
import { type Answers, type ChoiceField, type LeafField, metricText } from "@gongwen/schema";
import type { FoundField } from "./find-field.ts";
import type { FormScope, FormWork } from "./form-work.ts";
import { partOfAnswer, printAnswer, ticks } from "./print-answer.ts";

/** Two full-width blanks keep the boxes of one choice apart. */
const betweenBoxes = "　　";

/** Blanks of an empty entry that its field doesn't size. */
const widths = { alone: 1, inline: 6 };

/**
 * An entry as it prints: a place to fill in, or the boxes of a choice with their labels.
 *
 * @param alone whether it has its line to itself
 */
export function lowerEntry(found: FoundField, scope: FormScope, alone: boolean, work: FormWork): Inline[] {
  const { field, option } = found;
  const id = entryId(found, scope);
  const label = entryLabel(found, scope);
  const answer = answerTo(found, scope, work.answers);
  switch (field.kind) {
    case "choice":
      return (option === undefined ? Object.keys(field.options) : [option]).flatMap((key, index) => {
        const between: Inline[] = index === 0 ? [] : [{ type: "text", text: betweenBoxes }];
        const words = optionWords(field, key, found, work);
        return [...between, ...labelledBox(`${id}_${key}`, `${label}：${words}`, words, ticks(answer, key), field)];
      });
    case "check":
      return labelledBox(id, label, field.label, answer === true);
    case "text":
    case "number":
    case "date":
    case "suggest": {
      const value = printAnswer(field, answer);
      const limit = scope.part?.maxLength ?? ("maxLength" in field ? field.maxLength : undefined);
      const width = field.width ?? (alone ? widths.alone : widths.inline);
      const entry: Entry = { type: "entry", id, label, control: controlOf(field, scope), width };
      return [{ ...entry, ...(limit === undefined ? {} : { limit }), ...(value === undefined ? {} : { value }) }];
    }
    default:
      return unreachable(field);
  }
}

/** A label may name a fact, as the exchanges that the criteria exclude. */
function optionWords({ options }: ChoiceField, option: string, { key, group }: FoundField, { inline }: FormWork): string {
  const place = group === undefined ? [key] : [group.key, "fields", key];
  return inlineText(inline(options[option] as string, ["fields", ...place, "options", option]));
}

/** How many lines of the grid an entry asks for. */
export function entryLines({ field }: FoundField): number {
  return field.kind === "text" ? (field.lines ?? 1) : 1;
}

function labelledBox(id: string, label: string, words: string, ticked: boolean, choice?: ChoiceField): Inline[] {
  const box: Entry = { type: "entry", id, label, control: { kind: "box" }, width: 1, ...(ticked ? { value: true } : {}) };
  const text: Inline = { type: "text", text: words };
  return choice?.boxAfter === true ? [text, box] : [box, text];
}

function controlOf(field: Exclude<LeafField, { kind: "choice" | "check" }>, { goal }: FormScope): Control {
  switch (field.kind) {
    case "text":
      return { kind: "text", multiline: (field.lines ?? 1) > 1 };
    case "number":
      return { kind: "text", multiline: false };
    case "date":
      return field.precision === "day" ? { kind: "date" } : { kind: "text", multiline: false };
    case "suggest":
      return { kind: "list", options: (goal?.metrics ?? []).map(metricText), free: true };
    default:
      return unreachable(field);
  }
}

function entryId({ key, group }: FoundField, { n, part }: FormScope): string {
  return [...(group === undefined ? [] : [group.key, n]), key, ...(part === undefined ? [] : [part.suffix])].join("_");
}

function entryLabel({ field, group }: FoundField, { n, part }: FormScope): string {
  const label = group === undefined ? field.label : `${group.field.label}${n}${field.label}`;
  return part === undefined ? label : `${label}（${part.label}）`;
}

function answerTo({ key, group }: FoundField, { n = 1, part }: FormScope, answers: Answers): Answers[string] {
  const own =
    group === undefined ? partOfAnswer(answers, key) : partOfAnswer(partOfAnswer(partOfAnswer(answers, group.key), n - 1), key);
  return part === undefined ? own : partOfAnswer(own, part.suffix);
}
