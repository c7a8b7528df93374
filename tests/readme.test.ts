import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { gongwen } from "./command.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const guides = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"];

/** What is typed: code between backticks, and lines of a shell block without their comment. */
function typed(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, lines = ""]) => lines.split("\n"));
  const spans = [...markdown.replace(/^```.*?^```/gms, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [...blocks.map((line) => line.replace(/ #.*$/, "")), ...spans.map((code) => code.replaceAll("\\|", "|"))];
}

/** `gongwen name …` among what is typed: the command, and the options after it. */
function commandsIn(markdown: string): { name: string; options: string[] }[] {
  return typed(markdown).flatMap((code) =>
    [...code.matchAll(/\bgongwen ([a-z]+)([^&]*)/g)].map(([, name = "", rest = ""]) => ({ name, options: optionsIn(rest) })),
  );
}

function optionsIn(text: string): string[] {
  return [...text.matchAll(/(?<=^|[\s[])--[a-z]+/g)].map(([option]) => option);
}

async function helpOf(...words: readonly string[]): Promise<string> {
  return (await gongwen(fileURLToPath(root), [...words, "--help"])).out;
}

test("both READMEs name every command", async () => {
  const names = [...(await helpOf()).matchAll(/^ {2}gongwen ([a-z]+)/gm)].map(([, name]) => name as string).sort();
  expect(names).toContain("build");
  for (const guide of ["README.md", "README.zh-CN.md"]) {
    expect([guide, [...new Set(commandsIn(read(guide)).map(({ name }) => name))].sort()]).toEqual([guide, names]);
  }
});

describe.each(guides)("%s", (guide) => {
  const text = read(guide);

  test("each command has the options with which it is written", async () => {
    const missing: string[] = [];
    for (const { name, options } of commandsIn(text)) {
      const help = await helpOf(name);
      if (!help.includes(`gongwen ${name}`)) missing.push(name);
      missing.push(...options.filter((option) => !help.includes(option)).map((option) => `${name} ${option}`));
    }
    expect(missing).toEqual([]);
  });

  test("each option that stands alone is some command's", async () => {
    const help = await helpOf();
    const alone = typed(text).filter((code) => code.startsWith("--"));
    expect(alone.flatMap(optionsIn).filter((option) => !help.includes(option))).toEqual([]);
  });

  test("each npm script is there", () => {
    const scripts = (path: string): string[] => Object.keys(JSON.parse(read(path)).scripts);
    const runs = typed(text).flatMap((code) => [...code.matchAll(/npm run ([a-z-]+)(?: -w @gongwen\/([a-z-]+))?/g)]);
    const folder = (name: string | undefined) => (name === undefined || name === "tests" ? (name ?? ".") : `packages/${name}`);
    expect(runs.filter(([, script = "", name]) => !scripts(`${folder(name)}/package.json`).includes(script))).toEqual([]);
    expect(runs.length).toBeGreaterThan(0);
  });

  test("each file or folder of the first edition, the packages and the tests is there", () => {
    const paths = typed(text).filter((code) =>
      /^(data\/(2025|examples)|templates\/(2025|styles)|packages|tests|docs)\/[\w./-]+$/.test(code),
    );
    // The office's own scan is put there by the office.
    const absent = paths.filter((path) => !existsSync(new URL(path, root)) && !path.includes("/official/"));
    expect(absent).toEqual([]);
  });
});
