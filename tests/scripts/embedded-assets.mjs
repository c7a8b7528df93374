import { readFileSync } from "node:fs";

/** Which file of a package stands in its module under which name. */
const assets = {
  "render-html": { pageStyle: "page.css" },
  diff: { diffStyle: "diff.css" },
  portal: { portalStyle: "portal.css", portalScript: "portal.js" },
};

const packages = new URL("../../packages/", import.meta.url);

/** A text as a template literal. */
function literal(text) {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}

/** The modules that hold the assets: where each lies, and what must stand in it. */
export function embeddedAssets() {
  return Object.entries(assets).map(([name, files]) => {
    const constants = Object.entries(files).map(([constant, file]) => {
      const text = readFileSync(new URL(`${name}/assets/${file}`, packages), "utf8");
      return `/** \`assets/${file}\`. */\nexport const ${constant} = ${literal(text)};\n`;
    });
    const head = "// Written by `npm run assets` from `assets/`: change it there.\n\n";
    return { path: new URL(`${name}/src/assets.ts`, packages), text: head + constants.join("\n") };
  });
}
