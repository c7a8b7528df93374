import { expect, test } from "vitest";
import { checkDocuments } from "../src/index.ts";
import { contextOf, paragraph } from "./tiny-document.ts";

const stub = `${"甲".repeat(20)}\n${"甲".repeat(3)}`;

test("title/shape lies where the title is written: in the data where that is known, else in the template", () => {
  const context = contextOf({ notice: [paragraph("title", stub, 4)], a1: [paragraph("attachment-title", stub)] });
  const places = (found: ReturnType<typeof checkDocuments>) =>
    found.filter(({ rule }) => rule === "title/shape").map(({ file, line, path }) => [file, line, path]);
  expect(places(checkDocuments(context))).toEqual([
    ["templates/2025/notice.md.hbs", 4, undefined],
    ["templates/2025/notice.md.hbs", undefined, undefined],
  ]);
  const titlePlace = (part: string) => ({ file: "data/2025/batch.yaml", line: 17, path: part });
  expect(places(checkDocuments({ ...context, titlePlace }))).toEqual([
    ["data/2025/batch.yaml", 17, "notice"],
    ["data/2025/batch.yaml", 17, "a1"],
  ]);
});
