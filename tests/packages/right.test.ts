import { createHash } from "node:crypto";
import { Manifest } from "@gongwen/schema";
import { beforeAll, describe, expect, test } from "vitest";
import { docxText, readDocx } from "../readers/docx-reader.ts";
import { readXlsx } from "../readers/xlsx-reader.ts";
import { builtPackages, bytesAt, type Packages, packageOf } from "./built-packages.ts";
import { type ReferenceRegion, referenceRegions } from "./regions-csv.ts";
import { everyText } from "./texts.ts";

let packages: Packages;
beforeAll(async () => {
  packages = await builtPackages();
}, 120_000);

const unitDocuments = [
  "guide",
  "notice",
  "attachment-2",
  "attachment-3",
  "attachment-4",
  "summary",
  "attachment-7",
  "letter",
  "forward",
  "review",
];
const cityDocuments = ["guide", "notice", "attachment-3", "rollup"];

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
const workbook = (region: string, document: string) => {
  const file = packageOf(packages, region).find((candidate) => candidate.document === document);
  if (file === undefined) throw new Error(`${region} has no ${document}`);
  return readXlsx(bytesAt(packages, file.path));
};
const guide = async (region: string) => {
  const file = packageOf(packages, region).find(({ document }) => document === "guide");
  if (file === undefined) throw new Error(`${region} has no guide`);
  return [...(await everyText(file, bytesAt(packages, file.path))).values()].join("").replaceAll(/\s/g, "");
};

test("the manifest is what its schema says, sorted by path, and lists each file of the tree but itself", () => {
  const { manifest, outputs } = packages;
  expect(Manifest.parse(JSON.parse(new TextDecoder().decode(outputs.get("manifest.json"))))).toEqual(manifest);
  const paths = manifest.files.map(({ path }) => path);
  expect(paths).toEqual([...outputs.keys()].filter((path) => path !== "manifest.json").sort());
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = bytesAt(packages, path);
    expect([content.length, createHash("sha256").update(content).digest("hex")], path).toEqual([bytes, sha256]);
  }
});

describe("all 77 against the published table", () => {
  test("each package has every file of its kind", () => {
    for (const { id, level } of referenceRegions) {
      const documents = packageOf(packages, id).map(({ document }) => document);
      expect([...documents].sort(), id).toEqual([...(level === "city" ? cityDocuments : unitDocuments)].sort());
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
      const row = (label: string, values: readonly (string | number)[]) =>
        expect(said, city.name).toContain([label, ...values].join(""));
      const all = [...units, city];
      row("地区", [...units.map(({ name }) => name), "合计"]);
      row(
        "工业大县倾斜",
        all.map(({ industrialTilt }) => industrialTilt || ""),
      );
      row(
        "山区海岛县倾斜",
        all.map(({ mountainIslandTilt }) => mountainIslandTilt || ""),
      );
      row(
        "因素分配",
        all.map(({ factorQuota }) => factorQuota ?? 0),
      );
      row(
        "推荐名额",
        all.map(({ quota }) => quota),
      );
    }
  });

  test("a plan is titled for its region, without 模板, and says its quota", () => {
    for (const region of referenceRegions.filter(({ level }) => level !== "city")) {
      const said = text(region.id, "attachment-4").replaceAll(/[\s　]/g, "");
      expect(said).toContain(`】${region.documentName}支持“重点省专”培育实施方案${region.name}推荐名额`.replace(/[\s　]/g, ""));
      expect(said).toContain(parts(region));
      expect(said).not.toMatch(/（模板）|XX|本市、县（市、区）/);
    }
  });

  test("a summary has as many rows as the quota, and is titled and stamped for its region", () => {
    for (const region of referenceRegions.filter(({ level }) => level !== "city")) {
      const { sheets, names } = workbook(region.id, "summary");
      expect(sheets.filter(({ state }) => state === "visible").map(({ name }) => name)).toEqual([
        "填写说明",
        "附件5",
        "附件6",
        "校核",
      ]);
      for (const [name, id] of [
        ["附件5", "recommendation_summary"],
        ["附件6", "investment_summary"],
      ] as const) {
        const [first = 0, last = 0] = [...(names.get(`${id}_rows`) ?? "").matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, row]) =>
          Number(row),
        );
        expect(last - first + 1, `${region.name} ${name}`).toBe(region.quota);
        const cells = sheets.find((sheet) => sheet.name === name)?.cells;
        const numbers = Array.from({ length: region.quota }, (_, index) => cells?.get(`A${first + index}`)?.value);
        expect(numbers, `${region.name} ${name}`).toEqual(numbers.map((_, index) => index + 1));
        expect([...(cells?.values() ?? [])].map(({ value }) => String(value)).join("\n")).toContain(
          `${region.documentName}“重点省专”企业`,
        );
      }
      const stamp = ["batch", "region", "document"].map((key) => names.get(`gongwen_${key}`));
      expect(stamp).toEqual(['"2025"', `"${region.id}"`, '"summary"']);
    }
  });

  test("a city's workbook has its units with their quotas, in their order", () => {
    for (const city of referenceRegions.filter(({ level }) => level === "city")) {
      const [sheet] = workbook(city.id, "rollup").sheets;
      const units = referenceRegions.filter((unit) => unit.level !== "city" && unit.city === city.city);
      const column = (letter: string) =>
        [...(sheet?.cells ?? [])].flatMap(([at, { value }]) => (at.startsWith(letter) ? [value] : []));
      const names = column("B");
      expect(names.slice(-units.length)).toEqual(units.map(({ name }) => name));
      const numbers = column("C").filter((value) => typeof value === "number");
      expect(numbers).toEqual([...units.map(({ quota }) => quota), city.quota]);
    }
  });

  test("every file of a package but the PDF says in its properties where it comes from", async () => {
    for (const { id } of referenceRegions) {
      for (const file of packageOf(packages, id).filter(({ format }) => format !== "pdf")) {
        const properties = (await everyText(file, bytesAt(packages, file.path))).get("docProps/custom.xml") ?? "";
        const stamp = Object.fromEntries(
          [...properties.matchAll(/name="gongwen_(\w+)"[^>]*><vt:lpwstr>([^<]*)/g)].map(([, key, value]) => [key, value]),
        );
        expect(stamp, file.path).toEqual({
          batch: "2025",
          document: file.document,
          region: id,
          schema_version: expect.stringMatching(/^\d/),
        });
      }
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
      expect(text(region.id, "attachment-2").replaceAll(/[\s　]/g, "")).toContain(`推荐单位${bureau}`);
    }
  });
});
