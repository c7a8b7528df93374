import { writeFileSync } from "node:fs";
import { jsonSchemas } from "@gongwen/schema";

for (const [name, schema] of jsonSchemas()) {
  writeFileSync(new URL(`../json/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
