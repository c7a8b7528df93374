// Writes what the schema package hands out and only the data can say: npm run schema-files -w @gongwen/tests
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const conditions = ["@gongwen/source", "node", "default"];
const tests = fileURLToPath(new URL("..", import.meta.url));
const resolve = { conditions, noExternal: [/^@gongwen\//] };
const { module } = await runnerImport("./schema/schema-files.ts", { root: tests, environments: { inline: { resolve } } });
const folder = new URL("../../packages/schema/", import.meta.url);

for (const [path, content] of await module.schemaFiles()) {
  const file = fileURLToPath(new URL(path, folder));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
