import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { buildNotice, officeFormats, projectFiles } from "./pipeline.ts";

const { TZ, LANG } = process.env;
const home = process.cwd();

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  setEnvironment("TZ", TZ);
  setEnvironment("LANG", LANG);
  process.chdir(home);
});

function setEnvironment(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function hashes(files: ReadonlyMap<string, Uint8Array>): Promise<Record<string, string>> {
  const { outputs } = await buildNotice(files, { formats: officeFormats });
  return Object.fromEntries([...outputs].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]));
}

test("the same bytes twice, elsewhere, at another time, in another time zone and locale, from files in another order", async () => {
  const files = projectFiles();
  const here = await hashes(files);
  expect(Object.keys(here).length).toBeGreaterThan(1);

  const hour = new Date(2024, 0, 1).getTime();
  process.env.TZ = TZ === "America/New_York" ? "Asia/Tokyo" : "America/New_York";
  process.env.LANG = "tr_TR.UTF-8";
  expect(new Date(2024, 0, 1).getTime()).not.toBe(hour);
  process.chdir(tmpdir());
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-12-31T23:59:58Z") });
  vi.spyOn(Math, "random").mockReturnValue(0.123);
  expect(await hashes(new Map([...files].reverse()))).toEqual(here);
});

test("each file of the manifest has the hash that the manifest states", async () => {
  const { outputs, manifest } = await buildNotice(projectFiles(), { formats: officeFormats });
  const stated = Object.fromEntries(manifest?.files.map(({ path, bytes, sha256 }) => [path, { bytes, sha256 }]) ?? []);
  const actual = [...outputs]
    .filter(([path]) => path !== "manifest.json")
    .map(([path, bytes]) => [path, { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }]);
  expect(stated).toEqual(Object.fromEntries(actual));
});
