// Fills the DOCX of all units' packages: as the batch does, by two template engines, and by the library that writes the file anew each
// time. Reports, as one line of JSON, milliseconds a file for each kind of file and each way, in rounds that take a part of the units each.
// node stamp-docx.mjs <rounds>
import { createFileMaker, examineBatch, localPdfService, planBatch, writeTree } from "@gongwen/batch";
import { fillTree } from "@gongwen/document";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";
import { batch, projectFiles } from "../lib/project.mjs";
import { inTurn } from "../lib/statistics.mjs";
import { placesIn, templateOf, textOf } from "../lib/templates.mjs";

const rounds = Number(process.argv[2]);
const isBody = (path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path);

const files = await projectFiles();
const { ready } = examineBatch(files, batch);
const style = ready.style;
const pdf = localPdfService([]);
const maker = createFileMaker(style, pdf, files);

/** The jobs of all units, by what they are stamped from. */
function kinds() {
  const found = new Map();
  for (const job of planBatch(ready).regions.flatMap(({ jobs }) => jobs)) {
    if (job.making.kind !== "stamp" || job.format !== "docx") continue;
    const { stencil } = job.making;
    found.set(stencil, [...(found.get(stencil) ?? []), job]);
  }
  return [...found];
}

/** How each way fills one file with a region's words. */
function waysOf(stencil, bytes, places) {
  const template = templateOf(
    bytes,
    isBody,
    (place) => `{p${place}}`,
    () => "",
  );
  const values = (words) => Object.fromEntries(places.map((place) => [`p${place}`, words[place]]));
  const handler = new TemplateHandler();
  return {
    stamped: async (words) => (await maker.make({ kind: "stamp", stencil, words: () => words })).bytes,
    docxtemplater: async (words) =>
      new Docxtemplater(new PizZip(template), { linebreaks: true, paragraphLoop: true }).render(values(words)).toBuffer(),
    easyTemplateX: async (words) => new Uint8Array(await handler.process(Buffer.from(template), values(words))),
    written: async (words) => {
      const tree = fillTree(stencil.tree, (index) => words[index]);
      return (await writeTree({ ...stencil, tree }, style, pdf)).bytes;
    },
  };
}

/** All ways put the same words on paper; a line break is no text. */
async function refuseOther(ways, { making, path }) {
  const [wanted, ...others] = await Promise.all(
    Object.values(ways).map(async (fill) => textOf(await fill(making.words()), isBody)),
  );
  if (others.some((text) => text !== wanted)) throw new Error(`${path}: the ways don't fill in the same words`);
}

async function measureKind(stencil, jobs) {
  const { bytes } = await writeTree(stencil, style, pdf);
  const places = placesIn(bytes, isBody);
  const ways = waysOf(stencil, bytes, places);
  await refuseOther(ways, jobs[0]);
  const texts = jobs.map(({ making }) => making.words());
  const timed = Object.entries(ways).map(([name, fill]) => [
    name,
    async (round) => {
      const part = texts.filter((_, index) => index % rounds === round);
      const from = performance.now();
      for (const words of part) await fill(words);
      return (performance.now() - from) / part.length;
    },
  ]);
  const milliseconds = await inTurn(rounds, Object.fromEntries(timed));
  return { name: jobs[0].document, files: jobs.length, places: places.length, milliseconds };
}

const results = [];
for (const [stencil, jobs] of kinds()) results.push(await measureKind(stencil, jobs));
process.stdout.write(`${JSON.stringify({ results })}\n`);
