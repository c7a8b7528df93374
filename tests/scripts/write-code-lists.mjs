// Writes the code lists that come from the data files into the schema package, which carries them to those who have no YAML.
// `npm run code-lists`; a test holds them against the data.
import { writeFileSync } from "node:fs";
import { codeLists } from "./code-lists.mjs";

for (const { path, text } of codeLists()) writeFileSync(path, text);
