import { examineBatch } from "@gongwen/batch";
import { buildPortal } from "@gongwen/portal";
import { beforeAll, describe, expect, test } from "vitest";
import { fileIn, inFolder, needs, run } from "../pdf/programs.ts";
import { type Built, projectFiles } from "../pipeline.ts";
import { modelOf } from "../portal/real-model.ts";
import { readable } from "../readable.ts";
import { readControls } from "../readers/controls-reader.ts";
import { docxFaults } from "../readers/docx-faults.ts";
import { readPage, wordsOf } from "../readers/html-reader.ts";
import { xlsxFaults } from "../readers/xlsx-faults.ts";
import { changedFiles, withChangedEdition } from "./overlays.ts";
import { buildSample, printedTexts } from "./printed-texts.ts";

let built: Built;
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  built = await buildSample(withChangedEdition(), "2026");
  texts = await printedTexts(built);
});

const bytesAt = (path: string) => built.outputs.get(path) as Uint8Array;
const textAt = (path: string) => texts.get(path) ?? `there is no ${path}`;

test("the edition consists of its own data and templates", () => {
  expect(
    changedFiles().filter((path) => !/^(data|templates)\/2026\/[a-z/-]+(\.form|\.sheet|\.book)?\.(yaml|md\.hbs)$/.test(path)),
  ).toEqual([]);
});

test("with it beside them, the bytes of 2025 are what they were", async () => {
  const [alone, beside] = await Promise.all([projectFiles(), withChangedEdition()].map((files) => buildSample(files, "2025")));
  expect(alone?.manifest?.files.length).toBeGreaterThan(40);
  expect(beside?.manifest).toEqual(alone?.manifest);
});

test("the tree has the eighth attachment, and a region's package its file", () => {
  const paths = (built.manifest?.files ?? []).map(({ path, document }) => `${path} ${document}`);
  const under = (folder: string) => paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  expect(under("notice/").filter((path) => path.startsWith("08"))).toEqual([
    "08-联络员信息表.docx attachment-8",
    "08-联络员信息表.pdf attachment-8",
    "08-联络员信息表.xlsx attachment-8",
  ]);
  expect(under("regions/330109-萧山区/")).toEqual([
    "00-办理说明-萧山区.pdf guide",
    "01-通知（文字版）-萧山区.pdf notice",
    "02-申报书-萧山区.docx attachment-2",
    "03-遴选标准-萧山区.pdf attachment-3",
    "04-实施方案-萧山区.docx attachment-4",
    "05-06-汇总表-萧山区.xlsx summary",
    "07-申报资料清单-萧山区.docx attachment-7",
    "08-联络员信息表-萧山区.docx attachment-8",
    "09-申报文件-萧山区.docx letter",
    "10-转发通知-萧山区.docx forward",
    "11-审核底稿-萧山区.xlsx review",
  ]);
});

test("the notice, as a person reads the middle tree: npm run golden rewrites the file", async () => {
  const { ready } = examineBatch(withChangedEdition(), "2026");
  if (ready === undefined) throw new Error("the changed edition is in order");
  await expect(readable(ready.composition.notice)).toMatchFileSnapshot("../golden/changed-2026.txt");
});

/** The documents that people read first, by short names. */
const at = {
  notice: "notice/00-通知.docx",
  noticePdf: "notice/00-通知.pdf",
  form: "notice/02-申报书.docx",
  filledForm: "regions/330109-萧山区/02-申报书-萧山区.docx",
  fillable: "notice/02-申报书（备用）.pdf",
  quotas: "notice/01-推荐名额.xlsx",
  criteria: "notice/03-遴选标准.docx",
  checklist: "notice/07-申报资料清单.docx",
  guide: "regions/330109-萧山区/00-办理说明-萧山区.pdf",
  cityGuide: "regions/330100-T-杭州市/00-办理说明-杭州市.pdf",
  books: "regions/330109-萧山区/05-06-汇总表-萧山区.xlsx",
  rollup: "regions/330100-T-杭州市/05-06-调度汇总表-杭州市.xlsx",
  ownChecklist: "regions/330109-萧山区/07-申报资料清单-萧山区.docx",
  letter: "regions/330109-萧山区/09-申报文件-萧山区.docx",
  forward: "regions/330109-萧山区/10-转发通知-萧山区.docx",
  review: "regions/330109-萧山区/11-审核底稿-萧山区.xlsx",
} as const;
type Name = keyof typeof at;

