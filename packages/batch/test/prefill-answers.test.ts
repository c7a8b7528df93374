import type { FormFile, RegionFacts } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { formFileName } from "../src/form-file-name.ts";
import { prefillAnswers } from "../src/prefill-answers.ts";

const ids = ["company", "coverCompany", "coverRecommender", "province", "city", "county"];
const fields = Object.fromEntries(ids.map((id) => [id, { kind: "text", label: id }])) as FormFile["fields"];

function region(economyBureau: string, city: string, county: string): RegionFacts {
  return { economyBureau, registered: { province: "浙江", city, county } } as RegionFacts;
}

describe("what an enterprise need not say", () => {
  it("is filled in; a county that there is none of stays blank", () => {
    const known = { coverRecommender: "莲都区经信局", province: "浙江", city: "丽水市莲都" };
    expect(prefillAnswers({}, region("莲都区经信局", "丽水市莲都", ""), fields)).toEqual(known);
    expect(prefillAnswers({}, region("景宁县经信局", "丽水", "景宁畲族自治"), fields)).toEqual({
      coverRecommender: "景宁县经信局",
      province: "浙江",
      city: "丽水",
      county: "景宁畲族自治",
    });
  });

  it("what is said stays; a place that is begun isn't completed", () => {
    const said = { coverRecommender: "某局", county: "遂昌", company: "甲" };
    expect(prefillAnswers(said, region("景宁县经信局", "丽水", "景宁畲族自治"), fields)).toEqual({ ...said, coverCompany: "甲" });
  });
});

it("a name of 60 characters at most, its ending whole", () => {
  expect(formFileName(2, "申请表", "甲公司", "pdf")).toBe("02-申请表-甲公司.pdf");
  const long = formFileName(2, "申请表", "𠮷".repeat(60), "docx");
  expect([[...long].length, long.endsWith("𠮷.docx")]).toEqual([60, true]);
});
