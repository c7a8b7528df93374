import { expect, test } from "vitest";
import { changeText, occurrences } from "../reference/change-text.ts";
import { boundNotice } from "../reference/published.ts";
import { factCases } from "./fact-cases.ts";

test.each(factCases)("$fact stands in the published text where the inventory says", ({ changes }) => {
  expect(changeText(boundNotice.text, changes)).not.toBe(boundNotice.text.text);
  for (const change of changes) {
    if ("everywhere" in change) expect(occurrences(boundNotice.text.text, change.everywhere)).toHaveLength(change.count);
  }
});
