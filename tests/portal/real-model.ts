import { examineBatch } from "@gongwen/batch";
import type { PortalModel } from "@gongwen/portal";
import { projectFiles } from "../pipeline.ts";
import { inventedFiles } from "./invented-files.ts";

let examined: PortalModel | undefined;

/** What the pages of a batch tell, with the words, figures and packages of its edition, and an invented list of files. */
export function modelOf(files: ReadonlyMap<string, Uint8Array>, batch: string): PortalModel {
  const { ready } = examineBatch(files, batch);
  if (ready === undefined) throw new Error(`the ${batch} edition has errors`);
  const { facts, data, composition, packages } = ready;
  const { regions } = data;
  return {
    facts,
    regions,
    files: inventedFiles(regions),
    notice: composition.notice,
    packages: { unit: packages?.unit ?? [], city: packages?.city ?? [] },
    attachments: composition.attachments.map(({ number, short }) => ({ document: `attachment-${number}`, name: short })),
    faq: [],
    changes: [],
    revision: 0,
  };
}

/**
 * What the pages of the 2025 edition tell: its real words and figures; a list of files with invented sizes, and questions and a
 * correction that are invented, too.
 *
 * @throws Error when the edition can't be composed
 */
export function realModel(): PortalModel {
  examined ??= examine();
  return examined;
}

function examine(): PortalModel {
  return {
    ...modelOf(projectFiles(), "2025"),
    faq: [
      { id: "exactly", question: "投资总额恰好1000万元，是否符合条件？", about: "通知三（一）、附件3第（6）项" },
      { id: "day", question: "“于11月17日前”是否包括当日？", answer: "虚构的答复，只用于测试。", date: "2024-11-11", by: "测试" },
    ],
    changes: [{ date: "2024-11-12", what: "虚构的更正，只用于测试。", documents: ["summary", "guide"] }],
    revision: 1,
    citation: "浙经信企业〔2024〕232号",
  };
}
