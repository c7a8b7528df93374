import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launched, skipWithoutBrowser } from "../browser/launch.ts";
import { buildPage, bundle } from "./bundle.ts";
import { type InstalledProject, installedProject } from "./installed-project.ts";
import { readmeExamples } from "./readme-examples.ts";
import { run } from "./run.ts";
import { isNear, measuredSizes, sizeTable, statedSizes } from "./sizes.ts";
import { visitedPage } from "./visited-page.ts";

let base: string;
let project: InstalledProject;
let browser: Browser | undefined;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "gongwen-consumer-"));
  project = installedProject(base);
  browser = await launched();
});
afterAll(async () => {
  await browser?.close();
  rmSync(base, { recursive: true, force: true });
});

/** Runs a module of the project in Node; what it prints. */
function node(module: string): string {
  return run(project.folder, process.execPath, "--disable-warning=ExperimentalWarning", module);
}

/** What the project's two applications come to, wherever it runs. */
const want = {
  right: {
    problems: [],
    vetoes: [
      "已公开发行股票：没有这一情形",
      "不属于重点产业链领域：无法判断",
      "称号失效：无法判断",
      "发生过事故和违法违规行为：无法判断",
      "被列入名单：无法判断",
      "推进计划投资不足：由人判定",
      "I类知识产权不足：无法判断",
      "推进计划不可行、不合理、不清晰：由人判定",
    ],
    conditions: 14,
    quota: 29,
  },
  wrong: {
    problems: [
      "postcode：邮编：邮政编码形式不对",
      "capital：注册资本应为数字",
      "creditCode：统一社会信用代码：校验码不符，按前 17 位计算末位应为 E，现为 F",
    ],
    vetoes: [],
    conditions: 14,
    quota: 29,
  },
};

describe("the tarball", () => {
  test("holds what is published, and nothing that only editors of this repository need", () => {
    expect(readdirSync(project.installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "json",
      "package.json",
      "src",
    ]);
    expect(readdirSync(join(project.installed, "json"))).not.toContain("editor");
  });

  test("brings nothing along but zod, which the project chose", () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(project.installed, "package.json"), "utf8"));
    expect([dependencies, Object.keys(peerDependencies)]).toEqual([undefined, ["zod"]]);
  });
});

describe("in Node", () => {
  test("strict TypeScript compiles, and runs", () => {
    expect(JSON.parse(node("out/main.js"))).toEqual(want);
  });

  test("plain JavaScript runs", () => {
    expect(JSON.parse(node("plain.mjs"))).toEqual(want);
  });
});

describe("the README", () => {
  test("has five examples", () => {
    expect(readmeExamples()).toHaveLength(5);
  });

  for (const { name, title, prints } of readmeExamples()) {
    test(title, () => {
      expect(node(`out/readme/${name}.js`)).toBe(prints);
    });
  }

  test("says how small the package is", async () => {
    const measured = await measuredSizes(project.folder);
    expect(statedSizes().map(({ about }) => about)).toEqual(measured.map(({ about }) => about));
    expect(
      statedSizes().filter((stated, index) => !isNear(stated, measured[index])),
      sizeTable(measured),
    ).toEqual([]);
  });
});

describe("in a browser", () => {
  const zod = /safeParse|ZodType/;

  test("a check of a credit code takes under 5 kB along, and no zod", async () => {
    const { code, bytes } = await bundle(project.folder, 'export { checkCreditCode } from "@gongwen/schema";');
    expect(bytes).toBeLessThan(5000);
    expect(code).not.toMatch(zod);
  });

  test("no check and no code list needs zod; what parses does", async () => {
    const checks = "checkCreditCode, checkIndustryCode, checkContactPhone, checkPhone, divisions, areaCodes, indicators2025";
    const plain = await bundle(project.folder, `export { ${checks} } from "@gongwen/schema";`);
    expect(plain.code).not.toMatch(zod);
    const parser = await bundle(project.folder, 'export { parseRegions } from "@gongwen/schema";');
    expect(parser.code).toMatch(zod);
  });

  test("an application is checked, vetoes and a quota are read, and the JSON Schema makes a form", async (context) => {
    if (browser === undefined) return skipWithoutBrowser(context);
    const { page, complaints } = await visitedPage(browser, await buildPage(project.folder, "page.html"), "page.html");

    const text = async (selector: string) => (await page.locator(selector).textContent()) ?? "";
    expect(JSON.parse(await text("#consulted"))).toEqual(want);

    const entry = (id: string) => page.locator(`#root_${id}`);
    const told = (id: string) => page.locator(`#root_${id}__error li`).allInnerTexts();
    const send = () => page.locator("button[type=submit]").click();
    expect(await text("label[for=root_creditCode]")).toBe("统一社会信用代码*");
    expect(await text("label[for=root_listing]")).toContain("上市");
    expect(await entry("size").locator("option").allInnerTexts()).toContain("中型");

    await entry("company").fill("示例精密制造有限公司（虚构）");
    await entry("creditCode").fill("91330109MA0000000F");
    await entry("postcode").fill("31000");
    await send();
    expect(await told("postcode")).toEqual(["不合要求（pattern）", "邮编：邮政编码形式不对"]);
    expect(await told("creditCode")).toEqual(["统一社会信用代码：校验码不符，按前 17 位计算末位应为 E，现为 F"]);
    expect(await text("#sent")).toBe("");

    await entry("creditCode").fill("91330109MA0000000E");
    await entry("postcode").fill("310000");
    await send();
    expect([await told("postcode"), await told("creditCode")]).toEqual([[], []]);
    expect(JSON.parse(await text("#sent"))).toMatchObject({ postcode: "310000" });
    expect(complaints).toEqual([]);
  });
});
