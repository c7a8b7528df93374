// Fills one workbook, the quota table with a place for each region's name, as the batch does and by xlsx-template. Reports, as one line
// of JSON, milliseconds a file, in rounds.
// node stamp-xlsx.mjs <rounds> <files in a round>
import { isDeepStrictEqual } from "node:util";
import { createFileMaker, examineBatch, localPdfService, writeTree } from "@gongwen/batch";
import { slotMark } from "@gongwen/document";
import XlsxTemplate from "xlsx-template";
import { batch, projectFiles } from "../lib/project.mjs";
import { inTurn } from "../lib/statistics.mjs";
import { templateOf, wordsInCells } from "../lib/templates.mjs";

const [rounds, perRound] = process.argv.slice(2).map(Number);
const files = await projectFiles();
const { ready } = examineBatch(files, batch);
const style = ready.style;
const pdf = localPdfService([]);
const maker = createFileMaker(style, pdf, files);
const names = [];

/** The quota table, its names taken out. */
function withPlaces(value) {
  if (value?.kind !== "text") return value;
  names.push(value.text);
  return { ...value, text: slotMark(names.length - 1) };
}
const { workbook } = ready.composition.attachments.find((attachment) => attachment.workbook !== undefined);
const [first, ...rest] = workbook.sheets;
const rows = first.rows.map((row) => ({ ...row, values: row.values.map(withPlaces) }));
const stencil = { format: "xlsx", tree: { ...workbook, sheets: [{ ...first, rows }, ...rest] } };

const { bytes } = await writeTree(stencil, style, pdf);
const template = templateOf(
  bytes,
  (path) => path === "xl/sharedStrings.xml",
  (place) => `\${p${place}}`,
  () => "",
);

/** Other words for every file. */
const wordsOf = (file) => names.map((name) => `${name}${file}`);

const ways = {
  stamped: async (words) => (await maker.make({ kind: "stamp", stencil, words: () => words })).bytes,
  xlsxTemplate: async (words) => {
    const book = new XlsxTemplate(Buffer.from(template));
    book.substitute(1, Object.fromEntries(words.map((text, place) => [`p${place}`, text])));
    return new Uint8Array(book.generate({ type: "nodebuffer" }));
  },
};

const [ours, theirs] = await Promise.all(Object.values(ways).map(async (fill) => wordsInCells(await fill(wordsOf(0)))));
if (!isDeepStrictEqual(ours, theirs)) throw new Error("the ways don't fill in the same words");

const timed = Object.entries(ways).map(([name, fill]) => [
  name,
  async (round) => {
    const from = performance.now();
    for (let file = 0; file < perRound; file++) await fill(wordsOf(round * perRound + file));
    return (performance.now() - from) / perRound;
  },
]);
const milliseconds = await inTurn(rounds, Object.fromEntries(timed));
process.stdout.write(`${JSON.stringify({ places: names.length, milliseconds })}\n`);
