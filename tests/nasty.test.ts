import { BatchFile, ContactsFile, CriteriaFile, GoalsFile, QuotasFile } from "@gongwen/schema";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editFiles } from "./edit-files.ts";
import { pathPattern, type TextLeaf, textLeaves } from "./free-texts.ts";
import { buildReal, documentsOf, type Outputs, outputOf, projectFiles, textOfFile } from "./pipeline.ts";
import { readXlsx } from "./readers/xlsx-reader.ts";
import { occurrences } from "./reference/change-text.ts";

const schemas = {
  "data/2025/batch.yaml": BatchFile,
  "data/2025/contacts.yaml": ContactsFile,
  "data/2025/criteria.yaml": CriteriaFile,
  "data/2025/goals.yaml": GoalsFile,
  "data/2025/quotas.yaml": QuotasFile,
} as const;

type File = keyof typeof schemas;
type Leaf = TextLeaf & { readonly file: File };

const files = projectFiles();
const leaves = (Object.keys(schemas) as File[]).flatMap((file): Leaf[] =>
  textLeaves(schemas[file], parse(new TextDecoder().decode(files.get(file)))).map((leaf) => ({ ...leaf, file })),
);
const isFree = ({ schema }: Leaf) => schema.safeParse("{<=").success;

/** Strings that have a form of their own: ids, days, numbers of telephones, an address of the web. */
const strict = [
  "batch.yaml notice.issueDate",
  "batch.yaml notice.issuers.*.id",
  "batch.yaml portal.url",
  "batch.yaml schedule.enterpriseDeadline",
  "batch.yaml schedule.submitDeadline",
  "contacts.yaml contacts.*.persons.*.phone",
  "contacts.yaml hotlines.*.city",
  "contacts.yaml hotlines.*.phone",
  "contacts.yaml mailing.phone",
  "goals.yaml goals.*.id",
  "goals.yaml goals.*.metrics.*.id",
  "goals.yaml planOutline.*.id",
  "quotas.yaml rows.*.region",
];

/** Words that refer to others, and must be the same as those. */
const references = ["contacts.yaml contacts.*.issuer", "quotas.yaml movedOut.*", "quotas.yaml rows.*.industrialDistricts.*"];

/** Words that no document of the notice prints. */
const unprinted = [
  "batch.yaml batch.citation.agency",
  "batch.yaml notice.keepTogether.*",
  "criteria.yaml thresholds.*.label",
  "criteria.yaml thresholds.*.passages.*.place",
];

const nameOf = ({ file, path }: Leaf) =>
  `${file.replace("data/2025/", "")} ${pathPattern(path)
    .replace(/thresholds\.\w+\.passages\.\w+/, "thresholds.*.passages.*")
    .replace(/thresholds\.(?!\*)\w+/, "thresholds.*")}`;
const places = leaves.filter((leaf) => isFree(leaf) && !references.includes(nameOf(leaf)));

test("every string of the data is free text, or known to have a form of its own", () => {
  const found = leaves.filter((leaf) => !isFree(leaf)).map(nameOf);
  expect([...new Set(found)].sort()).toEqual(strict);
  expect(places.length).toBeGreaterThan(100);
});

/** A value for the place with this number: as long as the place allows, with the number at its end. */
type Nasty = (leaf: Leaf, number: number) => string;

const short =
  (words: string): Nasty =>
  ({ schema }, number) => {
    const mark = `甲${number}乙`;
    const room = (schema.maxLength ?? 2000) - mark.length;
    return room >= 2 ? cut(words, room) + mark : cut(words, schema.maxLength ?? 2000);
  };

/** At most so many code units, no surrogate pair broken, no blank at the end. */
function cut(words: string, length: number): string {
  let text = "";
  for (const character of words) {
    if (text.length + character.length > length) break;
    text += character;
  }
  return text.trim();
}

const longest: Nasty = ({ schema }, number) => {
  const length = schema.maxLength ?? 2000;
  const mark = `甲${number}乙`;
  return length > mark.length ? "长".repeat(length - mark.length) + mark : "长".repeat(length);
};

const kinds: readonly (readonly [string, Nasty])[] = [
  ["XML", short(`<w:t>&amp;"'</w:t>]]>`)],
  ["Markdown", short("**粗** [x](y) | # ::: :slot[x]{name=y}")],
  ["a list, a heading and a rule of Markdown", short("# - 1. > ``` ---")],
  ["Handlebars", short("{{batch.year}} {{{x}}} {{#if}}")],
  ["a formula", short("=1+1")],
  ["a formula with a sign before it", short("@SUM(A1) +2-3")],
  ["an escape of Excel", short("_x0041_ 'a")],
  ["quotation marks", short("“‘〔《（")],
  ["emoji", short("🏭👩‍🔧é")],
  ["rare characters", short("𠮷㐀堃喆")],
  ["as many characters as may be", longest],
];

const formulas = (outputs: Outputs) =>
  documentsOf(outputs)
    .filter(({ format }) => format === "xlsx")
    .flatMap(({ bytes }) =>
      readXlsx(bytes).sheets.flatMap(({ cells }) => [...cells].filter(([, { formula }]) => formula !== undefined)),
    );

test.each(kinds)("%s in every place that takes words prints literally in DOCX and XLSX", async (_, nasty) => {
  const values = places.map((leaf, number) => ({ leaf, value: nasty(leaf, number) }));
  const edits = values.map(({ leaf: { file, path }, value }) => ({ file, path, value }));
  const outputs = await buildReal((project) => editFiles(project, edits));

  const unbroken = (text: string) => text.replaceAll("\n", "");
  const notice = unbroken(textOfFile({ format: "docx", bytes: outputOf(outputs, "notice", "docx") }));
  const printed = values.filter(({ leaf }) => !unprinted.includes(nameOf(leaf)));
  expect(printed.filter(({ value }) => !notice.includes(value)).map(({ leaf, value }) => `${nameOf(leaf)}: ${value}`)).toEqual(
    [],
  );

  for (const id of ["attachment-1", "attachment-5", "attachment-6"]) {
    const [docx, xlsx] = (["docx", "xlsx"] as const).map((format) =>
      unbroken(textOfFile({ format, bytes: outputOf(outputs, id, format) })),
    );
    const count = (text = "") => values.map(({ value }) => occurrences(text, value).length);
    expect(count(xlsx)).toEqual(count(docx));
  }
  expect(formulas(outputs).every(([, { formula }]) => /^(SUM\([A-Z0-9:]+\)|[A-Z]+\d+(\+[A-Z]+\d+)*)$/.test(formula ?? ""))).toBe(
    true,
  );
});

test.each([
  "=1+1",
  "-2+3",
  "@SUM(A1)",
  "+1",
  "{{batch.year}}",
  "# 甲",
  "_甲_",
  "_x0041_",
  "甲&amp;乙",
  "𠮷㐀县",
  "0571",
  "TRUE",
  "1e5",
  "'甲",
])("a region named %s keeps its name, as text", async (name) => {
  const outputs = await buildReal((project) =>
    editFiles(project, [{ file: "data/regions.yaml", path: ["regions", 7, "name"], value: name }]),
  );
  const [sheet] = readXlsx(outputOf(outputs, "attachment-1", "xlsx")).sheets;
  const cells = [...(sheet?.cells.values() ?? [])];
  expect(cells.filter(({ value }) => value === name)).toEqual([{ type: "text", value: name }]);
  const docx = textOfFile({ format: "docx", bytes: outputOf(outputs, "attachment-1", "docx") });
  expect(docx.split("\n").filter((cell) => cell === name)).toEqual([name]);
});
