import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import { AllocationFile, BatchFile, IndicatorsFile, OpenQuotasFile, QuotasFile, RegionsFile } from "@gongwen/schema";
import { batchLineage, editYaml, type ParsedSource, parseSource } from "@gongwen/source";

type Files = ReadonlyMap<string, Uint8Array>;

/** A file as it was handed in. */
export interface GivenFile {
  /** For messages and comments: relative to the root where it is in it, never a path of the machine. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What quotas are computed from. */
export interface AllocationSources {
  readonly regions: Sourced<RegionsFile>;
  readonly quotas: Sourced<OpenQuotasFile>;
  readonly indicators: Sourced<IndicatorsFile>;
  readonly rules: Sourced<AllocationFile>;
}

/** Those of them that could be read, the problems of all, and the files of figures and rules as they are. */
export interface ReadAllocation {
  readonly sources: { readonly [Name in keyof AllocationSources]: AllocationSources[Name] | undefined };
  readonly given: { readonly indicators: GivenFile | undefined; readonly rules: GivenFile | undefined };
  /** The batch's own facts, as far as they are known; what is wrong with them is left to `check`. */
  readonly batch: Sourced<BatchFile> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads everything that the computation needs. The rules are the batch's own; without them those of the batch that it is based on, and
 * at last those beside the indicators that were named, which is told.
 */
export function readAllocation(files: Files, batch: string, named: GivenFile | undefined): ReadAllocation {
  const diagnostics: Diagnostic[] = [];
  const keep = <Value>(parsed: ParsedSource<Value>): Sourced<Value> | undefined => {
    diagnostics.push(...parsed.diagnostics);
    return parsed.sourced;
  };
  const indicators = named ?? inFiles(files, `data/${batch}/indicators.yaml`);
  if (indicators === undefined) diagnostics.push(missingIndicators(batch));
  const found = findRules(files, batch, named);
  if ("problem" in found) diagnostics.push(found.problem);
  const regions = files.get("data/regions.yaml");
  return {
    sources: {
      regions: regions && keep(parseSource(regions, "data/regions.yaml", RegionsFile)),
      quotas: keep(readOpenQuotas(files, batch)),
      indicators: indicators && keep(parseSource(indicators.bytes, indicators.file, IndicatorsFile)),
      rules: found.rules && keep(parseSource(found.rules.bytes, found.rules.file, AllocationFile)),
    },
    given: { indicators, rules: found.rules },
    batch: parsedBatch(files, `data/${batch}/batch.yaml`),
    diagnostics,
  };
}

/** `quotas.yaml` with its rows, or with none while they are open: what stands before them keeps its place. */
function readOpenQuotas(files: Files, batch: string): ParsedSource<OpenQuotasFile> {
  const file = quotasPath(batch);
  const bytes = files.get(file);
  if (bytes === undefined) return { diagnostics: [missing(file, "补上这个文件，或从上一批次复制")], openValues: [] };
  const parsed = parseSource(bytes, file, QuotasFile);
  if (!parsed.openValues.some(({ path }) => path === "rows")) return parsed;
  const emptied = editYaml(new TextDecoder().decode(bytes), [{ path: ["rows"], value: [] }]);
  return parseSource(new TextEncoder().encode(emptied), file, OpenQuotasFile);
}

/** Where a batch's quotas stand. */
export function quotasPath(batch: string): string {
  return `data/${batch}/quotas.yaml`;
}

function findRules(
  files: Files,
  batch: string,
  named: GivenFile | undefined,
): { readonly rules: GivenFile | undefined; readonly problem?: Diagnostic } {
  const own = `data/${batch}/allocation.yaml`;
  for (const ancestor of batchLineage(files, batch)) {
    const rules = inFiles(files, `data/${ancestor}/allocation.yaml`);
    if (rules !== undefined) return { rules };
  }
  const beside = named && inFiles(files, named.file.replace(/[^/]*$/, "allocation.yaml"));
  if (beside === undefined) {
    return {
      rules: undefined,
      problem: missing(own, "参照 data/examples/allocation.yaml 写好本批次的测算规则：通知没有规定，须由有权决定的人定"),
    };
  }
  const message = `${batch} 批次没有测算规则，用了 ${beside.file}`;
  const hint = `规则定下后写进 ${own}`;
  return { rules: beside, problem: { severity: "warning", rule: "allocate/borrowed-rules", message, file: own, hint } };
}

function parsedBatch(files: Files, file: string): Sourced<BatchFile> | undefined {
  const bytes = files.get(file);
  return bytes && parseSource(bytes, file, BatchFile).sourced;
}

function inFiles(files: Files, file: string): GivenFile | undefined {
  const bytes = files.get(file);
  return bytes && { file, bytes };
}

function missingIndicators(batch: string): Diagnostic {
  const hint = "补上这个文件（可用 gongwen import indicators 导入），或用 --indicators 指明文件";
  return missing(`data/${batch}/indicators.yaml`, hint);
}

function missing(file: string, hint: string): Diagnostic {
  return { severity: "error", rule: "file/missing", message: "缺少文件", file, hint };
}
