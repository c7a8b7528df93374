import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { gongwen } from "../command.ts";
import { decisions } from "./decisions.ts";
import { Office } from "./office.ts";

const guide = new URL("../../README.zh-CN.md", import.meta.url);

/** What commands print, as the page 下一年怎么做 shows it: the lines of blocks that are no commands. */
function shownLines(): string[] {
  const page = /^## 下一年怎么做\n(.*?)^## /ms.exec(readFileSync(guide, "utf8"))?.[1] ?? "";
  const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```/gms)].filter(([, language]) => language === "");
  return blocks.flatMap(([, , text = ""]) => text.split("\n")).filter((line) => line !== "");
}

const office = new Office();
afterAll(() => office.close());

/** What a command prints; files as from the folder in which it runs. */
async function printed(words: string): Promise<string[]> {
  const { out, err } = await gongwen(office.root, words.split(" "));
  return `${out}\n${err}`.replaceAll(`${office.root}/`, "").split("\n");
}

test("下一年怎么做 shows what the commands print, line by line", async () => {
  const lines: string[] = [];
  const run = async (words: string) => lines.push(...(await printed(words)));
  await run("new 2026 --from 2025");
  office.write([["batch", "schedule.submitDeadline", "2025-11-22"]]);
  await run("check 2026");
  await run("import quotas --template");
  await run("import quotas 推荐名额.xlsx --batch 2026");
  for (const name of ["indicators", "allocation"]) office.copy(`data/examples/${name}.yaml`, `data/2026/${name}.yaml`);
  await run("allocate 2026");
  office.write([...decisions, ["batch", "schedule.submitDeadline", "2025-11-21"]]);
  await run("diff 2025 2026 --out 对比");
  const shown = shownLines();
  expect(shown.length).toBeGreaterThan(25);
  expect(shown.filter((line) => !lines.includes(line))).toEqual([]);
});
