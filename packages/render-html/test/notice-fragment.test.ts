import { describe, expect, it } from "vitest";
import { noticeFragment } from "../src/index.ts";
import { inventedNotice } from "./invented-notice.ts";
import { elementsOf, readHtml, textOf } from "./read-html.ts";

describe("noticeFragment", () => {
  const read = readHtml(noticeFragment(inventedNotice("<字>&")));

  it("holds the notice and the list of its attachments, in order", () => {
    const words = textOf(read).replace(/\s/g, "");
    expect(words).toBe("某厅<字>&<字>&一、<字>&（一）条件。<字>&<字>&附件：1.<字>&2.<字>&<字>&<字>&2024年11月8日");
  });

  it("is plain enough for any editor: no attribute but looks and language", () => {
    const attributes = new Set(elementsOf(read).flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    const tags = new Set(elementsOf(read).map(({ tagName }) => tagName));
    expect([...attributes].toSorted()).toEqual(["lang", "style"]);
    expect([...tags].toSorted()).toEqual(["br", "div", "h2", "h3", "p", "strong"]);
  });
});
