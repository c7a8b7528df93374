import { suggest } from "@gongwen/diagnostics";
import type { FormFile, LeafField } from "@gongwen/schema";
import { type FoundField, findField, type MissingName } from "./find-field.ts";
import { formTexts, type SurroundedText, type Surroundings } from "./form-texts.ts";
import { parseMarks } from "./marks.ts";
import type { FormProblem } from "./problem.ts";

/** Whether every mark means an entry, stands where its entry can stand, and every entry is placed exactly once. */
export function checkEntries(form: FormFile): FormProblem[] {
  const placed = new Set<string>();
  const problems = formTexts(form).flatMap((text) => checkText(form, text, placed));
  return [...problems, ...leafFields(form).flatMap((leaf) => unplaced(leaf, placed))];
}

function checkText(form: FormFile, { text, path, in: around }: SurroundedText, placed: Set<string>): FormProblem[] {
  return parseMarks(text).flatMap((piece): FormProblem[] => {
    if (piece.type === "footnote") return [];
    if (piece.type === "words") return /\[\[|\]\]|\[\^/.test(piece.text) ? [badMark(path)] : [];
    const words = `[[${piece.name.join(".")}]]`;
    const found = findField(form.fields, piece.name);
    if ("what" in found) return [missing(found, words, path)];
    const misplaced = placeProblem(found, around, words);
    if (misplaced !== undefined) return [{ path, rule: "form/wrong-place", ...misplaced }];
    const names = placedNames(found);
    const again = names.some((name) => placed.has(name));
    for (const name of names) placed.add(name);
    return again
      ? [{ path, rule: "form/placed-twice", message: `${words} 放了不止一处`, hint: "每个填写项只放一处，删去多出的" }]
      : [];
  });
}

function badMark(path: readonly PropertyKey[]): FormProblem {
  return {
    path,
    rule: "form/bad-mark",
    message: "填写项或脚注的记号写法不对",
    hint: "写成 [[标识]]、[[标识.选项]] 或 [^脚注]，中间没有空格",
  };
}

function missing({ what, name, known }: MissingName, words: string, path: readonly PropertyKey[]): FormProblem {
  const near = suggest(name, known);
  const all = known.length === 0 ? `这一项没有${what}` : `可用：${known.slice(0, 12).join("、")}`;
  const hint = near === undefined ? all : `是否为 ${near}？`;
  return {
    path,
    rule: what === "选项" ? "form/unknown-option" : "form/unknown-field",
    message: `${words}：没有${what} ${name}`,
    hint,
  };
}

function placeProblem(
  { field, group }: FoundField,
  around: Surroundings,
  words: string,
): { message: string; hint: string } | undefined {
  if (group !== undefined && around.group !== group.key) {
    return { message: `${words} 属于重复的填写项 ${group.key}，没有放在它的行里`, hint: `放进 repeat: ${group.key} 的行` };
  }
  if (group === undefined && (around.group !== undefined || around.inGoals === true)) {
    return { message: `${words} 放在重复的行里，会印出多次`, hint: "移到重复的行之外，或并入重复的填写项" };
  }
  if (field.per === around.per) return undefined;
  return field.per === undefined
    ? { message: `${words} 放在 ${perWords(around)}里，会印出多次`, hint: `填写项写上 per: ${around.per}，或移到别处` }
    : { message: `${words} 逐项填写（per: ${field.per}），没有放在逐项展开的地方`, hint: perHint(field) };
}

function perWords({ per }: Surroundings): string {
  return per === "planSections" ? "planOutline " : `per: ${per} 的格`;
}

function perHint({ per }: LeafField): string {
  return per === "planSections" ? "放进 planOutline 的段落" : `所在的格写上 per: ${per}`;
}

/** The names that a mark places: for a choice its options, as each may stand in a place of its own. */
function placedNames({ key, field, group, option }: FoundField): string[] {
  const name = group === undefined ? key : `${group.key}.${key}`;
  if (field.kind !== "choice") return [name];
  return (option === undefined ? Object.keys(field.options) : [option]).map((id) => `${name}.${id}`);
}

interface LeafAt {
  readonly name: string;
  readonly field: LeafField;
  readonly path: readonly PropertyKey[];
}

function leafFields({ fields }: FormFile): LeafAt[] {
  return Object.entries(fields).flatMap(([key, field]): LeafAt[] => {
    if (field.kind !== "rows") return [{ name: key, field, path: ["fields", key] }];
    return Object.entries(field.fields).map(([inner, leaf]) => {
      return { name: `${key}.${inner}`, field: leaf, path: ["fields", key, "fields", inner] };
    });
  });
}

function unplaced({ name, field, path }: LeafAt, placed: ReadonlySet<string>): FormProblem[] {
  const hint = `在版面中放上 [[${name}]]，或删去这一项`;
  if (field.kind !== "choice") {
    return placed.has(name) ? [] : [{ path, rule: "form/not-placed", message: `“${field.label}”（${name}）没有放进版面`, hint }];
  }
  const options = Object.keys(field.options).filter((option) => !placed.has(`${name}.${option}`));
  if (options.length === 0) return [];
  if (options.length === Object.keys(field.options).length) {
    return [{ path, rule: "form/not-placed", message: `“${field.label}”（${name}）没有放进版面`, hint }];
  }
  return options.map((option) => {
    const message = `“${field.label}”的选项 ${option} 没有放进版面`;
    return { path, rule: "form/not-placed", message, hint: `在版面中放上 [[${name}.${option}]]，或删去这个选项` };
  });
}
