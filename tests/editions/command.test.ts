import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { needsBuild, startCommand } from "../faults/support/gongwen.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const changed = fileURLToPath(new URL("changed/", import.meta.url));

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "gongwen-edition-"));
  for (const folder of ["data", "templates"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  cpSync(changed, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("the command builds the changed edition from a folder that holds data and templates alone", async (context) => {
  needsBuild(context);
  const args = ["--root", root, "--region", "萧山区", "--region", "杭州市", "--format", "docx,xlsx"];
  const { status, err } = await startCommand(root, ["build", "2026", ...args]).ended;
  expect(err).not.toContain(" 错误 ");
  expect(status).toBe(0);
  const out = join(root, "dist", "2026");
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as {
    files: { path: string; document: string }[];
  };
  expect(manifest.files.filter(({ document }) => document === "attachment-8").map(({ path }) => path)).toEqual([
    "notice/08-联络员信息表.docx",
    "notice/08-联络员信息表.xlsx",
    "regions/330109-萧山区/08-联络员信息表-萧山区.docx",
  ]);
  expect(manifest.files.filter(({ path }) => !existsSync(join(out, path)))).toEqual([]);
});
