import { examineBatch } from "@gongwen/batch";
import { diffArrays, diffChars } from "diff";
import { beforeAll, describe, expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { builtPackages, bytesAt, type Packages, packageOf } from "./built-packages.ts";
import { type ReferenceRegion, referenceRegions } from "./regions-csv.ts";
import { everyText, words } from "./texts.ts";

/** Of a region's package: file name without the region → part → all that it says. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

let packages: Packages;
const texts = new Map<string, Texts>();
const mailing = examineBatch(projectFiles(), "2025").ready?.facts.mailing.address ?? "";

beforeAll(async () => {
  packages = await builtPackages();
  for (const { id, name } of referenceRegions) {
    const files = new Map<string, ReadonlyMap<string, string>>();
    for (const file of packageOf(packages, id)) {
      // The same bytes for everybody: looked at once, below.
      if (file.document === "notice" || file.document === "attachment-3") continue;
      files.set((file.path.split("/").at(-1) ?? "").replace(name, "…"), await everyText(file, bytesAt(packages, file.path)));
    }
    texts.set(id, files);
  }
}, 240_000);

const textsOf = ({ id }: ReferenceRegion) => texts.get(id) as Texts;
const units = referenceRegions.filter(({ level }) => level !== "city");

/** What is a region's own, the longest first; a city's units are its own, too. */
function ownWords(region: ReferenceRegion): string[] {
  const own = [region, ...(region.level === "city" ? units.filter(({ city }) => city === region.city) : [])];
  const names = own.flatMap(({ id, tableName, name, documentName }) => [
    id,
    tableName,
    name,
    documentName,
    name.replace(/本级$/, ""),
  ]);
  return [...new Set([...names, region.city])].sort((a, b) => b.length - a.length);
}

function without(text: string, removed: readonly string[]): string {
  return removed.reduce((rest, word) => rest.replaceAll(word, "·"), text);
}

describe("nothing of one region is in another's files", () => {
  test("no name and no id of another region stands anywhere: in words, hidden names or properties", () => {
    const found: string[] = [];
    for (const region of referenceRegions) {
      const own = ownWords(region);
      const others = referenceRegions.filter(({ id, name }) => !own.includes(id) && !own.includes(name));
      for (const [file, parts] of textsOf(region)) {
        for (const [part, text] of parts) {
          const rest = without(`${text}\n${words(text)}`, [mailing, ...own]);
          const seen = others.filter(({ id, name }) => rest.includes(name) || new RegExp(`(?<!\\d)${id}(?!\\d)`).test(text));
          if (seen.length > 0) found.push(`${region.name} ${file} ${part}: ${seen.map(({ name }) => name).join("、")}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  test("a unit's file differs from its neighbour's by nothing but the two regions' own values", () => {
    const pairs = units.map((region, index) => [region, units[(index + 1) % units.length] as ReferenceRegion] as const);
    expect(pairs.flatMap(([region, neighbour]) => strayDifferences(region, neighbour, ".docx"))).toEqual([]);
  });

  test("so do the workbooks of units with one quota; with more rows there are more cells", () => {
    const pairs = units.flatMap((region) => {
      const neighbour = units.find(({ quota, id }) => quota === region.quota && id > region.id);
      return neighbour === undefined ? [] : [[region, neighbour] as const];
    });
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.flatMap(([region, neighbour]) => strayDifferences(region, neighbour, ".xlsx"))).toEqual([]);
  });

  test("the notice and the criteria are the same bytes for everyone", () => {
    for (const document of ["notice", "attachment-3"]) {
      const files = packages.manifest.files.filter((file) => file.region !== null && file.document === document);
      expect(files.length).toBe(77);
      expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(1);
    }
  });
});

/** What differs between two units' files and is no value of either. */
function strayDifferences(region: ReferenceRegion, neighbour: ReferenceRegion, ending: string): string[] {
  const [mine, theirs] = [valuesOf(region), valuesOf(neighbour)];
  return [...textsOf(region)].flatMap(([file, parts]) => {
    if (!file.endsWith(ending)) return [];
    const beside = textsOf(neighbour).get(file);
    return [...parts].flatMap(([part, text]) =>
      differences(text, beside?.get(part) ?? "").flatMap(({ added, removed, value }) => {
        const known = added ? theirs : mine;
        return (added || removed) && !known.includes(value) ? [`${region.name} ${file} ${part}: ${value}`] : [];
      }),
    );
  });
}

/** What two parts differ in, to the character: elements first, as a part has hundreds of thousands of characters. */
function differences(mine: string, theirs: string) {
  const elements = (text: string) => text.split(/(?<=>)/);
  const hunks = diffArrays(elements(mine), elements(theirs));
  return hunks.flatMap(({ added, removed, value }, index) => {
    const next = hunks[index + 1];
    if (removed && next?.added) return diffChars(value.join(""), next.value.join(""));
    return added && hunks[index - 1]?.removed ? [] : [{ added, removed, value: value.join("") }];
  });
}

/** Everything that may be a region's own in a document, in one text: a difference must be a piece of it. */
function valuesOf(region: ReferenceRegion): string {
  const { documentName, tableName, name, city, quota, industrialTilt, mountainIslandTilt, factorQuota, id } = region;
  const bare = name.replace(/本级$/, "");
  const tilts = [
    industrialTilt && `工业大县倾斜${industrialTilt}＋`,
    mountainIslandTilt && `山区海岛县倾斜${mountainIslandTilt}＋`,
  ];
  const made = `${quota}＝${tilts.filter((tilt) => typeof tilt === "string").join("")}因素分配${factorQuota}`;
  const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';
  return [
    id,
    documentName,
    tableName,
    `${bare}经信局${lineBreak}【请核对单位全称】`,
    `${bare}财政局${lineBreak}`,
    `${city}${name}`,
    `本${documentName.at(-1)}、本市、本区、本县`,
    made,
    // A title breaks where the name's length wants it.
    lineBreak.repeat(2),
    "　".repeat(12),
  ].join("\n");
}
