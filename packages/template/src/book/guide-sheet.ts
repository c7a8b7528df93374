import type { Sheet } from "@gongwen/document";
import type { BookGuide } from "@gongwen/schema";
import type { BookWork } from "./book-work.ts";

/** The sheet that opens first: numbered lines on how to work with the others. */
export function guideSheet(work: BookWork, { name, title, head, lines }: BookGuide): Sheet {
  const texts = lines.map((line, index) => work.text(line, ["guide", "lines", index])).filter((text) => text.trim() !== "");
  return {
    name,
    id: "guide",
    page: "portrait",
    title: title.map((line, index) => work.title(line, ["guide", "title", index])),
    columns: [
      { key: "step", width: 3, align: "center" },
      { key: "text", width: 33, align: "left" },
    ],
    head: [head.map((text, index) => ({ text: work.text(text, ["guide", "head", index]) }))],
    rows: texts.map((text, index) => ({
      kind: "data",
      values: [
        { kind: "number", value: index + 1 },
        { kind: "text", text },
      ],
    })),
    notes: [],
  };
}
