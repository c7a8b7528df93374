import { type Facts, type Field, type FormFile, type LeafField, partsOf, printedGroups } from "@gongwen/schema";
import type { FormProblem } from "./problem.ts";

type Path = readonly PropertyKey[];

/** Word's bookmark names have at most 40 characters, and don't tell capitals from small letters. */
const longestId = 40;

/** Whether the entries' ids differ and fit, and every field's own rules make sense. */
export function checkFields(form: FormFile, facts: Facts): FormProblem[] {
  const own = Object.entries(form.fields).flatMap(([key, field]) =>
    field.kind === "rows"
      ? Object.entries(field.fields).flatMap(([inner, leaf]) => {
          return fieldProblems(leaf, ["fields", key, "fields", inner], field.printed === "goalSlots");
        })
      : fieldProblems(field, ["fields", key], false),
  );
  return [...own, ...idProblems(form, facts)];
}

function fieldProblems(field: LeafField, path: Path, ofGoals: boolean): FormProblem[] {
  if (field.kind === "suggest" && !ofGoals) {
    const message = `“${field.label}”从目标指标清单中选，只能属于 printed: goalSlots 的填写项`;
    return [{ path, rule: "form/wrong-place", message, hint: "改为 kind: text，或移入按目标填写的组" }];
  }
  if (field.kind !== "choice") return [];
  const unknown = (field.exclusive ?? []).filter((option) => !Object.hasOwn(field.options, option));
  return unknown.map((option) => {
    const known = Object.keys(field.options).join("、");
    return {
      path: [...path, "exclusive"],
      rule: "form/unknown-option",
      message: `“${field.label}”没有选项 ${option}`,
      hint: `可用：${known}`,
    };
  });
}

function idProblems({ fields }: FormFile, facts: Facts): FormProblem[] {
  const seen = new Set<string>();
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = ["fields", key];
    return fieldIds(key, field, facts).flatMap((id): FormProblem[] => {
      const name = id.toLowerCase();
      if (seen.has(name)) {
        return [
          {
            path,
            rule: "form/id-twice",
            message: `标识 ${id} 与别的填写项相同`,
            hint: "标识由填写项、序号、选项连成，换一个名称",
          },
        ];
      }
      seen.add(name);
      if (id.length <= longestId) return [];
      return [{ path, rule: "form/id-length", message: `标识 ${id} 超过 ${longestId} 个字符`, hint: "换一个短的标识" }];
    });
  });
}

function fieldIds(key: string, field: Field, facts: Facts): string[] {
  if (field.kind !== "rows") return leafIds(key, field, facts);
  return Array.from({ length: printedGroups(field, facts) }, (_, index) => index + 1).flatMap((n) =>
    Object.entries(field.fields).flatMap(([inner, leaf]) => leafIds(`${key}_${n}_${inner}`, leaf, facts)),
  );
}

function leafIds(id: string, field: LeafField, facts: Facts): string[] {
  const ids = field.per === undefined ? [id] : partsOf(field.per, facts).map(({ suffix }) => `${id}_${suffix}`);
  return field.kind === "choice" ? ids.flatMap((one) => Object.keys(field.options).map((option) => `${one}_${option}`)) : ids;
}
