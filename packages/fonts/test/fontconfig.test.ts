import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { facesFolder, fontconfig, openFaces, substitutes } from "../src/index.ts";

const fcMatch = spawnSync("fc-match", ["--version"]).status === 0;

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "gongwen-fonts-"));
  writeFileSync(join(scratch, "fonts.conf"), fontconfig(fileURLToPath(facesFolder()), join(scratch, "cache")));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function ask(command: "fc-match" | "fc-list", ...args: readonly string[]): string[] {
  const env = { ...process.env, FONTCONFIG_FILE: join(scratch, "fonts.conf") };
  return execFileSync(command, ["-f", "%{file|basename}\n", ...args], { env })
    .toString()
    .trim()
    .split("\n");
}

const fileNamed = (name: string | undefined) =>
  openFaces
    .find((face) => face.name === name)
    ?.file.split("/")
    .at(-1);

describe("fontconfig", () => {
  it("escapes the folders' names", () => {
    const text = fontconfig("/a&b/<c>", '/"d"');
    expect(text).toContain("<dir>/a&amp;b/&lt;c&gt;</dir>");
    expect(text).toContain("<cachedir>/&quot;d&quot;</cachedir>");
  });

  it("lets exist the open faces only", (ctx) => {
    if (!fcMatch) ctx.skip("fc-match is not installed");
    expect(ask("fc-list").sort()).toEqual(openFaces.map((face) => fileNamed(face.name)).sort());
  });

  const wanted = Object.entries(substitutes).flatMap(([licensed, name]) => [
    [licensed, name],
    [`${licensed}:weight=80`, name],
    [`${licensed}:lang=en`, name],
  ]);
  it.for([
    ...wanted,
    ["宋体:bold", "FandolSong Bold"],
    ["方正小标宋简体:bold", "FandolSong Bold"],
    ["仿宋_GB2312:bold", "FandolFang"],
    ["LXGW WenKai", "LXGW WenKai"],
    ["霞鹜文楷", "LXGW WenKai"],
    ["FandolFang R", "FandolFang"],
    ["serif:charset=2611", "Noto Sans Symbols2"],
    ["仿宋:charset=5803", "LXGW WenKai"],
    ["serif", "FandolSong"],
  ])("fc-match %j", ([pattern = "", name], ctx) => {
    if (!fcMatch) ctx.skip("fc-match is not installed");
    expect(ask("fc-match", pattern)).toEqual([fileNamed(name)]);
  });
});
