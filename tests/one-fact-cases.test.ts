import { expect, test } from "vitest";
import { factCases } from "./one-fact-cases.ts";
import { changeText, occurrences } from "./reference/change-text.ts";
import { boundNotice } from "./reference/published.ts";

test.each(factCases)("$fact stands in the published text where the inventory says", ({ changes }) => {
  expect(changeText(boundNotice.text, changes)).not.toBe(boundNotice.text.text);
  for (const change of changes) {
    if ("everywhere" in change) expect(occurrences(boundNotice.text.text, change.everywhere)).toHaveLength(change.count);
  }
});
