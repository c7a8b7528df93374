import { expect, it } from "vitest";
import { fillForm } from "../src/index.ts";
import { locateCharacters } from "../src/missing-characters.ts";
import { answersFile, files } from "./support/example.ts";

it("a wrong answer leaves nothing to write", async () => {
  const { outputs, diagnostics } = await fillForm(files, answersFile(["size: medium", "size: huge"]));
  expect([outputs.size, diagnostics.map(({ rule }) => rule)]).toEqual([0, ["data/choice"]]);
});

it("nor does a page that can't be set", async () => {
  const { outputs, diagnostics } = await fillForm(files, answersFile(), []);
  expect([outputs.size, diagnostics[0]?.rule]).toEqual([0, "font/missing-face"]);
});

it("a character that no face has is told at each answer that holds it, and where none does, where it was found", () => {
  const problem = { severity: "error", rule: "font/missing-glyph", message: "（U+7532）", file: "form.yaml" } as const;
  const place = (path: readonly unknown[]) => ({ file: "a.yaml", path: path.join(".") });
  const located = (answers: Parameters<typeof locateCharacters>[1]) => locateCharacters([problem, problem], answers, place);
  expect(located({ a: "乙" })).toEqual([problem]);
  expect(located({ a: { y1: "甲" }, b: [{ c: "乙甲" }] }).map(({ path, message }) => [path, message])).toEqual([
    ["a.y1", "没有一种字体有“甲”这个字，印不出来"],
    ["b.0.c", "没有一种字体有“甲”这个字，印不出来"],
  ]);
});
