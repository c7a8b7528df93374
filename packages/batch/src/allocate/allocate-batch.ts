import { allocate } from "@gongwen/allocation";
import { type Diagnostic, hasErrors, sortDiagnostics } from "@gongwen/diagnostics";
import { QuotasFile } from "@gongwen/schema";
import { loadStyle, parseSource } from "@gongwen/source";
import { localPdfService } from "../pdf-service.ts";
import { writeTree } from "../writers.ts";
import { checkIndicators } from "./check-indicators.ts";
import { checkRules } from "./check-rules.ts";
import { explainProblem } from "./explain-problem.ts";
import type { Explanation } from "./explanation/explanation.ts";
import { explanationBook } from "./explanation/explanation-book.ts";
import { frozen } from "./frozen.ts";
import { judgeQuotas } from "./judge-quotas.ts";
import { type AllocationSources, type GivenFile, quotasPath, type ReadAllocation, readAllocation } from "./read-allocation.ts";
import { sha256 } from "./rows-mark.ts";
import { rulesOf, unitsOf } from "./to-allocation.ts";
import { quotaFacts, quotaRows, writeQuotas } from "./write-quotas.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** Computed quotas; nothing when there is an error. */
export interface AllocatedBatch {
  /** `data/<batch>/quotas.yaml` with its rows. */
  readonly quotas?: { readonly path: string; readonly bytes: Uint8Array };
  /** The workbook that explains them. */
  readonly explanation?: { readonly path: string; readonly bytes: Uint8Array };
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Computes a batch's quotas from its indicators and says how each came about. Pure: the same input gives the same bytes.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @param indicators the figures; the batch's own `indicators.yaml` when absent
 */
export async function allocateBatch(files: Files, batch: string, indicators?: GivenFile): Promise<AllocatedBatch> {
  const read = readAllocation(files, batch, indicators);
  const { sources } = read;
  // What else may be wrong is then of no concern.
  const stop = sources.quotas && frozen(files, batch, sources.quotas);
  if (stop !== undefined) return { diagnostics: [stop] };
  const found = [...read.diagnostics, ...check(read)];
  if (!isComplete(sources) || hasErrors(found)) return { diagnostics: sortDiagnostics(found) };
  const units = unitsOf(sources);
  const rules = rulesOf(sources.rules.value, sources.quotas.value);
  const allocation = allocate(units, rules);
  if ("problems" in allocation) {
    const problems = allocation.problems.map((problem) => explainProblem(problem, sources));
    return { diagnostics: sortDiagnostics([...found, ...problems]) };
  }
  const explanation: Explanation = {
    batch,
    author: read.batch?.value.notice.issuers[0]?.name ?? "",
    regions: sources.regions.value.regions,
    units,
    rules,
    coefficient: sources.quotas.value.performanceCoefficientEnabled,
    allocation,
    inputs: inputsOf(read),
  };
  return write(files, read.batch, sources, explanation, found);
}

function isComplete(sources: ReadAllocation["sources"]): sources is AllocationSources {
  return Object.values(sources).every((source) => source !== undefined);
}

function check({ sources, batch }: ReadAllocation): Diagnostic[] {
  const { regions, quotas, indicators, rules } = sources;
  return [
    ...judgeQuotas({ regions, quotas, batch }, "before"),
    ...(regions && quotas && indicators ? checkIndicators({ regions, quotas, indicators }) : []),
    ...(regions && rules ? checkRules(rules, regions) : []),
  ];
}

function inputsOf({ given }: ReadAllocation): Explanation["inputs"] {
  const named = { 指标文件: given.indicators, 规则文件: given.rules };
  return Object.entries(named).flatMap(([item, file]) =>
    file === undefined ? [] : [{ item, input: { file: file.file, sha256: sha256(file.bytes) } }],
  );
}

async function write(
  files: Files,
  facts: ReadAllocation["batch"],
  sources: AllocationSources,
  explanation: Explanation,
  found: readonly Diagnostic[],
): Promise<AllocatedBatch> {
  const { batch } = explanation;
  const path = quotasPath(batch);
  const rows = quotaRows(explanation.allocation, sources);
  const text = writeQuotas(new TextDecoder().decode(files.get(path)), rows, quotaFacts(explanation), explanation.regions);
  const bytes = new TextEncoder().encode(text);
  const written = parseSource(bytes, path, QuotasFile);
  const judged = judgeQuotas({ regions: sources.regions, quotas: written.sourced, batch: facts }, "after");
  const { style, diagnostics } = loadStyle(files, batch);
  const all = sortDiagnostics([...found, ...written.diagnostics, ...judged, ...(style === undefined ? diagnostics : [])]);
  if (style === undefined || hasErrors(all)) return { diagnostics: all };
  const book = await writeTree({ format: "xlsx", tree: explanationBook(explanation) }, style.value, localPdfService([]));
  return {
    quotas: { path, bytes },
    explanation: { path: `data/${batch}/名额测算说明.xlsx`, bytes: book.bytes },
    diagnostics: all,
  };
}
