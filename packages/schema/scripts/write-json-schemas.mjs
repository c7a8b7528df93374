import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { editorSchema, jsonSchemas } from "@gongwen/schema";

const folder = new URL("../json/", import.meta.url);
const editor = new URL("editor/", folder);

/** Writes a folder's schemas anew; those of other folders stay. */
function write(target, schemas) {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) if (name.endsWith(".schema.json")) rmSync(new URL(name, target));
  for (const [name, schema] of schemas) {
    writeFileSync(new URL(`${name}.schema.json`, target), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

const schemas = [...jsonSchemas()];
write(folder, schemas);
write(
  editor,
  schemas.filter(([name]) => name !== "manifest").map(([name, schema]) => [name, editorSchema(schema)]),
);
