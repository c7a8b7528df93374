import { examineBatch } from "@gongwen/batch";
import { formatDiagnostic, hasErrors, type Place } from "@gongwen/diagnostics";
import { type StartedBatch, startBatch } from "@gongwen/next-batch";
import { editYaml, loadProject } from "@gongwen/source";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectFiles } from "../pipeline.ts";

const ofLaterBatches = /^(?:data|templates)\/(?!2025\/)\d{4}\//;

/** The project as it was before its second batch. */
const first = new Map([...projectFiles()].filter(([path]) => !ofLaterBatches.test(path)));
const second = startBatch(first, { batch: "2026", from: "2025", templates: [] });
const decided = new Map([...first, ...decide(second)]);
const third = startBatch(decided, { batch: "2027", from: "2026", templates: [] });

/** The files of a batch with everything decided that was open; the decisions are invented. */
function decide({ files }: StartedBatch): Map<string, Uint8Array> {
  const { rows } = parse(text(first, "data/2025/quotas.yaml"));
  const changes = {
    "data/2026/batch.yaml": [
      { path: ["batch", "supportCap"], value: 500 },
      { path: ["batch", "citation"], value: { agency: "虚构字", year: 2025, serial: 1 }, comment: "虚构示例" },
      { path: ["notice", "issueDate"], value: "2025-11-03" },
      { path: ["notice", "basis"], value: { meetings: ["虚构会议"], leaderQuote: "虚构的话" } },
    ],
    "data/2026/quotas.yaml": [{ path: ["rows"], value: rows }],
  };
  return new Map([
    ...files,
    ...Object.entries(changes).map(
      ([file, edits]) => [file, new TextEncoder().encode(editYaml(text(files, file), edits))] as const,
    ),
  ]);
}

function text(files: ReadonlyMap<string, Uint8Array>, file: string): string {
  return new TextDecoder().decode(files.get(file));
}

/** A batch that was started as a person reads it: its files, and what is said of them. */
function readable({ files, open, deduced, carried, left, diagnostics }: StartedBatch): string {
  const where = ({ file, line, column }: Place) => [file, line, column].filter((part) => part !== undefined).join(":");
  const lists = {
    open: open.map((value) => `${where(value)} ${value.label}`),
    deduced: deduced.map((value) => `${where(value)} ${value.label} ${value.from} → ${value.to}`),
    carried: carried.map((value) => `${where(value)} ${value.label}`),
    left,
    told: diagnostics.map(formatDiagnostic),
  };
  return [
    ...[...files.keys()].sort().flatMap((file) => [`==== ${file}`, text(files, file)]),
    ...Object.entries(lists).flatMap(([name, lines]) => [`==== ${name}`, ...lines, ""]),
  ].join("\n");
}

test("the second batch from the first", () => expect(readable(second)).toMatchFileSnapshot("../golden/next-batch-2026.txt"));

test("the third batch from the second", () => expect(readable(third)).toMatchFileSnapshot("../golden/next-batch-2027.txt"));

test("a fourth is refused at the programme's last year", () => {
  const files = new Map([...decided, ...third.files]);
  const { diagnostics } = startBatch(files, { batch: "2028", from: "2026", templates: [] });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    "data/2026/batch.yaml:13:29 错误 new/period 实施期 2025—2027 年共 3 批，2028 年第 4 批不在其中\n  建议：实施期延长的，先改终止年；新的政策另建数据",
  ]);
});

test("once decided, the second batch has no error and no open value", () => {
  const { project, diagnostics, openValues } = loadProject(decided, "2026");
  expect([project?.data.batch.batch.ordinal, openValues, hasErrors(diagnostics)]).toEqual([2, [], false]);
});

test("the first batch is what it was when others have come", () => {
  const all = new Map([...decided, ...third.files]);
  const seen = (files: ReadonlyMap<string, Uint8Array>) => {
    const { diagnostics, ready } = examineBatch(files, "2025");
    return JSON.stringify({ diagnostics, facts: ready?.facts, notice: ready?.composition.notice, regions: ready?.regions });
  };
  expect(seen(first)).toContain("首批");
  expect(seen(all)).toBe(seen(first));
});