/** A change, the document, the words that it must now say, and those of 2025 that it must not. */
const wants: readonly (readonly [change: string, where: readonly Name[], says: readonly string[], not: readonly string[]])[] = [
  ["another title", ["notice", "noticePdf"], ["关于组织申报融通发展示例计划的通知"], ["关于进一步支持专精特新中小企业"]],
  [
    "the title, where it is cited",
    ["guide", "letter", "forward"],
    ["关于组织申报融通发展示例计划的通知》（虚构示例发〔2025〕7号）"],
    [],
  ],
  ["another opening paragraph", ["notice", "noticePdf"], ["2026年第二批“重点省专”企业申报工作即将开始。"], ["为深入贯彻"]],
  [
    "the first section dropped",
    ["notice", "noticePdf"],
    ["一、支持内容", "二、申报对象和推荐要求", "五、推进计划的有关要求"],
    ["工作目标", "六、"],
  ],
  ["references to sections in the notice", ["notice"], ["符合本通知二（一）、二（三）的", "见本通知四（二）"], []],
  ["references to sections in the review sheet", ["review"], ["二（一）", "二（三）"], ["三（一）", "三（三）"]],
  [
    "the passages that the region's notice repeats",
    ["forward"],
    ["申请企业须为有效期内的浙江省专精特新中小企业", "企业未被列入经营异常名录"],
    ["统筹分配"],
  ],
  [
    "an eighth attachment in the list and the notice",
    ["notice", "noticePdf"],
    ["8.XX市、县（市、区）联络员信息表", "附件8", "填报附件5、附件6、附件8"],
    [],
  ],
  ["an eighth attachment in the checklists", ["checklist", "ownChecklist", "guide", "cityGuide"], ["7联络员信息表"], []],
  ["an eighth attachment in the letter", ["letter"], ["5.杭州市萧山区联络员信息表"], []],
  [
    "the numbers of the package's files",
    ["guide"],
    ["可用10转发通知", "可用11审核底稿", "联合行文（09为代拟稿", "联合行文一式3份09", "通知未明确08"],
    ["10审核底稿"],
  ],
  ["the form by its new name", ["notice", "guide", "checklist"], ["申报书"], ["申请表"]],
  ["one indicator dropped", ["form", "fillable"], ["主导产品国际细分市场占有率提升至"], ["主导产品出口额"]],
  ["other thresholds", ["notice", "criteria", "books"], ["1500万元"], ["1000万元"]],
  ["another wording of the threshold", ["notice", "books", "review"], ["不低于1500万元"], ["总额需超过"]],
  ["nothing is open at exactly the threshold", ["books", "guide"], [], ["恰为1500万元的，通知未明确"]],
  ["another number of patents", ["criteria"], ["不足3项"], ["不足2项"]],
  ["four projects", ["form", "filledForm", "fillable"], ["项目4名称", "原则上不超过4个"], ["项目5名称"]],
  ["two lines for each goal", ["form"], ["目标10"], ["目标11"]],
  ["three years of implementation", ["form", "fillable"], ["满一年满二年满三年", "2028年12月31日之前"], ["满四年"]],
  [
    "three years in the notice",
    ["notice"],
    ["实施期满一年、满二年、满三年由", "实施期为3年，分三次下达，实施期初下达50%", "未来3年内"],
    ["未来2年"],
  ],
  ["three issuers", ["notice", "noticePdf"], ["省经信厅、省财政厅、省示例厅（以下称三部门）", "浙江省虚构示例厅"], ["两部门"]],
  ["three issuers to hand it up to", ["guide", "cityGuide", "ownChecklist", "rollup"], ["上报省经信厅、省财政厅、省示例厅"], []],
  ["three issuers whom the letter addresses", ["letter"], ["浙江省经济和信息化厅、浙江省财政厅、浙江省虚构示例厅："], []],
  [
    "from the second year on the coefficient counts",
    ["notice"],
    ["培育绩效分档系数根据各地专精特新企业培育情况测算。"],
    ["首年", "暂不纳入"],
  ],
  ["other weights", ["notice", "quotas"], ["分别占60%、40%的权重"], ["70%"]],
];

