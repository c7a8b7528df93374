import { publishedSchemas } from "@gongwen/schema";
import { type Composition, composeEdition } from "@gongwen/template";
import type { RealProject } from "../schema/real-project.ts";
import type { DictionaryRow, DictionarySection } from "./dictionary-row.ts";
import { entryPlaces } from "./entry-places.ts";
import { formRows } from "./form-rows.ts";
import { schemaRows } from "./schema-rows.ts";
import { quotaPlaces, sheetRows } from "./sheet-rows.ts";

/** The files of a batch that others exchange; files of words and looks are no data. */
const dataFiles = ["regions", "batch", "quotas", "contacts", "criteria", "goals", "faq", "changes", "manifest"];

/** Every entry of the form, the plan, the summary tables and the data files, for systems in any language. */
export function dataDictionary(project: RealProject): DictionarySection[] {
  const composition = composeEdition(project.project.edition, project.facts);
  return [...formSections(project, composition), ...sheetSections(project, composition), ...dataSections(project)];
}

/** The application form and, in its own section, the plan that is bound in with it. */
function formSections({ form, facts }: RealProject, { attachments }: Composition): DictionarySection[] {
  const places = new Map(attachments.flatMap(({ document }) => [...entryPlaces(document)]));
  const placeOf = (ids: RegExp) => [...places].find(([id]) => ids.test(id))?.[1] ?? "";
  const rows = formRows(form, facts, placeOf);
  const isPlan = ({ key }: DictionaryRow) => /^(plan[A-Z]|projects|goals)/.test(key);
  const about = "answers 下的各项，按填写项的标识；没有内容的项不写。";
  return [
    { id: "application", title: "申请表", about, rows: rows.filter((row) => !isPlan(row)) },
    { id: "plan", title: "推进计划", about, rows: rows.filter(isPlan) },
  ];
}

function sheetSections({ project, facts }: RealProject, { attachments }: Composition): DictionarySection[] {
  return attachments.flatMap(({ id, number, title, workbook }) => {
    const [sheet] = workbook?.sheets ?? [];
    const fillable = sheet?.columns.some(({ field }) => field !== undefined) ?? false;
    if (sheet === undefined || !fillable) return [];
    const about = `附件${number}《${title}》的各列（${project.batch} 年版）。`;
    return [{ id: id.replaceAll("-", "_"), title: `附件${number}`, about, rows: sheetRows(sheet, number, facts.goals) }];
  });
}

function dataSections({ project }: RealProject): DictionarySection[] {
  const places = quotaPlaces(project.edition);
  return publishedSchemas
    .filter(({ name }) => dataFiles.includes(name))
    .map(({ name, title, about, schema }) => {
      const placeOf = (key: string) => (name === "quotas" ? (places.get(key) ?? "") : "");
      return { id: name, title, about, rows: schemaRows(schema, placeOf) };
    });
}
