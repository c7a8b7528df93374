import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requestPath } from "../src/serve/request-path.ts";
import { serveTree, type TreeServer } from "../src/serve/tree-server.ts";

let folder: string;
let out: string;
let server: TreeServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-serve-"));
  out = join(folder, "tree");
  await mkdir(join(out, "regions/330109-萧山区"), { recursive: true });
  await mkdir(join(out, "assets"));
  await writeFile(join(out, "index.html"), "<title>首页</title>");
  await writeFile(join(out, "regions/330109-萧山区/index.html"), "<title>萧山区</title>");
  await writeFile(join(out, "regions/330109-萧山区/04-实施方案-萧山区.docx"), "docx");
  await writeFile(join(out, "regions/330109-萧山区/100%(1)'.pdf"), "pdf");
  await writeFile(join(out, "assets/portal.js"), "js");
  await writeFile(join(folder, "secret"), "secret");
  server = await serveTree(out, 0);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** As it stands, without a client that tidies the path. */
function get(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(server.address, { path, method, headers }, (response) => {
      let text = "";
      response
        .setEncoding("utf8")
        .on("data", (piece) => {
          text += piece;
        })
        .on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on("error", reject)
      .end();
  });
}

const xiaoshan = `/regions/${encodeURIComponent("330109-萧山区")}`;

describe("a page", () => {
  it("comes with its name decoded, its type, and a policy as strict as its own", async () => {
    const { status, headers, text } = await get(`${xiaoshan}/?x=1`);
    expect([status, text]).toEqual([200, "<title>萧山区</title>"]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect((await get("/")).text).toBe("<title>首页</title>");
  });

  it("of a folder without its slash is elsewhere, so that its links hold", async () => {
    const { status, headers } = await get(xiaoshan);
    expect([status, headers.location]).toEqual([301, `${xiaoshan}/`]);
  });

  it("comes once, then only if it changed in content", async () => {
    const { headers } = await get("/");
    const again = await get("/", "GET", { "If-None-Match": String(headers.etag) });
    await writeFile(join(out, "index.html"), "<title>改了</title>");
    const changed = await get("/", "GET", { "If-None-Match": String(headers.etag) });
    expect([again.status, again.text, changed.status, changed.text]).toEqual([304, "", 200, "<title>改了</title>"]);
  });

  it("is told by its head", async () => {
    const { status, headers, text } = await get("/", "HEAD");
    expect([status, headers["content-length"], text]).toEqual([200, "21", ""]);
  });

  it("takes nothing in", async () => {
    const { status, headers } = await get("/", "POST");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("a file to download", () => {
  it.each<[string, string, string]>([
    ["04-实施方案-萧山区.docx", "attachment", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["100%(1)'.pdf", "inline", "application/pdf"],
  ])("%s keeps its name", async (name, disposition, type) => {
    const { status, headers } = await get(`${xiaoshan}/${encodeURIComponent(name)}`);
    const [how, value] = String(headers["content-disposition"]).split("; filename*=UTF-8''");
    expect([status, headers["content-type"], how, decodeURIComponent(value as string)]).toEqual([200, type, disposition, name]);
    expect(value).not.toMatch(/['()*]/);
  });
});

describe("nothing but the tree", () => {
  it.each([
    "/../secret",
    "/%2e%2e/secret",
    "/..%2fsecret",
    "/assets/..%5c..%5csecret",
    "/assets/%2e%2e/%2e%2e/secret",
    "/%252e%252e/secret",
    "/C:/secret",
    "//secret",
    "/%00",
    "/%E8",
    "/%zz",
    "/index.html/",
    "/assets/",
    "/nothing",
  ])("%s", async (path) => {
    const { status, text } = await get(path);
    expect([[400, 404].includes(status ?? 0), text.includes("secret")]).toEqual([true, false]);
  });

  it("a link that leads out leads nowhere", async () => {
    await symlink(join(folder, "secret"), join(out, "link"));
    await symlink(folder, join(out, "folder"));
    expect([(await get("/link")).status, (await get("/folder/secret")).status]).toEqual([404, 404]);
  });

  it("decodes once", () => {
    expect(requestPath("/%252e%252e/a")).toBe("%2e%2e/a");
    expect(requestPath("/a/b/")).toBe("a/b");
    expect(requestPath("http://elsewhere/a")).toBeUndefined();
  });
});

it("finds every file while a new tree takes the old one's place, again and again", async () => {
  const other = join(folder, "other");
  await mkdir(other);
  await writeFile(join(other, "index.html"), "<title>首页</title>");
  const swapper = new Worker(new URL("support/workers/swapping.mjs", import.meta.url), { workerData: folder });
  const swapped = once(swapper, "exit");
  const statuses = new Set<number | undefined>();
  for (let round = 0; round < 30; round++) {
    for (const { status } of await Promise.all(Array.from({ length: 20 }, () => get("/")))) statuses.add(status);
  }
  await writeFile(join(folder, "stop"), "");
  await swapped;
  expect(statuses).toEqual(new Set([200]));
});

it("says so when the port is taken, and when there is no tree yet", async () => {
  const { port } = new URL(server.address);
  await expect(serveTree(out, Number(port))).rejects.toThrow(`端口 ${port} 已被别的程序占用`);
  await rm(out, { recursive: true });
  const { status, text } = await get("/");
  expect([status, text]).toEqual([404, "还没有生成的网页，请看运行 gongwen serve 的窗口\n"]);
});
