import type { FormFile } from "@gongwen/schema";
import { formTexts } from "./form-texts.ts";
import { parseMarks } from "./marks.ts";
import type { FormProblem } from "./problem.ts";

/** The footnotes' numbers by id: they count in the order in which the form refers to them. */
export function footnoteNumbers(form: FormFile): ReadonlyMap<string, number> {
  const ids = formTexts(form).flatMap(({ text }) => footnoteIds(text));
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/** Whether every footnote exists, is referred to once, and is not inside what prints several times. */
export function checkFootnotes(form: FormFile): FormProblem[] {
  const notes = form.footnotes ?? {};
  const seen = new Set<string>();
  const marks = formTexts(form).flatMap(({ text, path, in: around }) =>
    footnoteIds(text).flatMap((id): FormProblem[] => {
      const again = seen.has(id) || Object.keys(around).length > 0;
      seen.add(id);
      if (!Object.hasOwn(notes, id)) {
        return [{ path, rule: "form/unknown-footnote", message: `没有脚注 ${id}`, hint: `在 footnotes 中写上 ${id}` }];
      }
      return again
        ? [{ path, rule: "form/footnote-twice", message: `脚注 ${id} 引用了不止一次`, hint: "每条脚注只引用一次" }]
        : [];
    }),
  );
  const unused = Object.keys(notes).filter((id) => !seen.has(id));
  return [...marks, ...unused.map(unusedNote), ...Object.entries(notes).flatMap(([id, text]) => markInNote(id, text))];
}

function unusedNote(id: string): FormProblem {
  const hint = `在文中写上 [^${id}]，或删去这条脚注`;
  return { path: ["footnotes", id], rule: "form/unused-footnote", message: `脚注 ${id} 没有引用`, hint };
}

function markInNote(id: string, text: string): FormProblem[] {
  if (!/\[\[|\[\^/.test(text)) return [];
  return [{ path: ["footnotes", id], rule: "form/wrong-place", message: "脚注里不能有填写项或脚注", hint: "移到正文中" }];
}

function footnoteIds(text: string): string[] {
  return parseMarks(text).flatMap((piece) => (piece.type === "footnote" ? [piece.id] : []));
}
