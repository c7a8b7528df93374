// Writes the assets of the packages that make pages (`assets/*`) into a module each, `src/assets.ts`: the packages read no disk, and
// their styles and scripts are still files of their own language. `npm run assets`; a test holds the modules against the files.
import { writeFileSync } from "node:fs";
import { embeddedAssets } from "./embedded-assets.mjs";

for (const { path, text } of embeddedAssets()) writeFileSync(path, text);
