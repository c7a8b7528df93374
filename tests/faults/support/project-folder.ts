import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { editYaml, smallProject } from "./small-project.ts";

/** A small project in a folder of its own, which goes when the test is over. */
export function projectFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "gongwen-faults-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  smallProject(root);
  return root;
}

/** Changes a fact that several files print: one more place for the city's first unit, or one less. */
export function setQuota(root: string, quota: number): void {
  editYaml(root, "data/2025/quotas.yaml", (document) => {
    const tilt =
      Number(document.getIn(["rows", 0, "industrialTilt"]) ?? 0) + Number(document.getIn(["rows", 0, "mountainIslandTilt"]) ?? 0);
    document.setIn(["rows", 0, "factorQuota"], quota - tilt);
    document.setIn(["rows", 0, "quota"], quota);
  });
}
