import type { Facts, FormFile, Region } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { formFileName } from "../src/form-file-name.ts";
import { prefillAnswers } from "../src/prefill-answers.ts";

const ids = ["company", "coverCompany", "coverRecommender", "province", "city", "county"];
const fields = Object.fromEntries(ids.map((id) => [id, { kind: "text", label: id }])) as FormFile["fields"];
const facts = { program: { province: "浙江省" } } as Facts;

function region(level: Region["level"], name: string, officialName: string, city = "331100-T"): Region {
  return { id: name, name, level, city, divisionCode: "331100", officialName, documentName: name };
}
const lishui = { ...region("city", "丽水市小计", "丽水市"), id: "331100-T" };

function filled(unit: Region, answers = {}) {
  return prefillAnswers(answers, unit, [lishui, unit], facts, fields);
}

describe("what an enterprise need not say", () => {
  it.each<[Region, string, string, string | undefined]>([
    [region("district", "莲都区", "莲都区"), "莲都区经信局", "丽水市莲都", undefined],
    [region("county-level-city", "龙泉市", "龙泉市"), "龙泉市经信局", "丽水市龙泉", undefined],
    [region("county", "景宁县", "景宁畲族自治县"), "景宁县经信局", "丽水", "景宁畲族自治"],
    [region("city-own", "丽水市本级", "丽水市"), "丽水市经信局", "丽水", undefined],
  ])("$name", (unit, bureau, city, county) => {
    expect(filled(unit)).toEqual({
      coverRecommender: bureau,
      province: "浙江",
      city,
      ...(county === undefined ? {} : { county }),
    });
  });

  it("what is said stays; a place that is begun isn't completed", () => {
    const said = { coverRecommender: "某局", county: "遂昌", company: "甲" };
    expect(filled(region("county", "景宁县", "景宁畲族自治县"), said)).toEqual({ ...said, coverCompany: "甲" });
  });
});

it("a name of 60 characters at most, its ending whole", () => {
  expect(formFileName(2, "申请表", "甲公司", "pdf")).toBe("02-申请表-甲公司.pdf");
  const long = formFileName(2, "申请表", "𠮷".repeat(60), "docx");
  expect([[...long].length, long.endsWith("𠮷.docx")]).toEqual([60, true]);
});
