import { editFiles, type FileEdit } from "../edit-files.ts";
import { projectFiles } from "../pipeline.ts";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** An edit of a data file of the invented 2026 batch, by a path with dots. */
export function edit2026(file: string, path: string, value: unknown): FileEdit {
  return {
    file: `data/2026/${file}.yaml`,
    path: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    value,
  };
}

/** What is invented for 2026; people and numbers are nobody's. */
const edits: readonly FileEdit[] = [
  edit2026("batch", "basedOn", "2025"),
  edit2026("batch", "batch", {
    year: 2026,
    ordinal: 2,
    supportCap: 420,
    citation: { agency: "虚构示例", year: 2025, serial: 1 },
  }),
  edit2026("batch", "notice.issueDate", "2025-11-07"),
  edit2026("batch", "notice.basis.meetings", ["虚构示例会议"]),
  edit2026("batch", "schedule.enterpriseDeadline", "2025-11-20"),
  edit2026("batch", "schedule.submitDeadline", "2025-11-21"),
  edit2026("batch", "fund.firstTranche", 80),
  edit2026("batch", "copies.evidence", undefined),
  edit2026("contacts", "contacts.0.persons.1", { name: "甲某某", phone: "0571-87000001" }),
  edit2026("contacts", "hotlines.2.phone", "0572-2000002"),
  edit2026("quotas", "rows.1", { region: "330109", industrialTilt: 1, factorQuota: 30, quota: 31 }),
  edit2026("quotas", "rows.8", { region: "330127", mountainIslandTilt: 1, factorQuota: 0, quota: 1 }),
  edit2026("goals", "goals.0.metrics.1", undefined),
];

/** Words of the notice that 2026 says otherwise: a sentence changed, a paragraph gone, a new one, a heading dropped. */
const words: readonly (readonly [from: string, to: string])[] = [
  ["避免简单平均分配。", "避免简单平均分配，并接受审计监督。"],
  ["## 资金使用。", "## 监督检查。虚构示例：各地应当对资金使用情况开展监督检查，发现问题及时纠正。\n\n## 资金使用。"],
  ["## 遴选支持。", "## 评审遴选。"],
];

/** The project with an invented 2026 batch beside 2025, based on it. @param more further edits of its data */
export function projectWith2026(more: readonly FileEdit[] = []): Map<string, Uint8Array> {
  const files = projectFiles();
  for (const name of ["batch", "contacts", "quotas", "goals", "faq"])
    copy(files, `data/2025/${name}.yaml`, `data/2026/${name}.yaml`);
  copy(files, "templates/2025/notice.md.hbs", "templates/2026/notice.md.hbs");
  editFiles(files, [...edits, ...more]);
  const path = "templates/2026/notice.md.hbs";
  const text = words.reduce((before, [from, to]) => replaced(before, from, to), decoder.decode(files.get(path)));
  files.set(path, encoder.encode(text));
  return files;
}

function copy(files: Map<string, Uint8Array>, from: string, to: string): void {
  const bytes = files.get(from);
  if (bytes === undefined) throw new Error(`the project has no file ${from}`);
  files.set(to, bytes);
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the template doesn't say ${from}`);
  return text.replace(from, to);
}
