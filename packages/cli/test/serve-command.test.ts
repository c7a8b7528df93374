import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { run } from "../src/index.ts";
import { callFrom, root } from "./support/call.ts";
import { needsBuild } from "./support/driver.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-serve-"));
  for (const part of ["data", "templates"]) await cp(join(root, part), join(folder, part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The command on the copied project, with what it has said so far. */
function serve() {
  const control = new AbortController();
  const said = { err: "" };
  const err = (text: string) => {
    said.err += text;
  };
  const world = { out: err, err, now: () => 0, interactive: false, columns: 80, cores: 1, colours: false, root, cwd: folder };
  const status = run(["serve", "2025", "--port", "0", "--root", "."], { ...world, signal: control.signal });
  const says = (text: string) => vi.waitFor(() => expect(said.err).toContain(text), { timeout: 30_000, interval: 50 });
  return { said, status, says, stop: () => control.abort() };
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

it("builds, shows, builds again when a file changes, keeps the last good tree, and ends with 0", async (context) => {
  needsBuild(context);
  const { said, status, says, stop } = serve();
  await says("已生成");
  const address = /http:\S+/.exec(said.err)?.[0] as string;
  const manifest = async () => (await fetch(`${address}manifest.json`)).text();
  const first = await manifest();

  await edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 29", "factorQuota: 28, quota: 30");
  await says("网页仍是上一次的");
  expect(said.err).toContain("data/2025/quotas.yaml:15:68 错误 quota/sum");
  expect(await manifest()).toBe(first);

  await edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 30", "factorQuota: 27, quota: 28");
  await says("已更新");
  expect(await manifest()).not.toBe(first);

  stop();
  expect(await status).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  expect((await readdir(join(folder, "dist"))).sort()).toEqual([".2025.gongwen-state", "2025"]);
});

it("ends with 0 in the middle of a build, and the build clears up", async (context) => {
  needsBuild(context);
  const { said, status, stop } = serve();
  await vi.waitFor(async () => expect(await readdir(join(folder, "dist"))).toContain("2025.gongwen-lock"), {
    timeout: 10_000,
    interval: 5,
  });
  stop();
  expect([await status, (await readdir(folder)).sort()]).toEqual([0, ["data", "templates"]]);
  expect(said.err).not.toContain("错误");
});

it("ends with 3 when the port is taken, and with 2 for what is no port or no option of its own", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  const { status, err } = await callFrom(folder, ["serve", "2025", "--port", String(port), "--root", "."]);
  taken.close();
  expect([status, err]).toEqual([3, `错误：端口 ${port} 已被别的程序占用，用 --port 换一个（0 为任选）\n`]);
  expect((await callFrom(folder, ["serve", "2025", "--port", "80a", "--root", "."])).status).toBe(2);
  expect((await callFrom(folder, ["serve", "2025", "--json", "--root", "."])).status).toBe(2);
});
