import { buildPortal } from "@gongwen/portal";
import { expect, test } from "vitest";
import { attribute, elementsOf, readPage } from "../readers/html-reader.ts";
import { realModel } from "./real-model.ts";
import { spoken2025 } from "./spoken-2025.ts";

test("every region of the edition can be looked for by its name, and by pinyin as its people read it", () => {
  const page = readPage(buildPortal(realModel()).get("index.html") as Uint8Array);
  const keys = elementsOf(page, "a").flatMap((link) => {
    const [name] = attribute(link, "data-names")?.split("|") ?? [];
    const [spoken] = attribute(link, "data-spoken")?.split("|") ?? [];
    return name === undefined ? [] : [[name, spoken]];
  });
  expect(Object.fromEntries(keys)).toEqual(spoken2025);
  expect(keys.length).toBe(77);
});
