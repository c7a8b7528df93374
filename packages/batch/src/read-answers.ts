import { type Diagnostic, hasErrors, type Place, suggest } from "@gongwen/diagnostics";
import {
  type Answers,
  answersFileSchema,
  answersHeadSchema,
  type Doubt,
  deriveFacts,
  deriveRegions,
  type Facts,
  type FormFile,
  type Region,
  type RegionFacts,
} from "@gongwen/schema";
import { listBatches, loadProject, type Project, parseSource } from "@gongwen/source";
import { formInWords } from "@gongwen/template";
import { checkAnswers } from "./answer-rules.ts";

/** A file of answers as it was handed in. */
export interface AnswersBytes {
  /** For messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Answers that can be printed, and what they are printed with. */
export interface ReadAnswers {
  readonly project: Project;
  readonly facts: Facts;
  /** Id of the attachment that is the form. */
  readonly attachment: string;
  readonly form: FormFile;
  readonly region: RegionFacts;
  readonly answers: Answers;
  /** Finds a path inside the answers. */
  place(path: readonly PropertyKey[]): Place;
}

/**
 * Reads one enterprise's answers against the form of the batch that they name.
 *
 * @returns every problem at once; `ready` is absent when one of them is an error
 */
export function readAnswers(
  files: ReadonlyMap<string, Uint8Array>,
  { file, bytes }: AnswersBytes,
): { readonly ready?: ReadAnswers; readonly diagnostics: readonly Diagnostic[] } {
  const batches = listBatches(files);
  const named: string[] = [];
  const head = answersHeadSchema((batch) => {
    if (!batches.includes(batch)) return { message: `没有 ${batch} 批次`, hint: `data 下现有：${batches.join("、") || "无"}` };
    named.push(batch);
    return undefined;
  });
  const { diagnostics } = parseSource(bytes, file, head);
  const [batch] = named;
  if (batch === undefined) return { diagnostics };
  const { project, diagnostics: problems } = loadProject(files, batch);
  if (project !== undefined && !hasErrors(problems)) return readWith(project, { file, bytes });
  return { diagnostics: [...diagnostics, ...problems.filter(({ severity }) => severity === "error")] };
}

function readWith(project: Project, { file, bytes }: AnswersBytes) {
  const facts = deriveFacts(project.data);
  const { regions } = project.data;
  const [attachment, form] = formOf(project, facts);
  const schema = answersFileSchema(form, facts, (name) => doubtRegion(name, regions));
  const { sourced, diagnostics } = parseSource(bytes, file, schema);
  if (sourced === undefined) return { diagnostics };
  const { answers } = sourced.value;
  const place = (path: readonly PropertyKey[]) => sourced.place(["answers", ...path]);
  const all = [...diagnostics, ...checkAnswers({ answers, fields: form.fields, facts }, place)];
  const region = findRegion(sourced.value.region, deriveRegions(project.data, facts));
  if (region === undefined || hasErrors(all)) return { diagnostics: all };
  return { ready: { project, facts, attachment, form, region, answers, place }, diagnostics: all };
}

/** The edition's form: the first attachment whose content is one. */
function formOf({ edition }: Project, facts: Facts): [attachment: string, form: FormFile] {
  const entry = edition.edition.value.attachments.find(({ content }) => edition.forms.has(content));
  if (entry === undefined) throw new Error("The edition has no form");
  return [entry.id, formInWords(edition, facts, entry.content)];
}

function findRegion<Found extends { readonly id: string; readonly name: string }>(
  name: string,
  regions: readonly Found[],
): Found | undefined {
  return regions.find((region) => region.id === name || region.name === name);
}

/** A unit by its id or its name in the quota table; a city's subtotal recommends nobody. */
function doubtRegion(name: string, regions: readonly Region[]): ReturnType<Doubt> {
  const found = findRegion(name, regions);
  if (found?.level === "city") {
    return { message: `${found.name}是各地合计，不能推荐企业`, hint: "写市本级或县（市、区）的名称或代码" };
  }
  if (found !== undefined) return undefined;
  const units = regions.filter(({ level }) => level !== "city").flatMap((region) => [region.name, region.id]);
  const near = suggest(name, units);
  const hint = near === undefined ? "写推荐名额表中的名称，如萧山区，或地区代码，如 330109" : `是否为 ${near}？`;
  return { message: `没有地区 ${name}`, hint };
}
