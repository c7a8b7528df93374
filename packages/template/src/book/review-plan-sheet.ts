import type { Sheet, SheetRow } from "@gongwen/document";
import type { ReviewBook } from "@gongwen/schema";
import { bookColumns } from "./book-columns.ts";
import type { BookWork } from "./book-work.ts";
import type { ReviewItem } from "./review-items.ts";

/** Every condition and veto with its place in the notice: who checks it, and on what evidence. */
export function reviewPlanSheet(
  work: BookWork,
  book: ReviewBook,
  conditions: readonly ReviewItem[],
  vetoes: readonly ReviewItem[],
): Sheet {
  const { plan } = book;
  const { columns, head } = bookColumns(work, ["plan", "columns"], plan.columns);
  const kinds = [
    ...conditions.map((item) => ({ ...item, kind: work.text(book.conditions.kind, ["conditions", "kind"]) })),
    ...vetoes.map((item) => ({ ...item, kind: work.text(book.vetoes.kind, ["vetoes", "kind"]) })),
  ];
  return {
    name: plan.name,
    id: "plan",
    page: "landscape",
    title: plan.title.map((line, index) => work.title(line, ["plan", "title", index])),
    columns,
    head: [head],
    rows: kinds.map(({ kind, words, place }, index): SheetRow => {
      const texts = new Map([
        ["kind", kind],
        ["item", words],
        ["place", place],
      ]);
      return {
        kind: "blank",
        grows: true,
        minLines: 2,
        values: columns.map(({ key }) => {
          if (key === "number") return { kind: "number", value: index + 1 };
          const text = texts.get(key);
          return text === undefined ? null : { kind: "text", text };
        }),
      };
    }),
    notes: [],
    header: work.text(book.header, ["header"]),
  };
}
