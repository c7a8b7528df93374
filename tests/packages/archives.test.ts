import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackZip } from "@gongwen/archive";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { builtPackages, bytesAt, type Packages, packageOf } from "./built-packages.ts";
import { referenceRegions } from "./regions-csv.ts";

let packages: Packages;
let folder = "";
beforeAll(async () => {
  packages = await builtPackages();
  folder = mkdtempSync(join(tmpdir(), "gongwen-zip-"));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archives = () => packages.manifest.files.filter(({ format }) => format === "zip");

describe("the ZIPs of all regions", () => {
  test("there is one for each region, and one for the enterprises of each unit; none is larger than 3 MB", () => {
    const named = referenceRegions.flatMap(({ id, name, level }) => {
      const whole = `downloads/${id}-${name}.zip`;
      return level === "city" ? [whole] : [whole, `downloads/${id}-${name}-企业用.zip`];
    });
    expect(archives().map(({ path }) => path)).toEqual([...named].sort());
    expect(archives().filter(({ bytes }) => bytes > 3_000_000)).toEqual([]);
  });

  test("each holds the files of its package, the very bytes, in one folder and in their order", () => {
    for (const { path, region, document } of archives()) {
      const folderName = path.slice("downloads/".length, -".zip".length);
      const files = packageOf(packages, region ?? "").filter(
        (file) => document === "archive" || ["notice", "attachment-2", "attachment-3"].includes(file.document),
      );
      const inside = [...unpackZip(bytesAt(packages, path))];
      expect(inside.map(([name]) => name)).toEqual(files.map((file) => `${folderName}/${file.path.split("/").at(-1)}`));
      for (const [index, [, bytes]] of inside.entries()) {
        expect(Buffer.compare(bytes, bytesAt(packages, files[index]?.path ?? ""))).toBe(0);
      }
    }
  });
});

const readers = {
  "Info-ZIP": { program: "unzip", list: ["-Z1"], check: ["-tqq"] },
  Python: {
    program: "python3",
    list: ["-c", "import sys,zipfile; [print(n) for n in zipfile.ZipFile(sys.argv[1]).namelist()]"],
    check: ["-c", "import sys,zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)"],
  },
  "7-Zip": { program: "7z", list: ["l", "-ba", "-slt"], check: ["t"] },
} as const;

/** A machine without the program skips and says so; the one that decides (`CI`) fails. */
function needs(context: TestContext, program: string): void {
  if (spawnSync(program, ["--help"], { stdio: "ignore" }).error === undefined) return;
  if (process.env.CI !== undefined) throw new Error(`missing: ${program}`);
  context.skip(`this machine has no ${program}`);
}

describe.each(Object.entries(readers))("%s", (_, { program, list, check }) => {
  test.each(["330109-萧山区", "331127-景宁县-企业用", "330100-T-杭州市"])(
    "finds nothing wrong with %s.zip, and reads its names",
    (name, ...rest) => {
      const [context] = rest as unknown as [TestContext];
      if (context !== undefined) needs(context, program);
      const file = join(folder, `${name}.zip`);
      const bytes = bytesAt(packages, `downloads/${name}.zip`);
      writeFileSync(file, bytes);
      const run = (given: readonly string[]) =>
        execFileSync(program, [...given, file], { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } });
      run(check);
      const listed = run(list);
      for (const path of unpackZip(bytes).keys()) expect(listed).toContain(path);
    },
  );
});