describe("what the change says, everywhere", () => {
  test.each(wants)("%s", (_, where, says, not) => {
    const found = where.flatMap((name) => {
      const text = textAt(at[name]);
      const missing = says.filter((words) => !text.includes(words)).map((words) => `${name} lacks ${words}`);
      return [...missing, ...not.filter((words) => text.includes(words)).map((words) => `${name} still says ${words}`)];
    });
    expect(found).toEqual([]);
  });

  test("the form has an entry for each new place, and none too many", () => {
    const tags = readControls(bytesAt(at.filledForm)).map(({ tag }) => tag);
    const projects = tags.filter((tag) => /^projects_\d+_name$/.test(tag));
    const goals = tags.filter((tag) => /^goals_\d+_value_y\d$/.test(tag));
    expect(projects).toEqual(["projects_1_name", "projects_2_name", "projects_3_name", "projects_4_name"]);
    expect(goals.length).toBe(5 * 2 * 3);
    expect(goals.filter((tag) => tag.startsWith("goals_10_"))).toEqual([
      "goals_10_value_y1",
      "goals_10_value_y2",
      "goals_10_value_y3",
    ]);
  });

  test("the pages of the site call the files as the edition does", () => {
    const pages = buildPortal({ ...modelOf(withChangedEdition(), "2026"), files: built.manifest?.files ?? [] });
    const words = (path: string) => wordsOf(readPage(pages.get(path) as Uint8Array));
    const unit = words("regions/330109-萧山区/index.html");
    expect(unit).toContain("填写申报书（DOCX），向萧山区经信局、财政局报送");
    expect(unit).toContain("上报省经信厅、省财政厅、省示例厅");
    expect(unit).toContain("附件2，转给企业填写");
    expect([...pages].filter(([path]) => path.endsWith(".html") && words(path).includes("申请表")).map(([path]) => path)).toEqual(
      [],
    );
    expect(words("notice/index.html")).toContain("联络员信息表");
  });
});

describe("every file opens", () => {
  const files = (...formats: readonly string[]) => (built.manifest?.files ?? []).filter(({ format }) => formats.includes(format));

  test("no DOCX or XLSX has a fault that we know of", () => {
    const faults = files("docx", "xlsx").flatMap(({ path, format }) =>
      (format === "docx" ? docxFaults : xlsxFaults)(bytesAt(path)).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test("qpdf has nothing to say", (context) => {
    needs(context, "qpdf");
    for (const { path } of files("pdf")) {
      const said = inFolder((folder) => run("qpdf", "--check", fileIn(folder, "file.pdf", bytesAt(path))).toString("utf8"));
      expect(said, path).toContain("No syntax or stream encoding errors found");
    }
  });

  test("LibreOffice makes pages of the notice, the form, the eighth attachment and a region's files", (context) => {
    needs(context, "soffice", "pdfinfo");
    const chosen = [at.notice, at.filledForm, "notice/08-联络员信息表.xlsx", at.books, at.review, at.letter, at.rollup];
    inFolder((folder) => {
      const names = chosen.map((path, index) => fileIn(folder, `${index}.${path.split(".").at(-1)}`, bytesAt(path)));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      run("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...names);
      for (const name of names) {
        const pages = /Pages:\s+(\d+)/.exec(run("pdfinfo", name.replace(/\.\w+$/, ".pdf")).toString("utf8"))?.[1];
        expect(Number(pages), name).toBeGreaterThan(0);
      }
    });
  });
});
