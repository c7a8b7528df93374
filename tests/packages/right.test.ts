import { beforeAll, describe, expect, test } from "vitest";
import { docxText, readDocx } from "../readers/docx-reader.ts";
import { builtPackages, bytesAt, type Packages, packageOf } from "./built-packages.ts";
import { type ReferenceRegion, referenceRegions } from "./regions-csv.ts";
import { everyText } from "./texts.ts";

let packages: Packages;
beforeAll(async () => {
  packages = await builtPackages();
}, 120_000);

const unitDocuments = ["guide", "notice", "attachment-2", "attachment-3", "attachment-4", "attachment-7", "letter", "forward"];
const cityDocuments = ["guide", "notice", "attachment-3"];

/** 29＝工业大县倾斜1＋因素分配28, worked out from the reference alone. */
function parts({ quota, industrialTilt, mountainIslandTilt, factorQuota }: ReferenceRegion): string {
  const tilts = [
    industrialTilt ? `工业大县倾斜${industrialTilt}` : "",
    mountainIslandTilt ? `山区海岛县倾斜${mountainIslandTilt}` : "",
    `因素分配${factorQuota ?? 0}`,
  ];
  return `${quota}＝${tilts.filter((tilt) => tilt !== "").join("＋")}`;
}

const text = (region: string, document: string) => {
  const file = packageOf(packages, region).find((candidate) => candidate.document === document);
  if (file === undefined) throw new Error(`${region} has no ${document}`);
  return docxText(readDocx(bytesAt(packages, file.path)));
};
const guide = async (region: string) => {
  const file = packageOf(packages, region).find(({ document }) => document === "guide");
  if (file === undefined) throw new Error(`${region} has no guide`);
  return [...(await everyText(file, bytesAt(packages, file.path))).values()].join("").replaceAll(/\s/g, "");
};

describe("all 77 against the published table", () => {
  test("each package has every file of its kind", () => {
    for (const { id, level } of referenceRegions) {
      const documents = packageOf(packages, id).map(({ document }) => document);
      expect(documents, id).toEqual(expect.arrayContaining(level === "city" ? cityDocuments : unitDocuments));
    }
  });

  test("each guide has one page, and says the quota and how it is made up", async () => {
    for (const region of referenceRegions) {
      const said = await guide(region.id);
      expect(said, region.name).toContain(parts(region));
      expect(said, region.name).toContain("本说明为办理提示，与通知不一致的，以通知为准");
      expect(packageOf(packages, region.id).find(({ document }) => document === "guide")?.pages, region.name).toBe(1);
    }
  });

  test("a city's guide lists its units with their quotas, and nobody else's", async () => {
    for (const city of referenceRegions.filter(({ level }) => level === "city")) {
      const said = await guide(city.id);
      const units = referenceRegions.filter((unit) => unit.level !== "city" && unit.city === city.city);
      expect(units.reduce((sum, unit) => sum + unit.quota, 0)).toBe(city.quota);
      for (const unit of units) {
        const cells = [unit.industrialTilt || "", unit.mountainIslandTilt || "", unit.factorQuota ?? 0, unit.quota].join("");
        expect(said, unit.name).toContain(`${unit.name}${cells}`);
      }
    }
  });

  test("a plan is titled for its region, without 模板, and says its quota", () => {
    for (const region of referenceRegions.filter(({ level }) => level !== "city")) {
      const said = text(region.id, "attachment-4").replaceAll("\n", "");
      expect(said.startsWith(`${region.documentName}支持“重点省专”培育实施方案`), said.slice(0, 40)).toBe(true);
      expect(said).toContain(parts(region));
      expect(said).not.toMatch(/（模板）|XX|本市、县（市、区）/);
    }
  });

  test("a form names who recommends and where the firm is registered", () => {
    const own = {
      萧山区: "浙江省杭州市萧山市（区）",
      景宁县: "浙江省丽水市（区）景宁畲族自治县",
      杭州市本级: "浙江省杭州市（区）",
    };
    for (const [name, place] of Object.entries(own)) {
      const region = referenceRegions.find((candidate) => candidate.name === name);
      expect(text(region?.id ?? "", "attachment-2").replaceAll(/[\s　]/g, "")).toContain(place);
    }
    for (const region of referenceRegions.filter(({ level }) => level !== "city")) {
      const bureau = `${region.tableName.replace(/本级$/, "")}经信局`;
      expect(text(region.id, "attachment-2").replaceAll(/[\s　]/g, "")).toContain(`推荐单位：${bureau}`);
    }
  });
});
