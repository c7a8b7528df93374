import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launched, skipWithoutBrowser } from "../browser/launch.ts";
import { buildPage, bundle } from "./bundle.ts";
import { type InstalledProject, installedProject } from "./installed-project.ts";
import { readme, readmeExamples } from "./readme-examples.ts";
import { run } from "./run.ts";
import { sizeTable } from "./sizes.ts";
import { visitedPage } from "./visited-page.ts";

let project: InstalledProject;
let browser: Browser | undefined;
beforeAll(async () => {
  project = installedProject();
  browser = await launched();
});
afterAll(async () => {
  await browser?.close();
  rmSync(dirname(project.folder), { recursive: true, force: true });
});

/** Runs a module of the project in Node; what it prints. */
function node(module: string): string {
  return run(project.folder, process.execPath, "--disable-warning=ExperimentalWarning", module);
}

/** What the project's two applications come to, wherever it runs. */
const want = {};

describe("the tarball", () => {
  test("holds what is published, and its exports are all there", () => {
    expect(readdirSync(project.installed).sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "json", "package.json", "src"]);
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
    expect(readme).toContain(await sizeTable(project.folder));
  });
});

describe("in a browser", () => {
  test("a check of a credit code takes under 5 kB along, and no zod", async () => {
    const { code, bytes } = await bundle(project.folder, 'export { checkCreditCode } from "@gongwen/schema";');
    expect(bytes).toBeLessThan(5000);
    expect(code).not.toMatch(/zod|safeParse/i);
    const whole = await bundle(project.folder, 'export { parseApplication } from "@gongwen/schema";');
    expect(whole.code).toMatch(/safeParse/);
  });

  test("an application is checked, vetoes and a quota are read, and the JSON Schema makes a form", async (context) => {
    if (browser === undefined) return skipWithoutBrowser(context);
    const { page, complaints } = await visitedPage(browser, await buildPage(project.folder, "page.html"), "page.html");

    console.log(await page.locator("#consulted").innerText(), await page.locator("label").count(), complaints);
    await page.locator("#root_postcode").fill("31000");
    await page.locator("button[type=submit]").click();
    console.log(await page.locator("#form .form-group:has(#root_postcode)").last().innerHTML());
    console.log(await page.locator(".text-danger").allInnerTexts());
    await page.locator("#root_postcode").fill("310000");
    await page.locator("button[type=submit]").click();
    console.log(await page.locator(".text-danger").allInnerTexts());
    expect(complaints).toEqual([]);
  });
});
