// node build-again.mjs <built package> <out> <edition>: builds a tree of sixty small files, thirty of them one file's other names, and
// a quarter of them with the edition in it.
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";

const [, , built, out, edition] = process.argv;
const { openOutputTree } = await import(`${built}output/open-output-tree.js`);
const shared = Buffer.alloc(200_000, "shared");
const files = Array.from({ length: 60 }, (_, index) => {
  const own = Buffer.alloc(20_000, index % 4 === 1 ? `${index} of ${edition}` : `${index}`);
  return { path: `regions/${index}/file-${index}`, content: index % 2 === 0 ? shared : own };
});
const entries = files.map(({ path, content }) => {
  return { path, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
});

const signal = new AbortController().signal;
const tree = await openOutputTree(out, { partial: false, root: join(dirname(out), "project"), signal });
process.stdout.write("open\n");
for (const { path, content } of files) await tree.put(path, content);
await tree.put("manifest.json", Buffer.from(JSON.stringify({ batch: edition, schemaVersion: "1", files: entries, fonts: [] })));
await tree.commit();
await tree.close();
