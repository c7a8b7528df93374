import type { Block, Entry, Foot, FootRow, Inline, Paragraph, Row, Table } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";
import { type CheckContext, type CheckedAttachment, type CheckedFacts, checkDocuments } from "../src/index.ts";

/** A paragraph. A marker is told from the words as the numbering writes it: 一、 （一） 1. （1） 附件：1. 注：1. */
export function paragraph(role: ParagraphRole, words: string | readonly Inline[], line?: number): Paragraph {
  const text = typeof words === "string" ? words : "";
  const marker = /^(?:heading|form-heading|attachment-note|table-note)/.test(role)
    ? /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|（\d+）|附件：(?:\d+\.)?|(?:注：)?\d+\.)/u.exec(text)?.[0]
    : undefined;
  return {
    type: "paragraph",
    role,
    ...(marker === undefined ? {} : { marker }),
    children: typeof words === "string" ? lines(text.slice(marker?.length ?? 0)) : words,
    ...(line === undefined ? {} : { span: { file: "templates/2025/notice.md.hbs", line, column: 1 } }),
  };
}

function lines(text: string): Inline[] {
  return text
    .split("\n")
    .flatMap((words, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: "break" } as const]),
      ...(words === "" ? [] : [{ type: "text", text: words } as const]),
    ]);
}

export function body(words: string | readonly Inline[], line?: number): Paragraph {
  return paragraph("body", words, line);
}

/** A table of texts, its first row a heading. */
export function grid(...rows: readonly (readonly string[])[]): Table {
  return {
    type: "table",
    role: "grid",
    widths: (rows[0] ?? []).map(() => 1),
    headRows: 1,
    rows: rows.map((cells): Row => ({ cells: cells.map((text) => ({ children: [paragraph("cell-value", text)] })) })),
  };
}

/** A table of a form: in each row a label and what stands beside it. */
export function form(...rows: readonly (readonly (string | readonly Inline[])[])[]): Table {
  const cells = (row: (typeof rows)[number]) =>
    row.map((words, index) => ({ children: [paragraph(index === 0 ? "cell-label" : "cell-value", words)] }));
  return {
    type: "table",
    role: "form",
    widths: (rows[0] ?? []).map(() => 1),
    headRows: 0,
    rows: rows.map((row): Row => ({ cells: cells(row) })),
  };
}

/** The imprint, a line a text; one that begins with 抄送 is of those who get a copy. */
export function foot(...lines: readonly string[]): Foot {
  const rows = lines.map(
    (text): FootRow => ({ role: text.startsWith("抄送") ? "imprint-cc" : "imprint-print", left: [{ type: "text", text }] }),
  );
  return { type: "foot", rows };
}

/** The attachment note: each title with its number. */
export function noteOf(...titles: readonly string[]): Paragraph[] {
  return titles.map((title, index) =>
    index === 0
      ? paragraph("attachment-note-first", `附件：1.${title}`)
      : paragraph("attachment-note-item", `${index + 1}.${title}`),
  );
}

/** A place for a text to fill in. */
export const entry: Entry = { type: "entry", id: "name", label: "名称", control: { kind: "text", multiline: false }, width: 8 };
/** A box to tick. */
export const box: Entry = { type: "entry", id: "yes", label: "是", control: { kind: "box" }, width: 1 };

/** Blocks by part: `notice`, and `a1`, `a2` … for the attachments. */
export type Parts = Readonly<Record<string, readonly Block[]>>;

export interface Given {
  readonly facts?: Partial<CheckedFacts>;
  readonly attachments?: readonly CheckedAttachment[];
  readonly region?: string;
}

const calmFacts: CheckedFacts = {
  batch: { year: 2025, label: "首批", supportCap: 400 },
  program: { shortName: "重点省专", period: { from: 2025, to: 2027 } },
  notice: {
    issuers: [
      { id: "economy", name: "甲省经济厅", short: "省经济厅" },
      { id: "finance", name: "甲省财政厅", short: "省财厅" },
    ],
    issueDate: "2024-11-08",
    basis: { meetings: ["全会"], leaderQuote: "激发涌现更多企业" },
    excludedCity: "宁波",
  },
  schedule: { enterpriseDeadline: "2024-11-29", submitDeadline: "2024-12-06" },
  portal: { column: "企业申报" },
  fund: { budgetYear: 2025 },
  plan: { investmentFrom: "2025-01-01", completionFrom: "2025-07-01", completionTo: "2026-12-31" },
  form: { referenceYears: [2021, 2022, 2023], shareYears: [2022, 2023], estimateYear: 2024, littleGiantYear: 2025 },
  criteria: {
    focusFields: ["先进制造业集群", "重点产业链", "未来产业"],
    blacklists: "经营异常名录",
    violations: "事故以及偷漏税",
  },
  thresholds: {},
  quota: { performanceCoefficientEnabled: false, total: { quota: 400 } },
  goals: [],
};

export function attachment(number: number, title: string): CheckedAttachment {
  return { id: `a${number}`, number, title };
}

export function contextOf(parts: Parts, { facts, attachments, region }: Given = {}): CheckContext {
  const numbers = Object.keys(parts).flatMap((part) => (part === "notice" ? [] : [Number(part.slice(1))]));
  return {
    notice: {
      type: "document",
      properties: { title: "通知", author: "机关", date: "2024-11-08" },
      sections: Object.entries(parts).map(([part, blocks]) => ({ page: "portrait", part, blocks })),
    },
    facts: { ...calmFacts, ...facts },
    attachments: attachments ?? numbers.map((number) => attachment(number, `附表${number}`)),
    ...(region === undefined ? {} : { region }),
  };
}

/** The messages of one rule. */
export function messagesOf(rule: string, parts: Parts, given?: Given): string[] {
  return checkDocuments(contextOf(parts, given)).flatMap((found) => (found.rule === rule ? [found.message] : []));
}

/** The messages of one rule about one paragraph of the body. */
export function messagesOn(rule: string, words: string | readonly Inline[]): string[] {
  return messagesOf(rule, { notice: [body(words)] });
}
