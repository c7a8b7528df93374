import { describe, expect, it } from "vitest";
import { quotaLines, type Region, sumQuotas } from "../src/index.ts";

const region = (id: string, name: string, level: Region["level"]): Region => ({
  id,
  name,
  level,
  city: "330100-T",
  divisionCode: id.slice(0, 6),
  officialName: name,
  documentName: name,
});
const regions = [
  region("330100-T", "杭州市小计", "city"),
  region("330100", "杭州市本级", "city-own"),
  region("330109", "萧山区", "district"),
];
const rows = [
  { region: "330109", industrialTilt: 1, factorQuota: 28, quota: 29 },
  { region: "330100", industrialTilt: 3, factorQuota: 52, quota: 55 },
];

describe("quotaLines", () => {
  it("numbers the rows in the regions' order, sums a city's units, and keeps a blank apart from 0", () => {
    expect(quotaLines(regions, rows)).toEqual([
      {
        number: 1,
        region: "330100-T",
        name: "杭州市小计",
        level: "city",
        industrialTilt: 4,
        mountainIslandTilt: 0,
        factorQuota: 80,
        quota: 84,
      },
      {
        number: 2,
        region: "330100",
        name: "杭州市本级",
        level: "city-own",
        industrialTilt: 3,
        mountainIslandTilt: null,
        factorQuota: 52,
        quota: 55,
      },
      {
        number: 3,
        region: "330109",
        name: "萧山区",
        level: "district",
        industrialTilt: 1,
        mountainIslandTilt: null,
        factorQuota: 28,
        quota: 29,
      },
    ]);
  });

  it("sumQuotas of nothing is 0", () => {
    expect(sumQuotas([])).toEqual({ industrialTilt: 0, mountainIslandTilt: 0, factorQuota: 0, quota: 0 });
  });
});
