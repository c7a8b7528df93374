import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build, needsBuild } from "./support/gongwen.ts";
import { projectFolder } from "./support/project-folder.ts";
import { editYaml } from "./support/small-project.ts";

test.for([
  ["a slash", "定/海"],
  ["a way up", ".."],
  ["a way up and in", "../../定海"],
  ["a colon", "定海:区"],
  ["a backslash", "定\\海"],
  ["two hundred characters", "定".repeat(200)],
])("a region's name with %s is an error where it stands, and nothing is written", async ([, name], context) => {
  needsBuild(context);
  const root = projectFolder();
  const index = 1;
  editYaml(root, "data/regions.yaml", (document) => document.setIn(["regions", index, "name"], name));
  const { status, out } = await build(root, ["--json"]);
  const { diagnostics } = JSON.parse(out);
  const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === "error");
  expect(status).toBe(1);
  expect(errors).toContainEqual(
    expect.objectContaining({ file: "data/regions.yaml", path: `regions.${index}.name`, line: expect.any(Number) }),
  );
  expect(existsSync(join(root, "dist"))).toBe(false);
});
