import { renderBatch } from "@gongwen/batch";
import { expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { openFaceFiles } from "./pdf-pipeline.ts";
import { readPdf } from "./read-pdf.ts";

/** One guide (00-办理说明): its region's id, how many pages it has, its bytes. */
interface Guide {
  readonly region: string | null;
  readonly pages: number | undefined;
  readonly bytes: Uint8Array;
}

const questions = "data/2025/faq.yaml";

/** The guides of the 2025 edition, of all regions or of some, as it stands or with other questions. */
async function guidesOf(regions?: readonly string[], faq: (text: string) => string = (text) => text): Promise<Guide[]> {
  const files = projectFiles();
  files.set(questions, new TextEncoder().encode(faq(new TextDecoder().decode(files.get(questions)))));
  const written = new Map<string, Uint8Array>();
  const put = async (path: string, bytes: Uint8Array) => {
    written.set(path, bytes);
  };
  const narrowed = regions === undefined ? {} : { regions };
  const options = { batch: "2025", formats: ["pdf"], faces: openFaceFiles, ...narrowed } as const;
  const { manifest, diagnostics } = await renderBatch(files, options, { put });
  if (manifest === undefined) throw new Error(JSON.stringify(diagnostics));
  return manifest.files
    .filter(({ document }) => document === "guide")
    .map(({ region, pages, path }) => ({ region, pages, bytes: written.get(path) ?? new Uint8Array() }));
}

/** The words of a region's guide, without blanks. */
async function wordsOf(region: string, guides: readonly Guide[]): Promise<string> {
  const found = guides.find((guide) => guide.region === region);
  if (found === undefined) throw new Error(`no guide of ${region}`);
  const pages = await readPdf(found.bytes);
  return pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join("");
}

const unedited = guidesOf();

test("every region's guide is one page", async () => {
  const guides = await unedited;
  expect(guides).toHaveLength(77);
  expect(guides.filter(({ pages }) => pages !== 1).map(({ region }) => region)).toEqual([]);
});

test.each<[region: string, want: string[]]>([
  [
    "330109",
    [
      "杭州市萧山区“重点省专”推荐申报办理说明本说明为办理提示，与通知不一致的，以通知为准",
      "萧山区推荐名额29个（29＝工业大县倾斜1＋因素分配28）",
      "超出推荐名额的，不予受理。",
      "不符合条件的，不得推荐（实行一票否决",
      "2024年11月17日前星期日",
      "（该日是周末，请留意）",
      "2024年11月18日前星期一",
      "支持“重点省专”培育实施方案经信局负责编制通知未明确04",
      "佐证材料申报企业编写，经信部门审核一式1份",
      "省中小企业发展促进中心（杭州市环城北路296号）",
      "杭州市经信局0571-85257080",
      "省经信厅中小企业处0571-87059133、0571-87056940",
      "省财政厅经济建设处0571-87058476",
      "推进计划投资总额恰为1000万元的，是否符合条件？通知未明确。",
    ],
  ],
  ["330100", ["杭州市本级推荐名额55个（55＝工业大县倾斜3＋因素分配52）", "杭州市经信局会同杭州市财政局"]],
  ["331127", ["景宁畲族自治县“重点省专”推荐申报办理说明", "（2＝山区海岛县倾斜1＋因素分配1）"]],
  ["330122", ["桐庐县推荐名额4个（4＝因素分配4）"]],
  [
    "330300-T",
    [
      "供市级调度，通知未要求报送",
      "温州市10个推荐单位，合计86个（86＝工业大县倾斜3＋山区海岛县倾斜6＋因素分配77）",
      "推荐名额243231477411286",
    ],
  ],
])("the guide of %s says what its region needs", async (region, want) => {
  const words = await wordsOf(region, await unedited);
  expect(want.filter((one) => !words.includes(one))).toEqual([]);
});

test("no official's name stands in a guide but that of the mailing line", async () => {
  const words = await wordsOf("330109", await unedited);
  const contacts = new TextDecoder().decode(projectFiles().get("data/2025/contacts.yaml"));
  const names = [...contacts.matchAll(/\{ name: ([^,]+),/g)].map(([, name = ""]) => name);
  expect(names).toHaveLength(3);
  expect(names.filter((name) => words.includes(name))).toEqual([]);
});

test("answers to half of the questions find room", async () => {
  const answer = "    answer: { text: 这是一条二十个字左右的答复用来看够不够放, date: 2024-11-12, by: 省某厅某处 }";
  let count = 0;
  const answered = (text: string) => text.replace(/^ {4}question: .*$/gm, (line) => (count++ < 3 ? `${line}\n${answer}` : line));
  const guides = await guidesOf(["330109", "330100", "330300-T", "331100-T"], answered);
  expect(guides.map(({ pages }) => pages)).toEqual([1, 1, 1, 1]);
  expect(await wordsOf("330109", guides)).toContain("答：这是一条二十个字左右的答复用来看够不够放（省某厅某处，2024年11月12日）");
});
