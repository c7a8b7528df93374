import { type Diagnostic, hasErrors, type Sourced } from "@gongwen/diagnostics";
import type { BatchFile } from "@gongwen/schema";
import { calendarRules, lineage, listBatches, loadProject, type Project, parseSource } from "@gongwen/source";
import { copyTemplates, type NewFiles, type TemplateRequest } from "./add-templates.ts";
import { ownFiles } from "./fates.ts";
import { inheritedFiles, leftFiles } from "./inherited-files.ts";
import { olderBase } from "./notes.ts";
import { alreadyThere, batchThere, outsidePeriod } from "./refusals.ts";
import { shiftDate } from "./shift-date.ts";
import { type Turn, turnTo } from "./turn.ts";
import type { Turned } from "./turned.ts";
import { type TurnedFile, turnFile } from "./turned-file.ts";
import { withBase } from "./with-base.ts";

/** Which batch is to be started, and from which. */
export interface BatchRequest extends TemplateRequest {
  /** An earlier batch. */
  readonly from: string;
}

/** The files of a batch that was started, with what became of the earlier one's values; no files when something stands in the way. */
export interface StartedBatch extends NewFiles, Turned {
  /** Files of the earlier batch that are neither copied nor inherited. */
  readonly left: readonly string[];
}

/**
 * Starts the next batch from an earlier one: what follows from the year is written, what a person decides is left open, all else is
 * carried over. Criteria, goals and templates are inherited, waivers and corrections are not.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @throws {UnknownTemplateError} for a template that the earlier batch doesn't have
 */
export function startBatch(files: ReadonlyMap<string, Uint8Array>, request: BatchRequest): StartedBatch {
  const { batch, from, templates } = request;
  const there = batchThere(files, batch);
  if (there.length > 0) return refusal(there);
  const { project, diagnostics, openValues } = loadProject(files, from);
  if (project === undefined || openValues.length > 0) {
    return refusal([notInOrder(from), ...diagnostics.filter(({ severity }) => severity === "error")]);
  }

  const turn = turnTo(from, project.data.batch, Number(batch));
  const turned = turnFiles(files, turn);
  const chain = [batch, ...lineage(files, from).chain];
  const copies = copyTemplates(files, chain, templates);
  // The file that makes a folder a batch comes last: one that was broken off is none.
  const fresh = new Map([...copies, ...written(turned).reverse()]);
  const refused = [...outsidePeriod(project.sources.batch, turn), ...alreadyThere(files, fresh.keys())];
  if (refused.length > 0) return refusal(refused);
  const all = [...turned.values()];
  const found = [
    ...olderBase(listBatches(files), turn),
    ...all.flatMap((file) => file.diagnostics),
    ...judgeDeadlines(project, turned, turn),
  ];
  if (hasErrors(found)) return refusal(found);
  return {
    files: fresh,
    open: all.flatMap(({ open }) => open),
    deduced: all.flatMap(({ deduced }) => deduced),
    carried: [...all.flatMap(({ carried }) => carried), ...inheritedFiles(new Map([...files, ...fresh]), chain)],
    left: leftFiles(files, project),
    diagnostics: found,
  };
}

function refusal(diagnostics: readonly Diagnostic[]): StartedBatch {
  return { files: new Map(), open: [], deduced: [], carried: [], left: [], diagnostics };
}

function notInOrder(from: string): Diagnostic {
  const place = { file: `data/${from}/batch.yaml`, line: 1, column: 1 };
  const hint = `改正后运行 gongwen check ${from}，没有错误再建立新批次`;
  return { severity: "error", rule: "new/from", message: `${from} 批次还有错误或待定的内容，不能沿用`, ...place, hint };
}

/** The data files that the next batch has of its own, by path. */
function turnFiles(files: ReadonlyMap<string, Uint8Array>, turn: Turn): Map<string, TurnedFile> {
  const turned = new Map<string, TurnedFile>();
  for (const [name, { schema, rules }] of Object.entries(ownFiles)) {
    const earlier = `data/${turn.from}/${name}`;
    const bytes = files.get(earlier);
    if (bytes === undefined) continue;
    const decoded = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
    const text = name === "batch.yaml" ? withBase(decoded, turn.from) : decoded;
    const value = parseSource(bytes, earlier, schema).sourced?.value;
    const file = `data/${turn.year}/${name}`;
    turned.set(file, turnFile({ text, value, schema, rules }, turn, file));
  }
  return turned;
}

function written(turned: ReadonlyMap<string, TurnedFile>): [string, Uint8Array][] {
  return [...turned].map(([file, { text }]) => [file, new TextEncoder().encode(text)]);
}

/** Holds the new deadlines against the calendar, although the rest of their file isn't decided. */
function judgeDeadlines({ data }: Project, turned: ReadonlyMap<string, TurnedFile>, { year, years }: Turn): Diagnostic[] {
  const file = `data/${year}/batch.yaml`;
  const { enterpriseDeadline, submitDeadline } = data.batch.schedule;
  const schedule = {
    enterpriseDeadline: shiftDate(enterpriseDeadline, years),
    submitDeadline: shiftDate(submitDeadline, years),
  };
  const place = (path: readonly PropertyKey[]) => turned.get(file)?.find(path) ?? { file };
  const batch: Sourced<BatchFile> = { file, value: { ...data.batch, schedule }, place };
  return calendarRules.flatMap((rule) => rule.check({ batch }));
}
