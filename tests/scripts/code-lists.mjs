import { readFileSync } from "node:fs";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const head = "// Written by `npm run code-lists` from the data files: change them there.\n";

function read(path) {
  return parse(readFileSync(new URL(path, root), "utf8"));
}

/** A map as the formatter sets it in one line. */
function line(entries) {
  const parts = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${typeof value === "number" ? value : JSON.stringify(value)}`],
  );
  return `  { ${parts.join(", ")} },\n`;
}

function divisions() {
  const rows = read("data/regions.yaml").regions.map(({ id, divisionCode, name, officialName, level, city }) =>
    line({ id, code: divisionCode, name, officialName, level, city }),
  );
  return `${head}import type { Division } from "./division.ts";

/** The 77 rows of the quota table, in its order: \`data/regions.yaml\`. */
export const divisions: readonly Division[] = [
${rows.join("")}];
`;
}

function indicators() {
  const rows = read("data/2025/goals.yaml").goals.flatMap(({ id: goal, metrics }) =>
    metrics.flatMap(({ id: metric, parts }) =>
      parts.map(({ label, unit }, index) =>
        line({ id: parts.length === 1 ? metric : `${metric}_${index + 1}`, goal, label, unit }),
      ),
    ),
  );
  return `${head}import type { Indicator } from "./indicator.ts";

/** The indicators of the 2025 edition with their units, in printed order: \`data/2025/goals.yaml\`. */
export const indicators2025: readonly Indicator[] = [
${rows.join("")}];
`;
}

/** The code lists that the published schema carries: where each lies, and what must stand in it. */
export function codeLists() {
  const folder = new URL("packages/schema/src/codes/", root);
  return [
    { path: new URL("divisions.ts", folder), text: divisions() },
    { path: new URL("indicators-2025.ts", folder), text: indicators() },
  ];
}
