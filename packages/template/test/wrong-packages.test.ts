import { expect, test } from "vitest";
import { problemsOf } from "./support/edition.ts";
import { composeWith, packageList, words } from "./support/package.ts";

const at = (place: string, message: string, hint: string) =>
  `templates/x/package/one.md.hbs:${place} 错误 ${message}\n  建议：${hint}`;
const listed = (path: string, message: string, hint: string) =>
  `templates/x/package.yaml/${path} 错误 ${message}\n  建议：${hint}`;

const pdf = { ...words, format: "pdf" };
const form = { number: "02", name: "申请表", source: "form", format: "docx", attachment: "form" };
const published = { number: "03", name: "标准", source: "attachment", format: "pdf" };
const drafted = "写作 :::prompt{id=标识 label=名称}，下面一段编写要求，再写 :::";

test.each<[given: string, template: string, want: string[]]>([
  [
    "the region's values in a DOCX, which is written once for all",
    "甲{{region.name}}",
    [at("1:2", "template/unknown-path 不认识的取值 {{region.name}}", '各地区共用的文件不能写，改用 {{slot "名称"}}')],
  ],
  [
    "an unknown passage",
    '{{passage "condition"}}',
    [at("1:1", "template/unknown-passage-name 没有这个通知的条款：condition", '是否应为 "conditions"？')],
  ],
  [
    "an unknown place",
    '{{slot "regionNam"}}',
    [at("1:1", "template/unknown-slot 没有这个地区占位：regionNam", "可用：regionTitle、regionSelf")],
  ],
  [
    "an unknown part",
    "::insert{part=form as=words}",
    [at("1:1", "template/directive-value ::insert 的 part 没有 form", "可用：criteria")],
  ],
  [
    "an unknown way to repeat it",
    "::insert{part=criteria as=list}",
    [at("1:1", "template/directive-value ::insert 的 as 没有 list", "可用：words、prompts")],
  ],
  [
    "an attribute left out",
    "::insert{part=criteria}",
    [at("1:1", "template/directive-form ::insert 要写 part=… as=…", "写作 ::insert{part=… as=…}")],
  ],
  [
    "an attribute too many",
    "::insert{part=criteria as=words of=x}",
    [at("1:1", "template/directive-form ::insert 要写 part=… as=…", "写作 ::insert{part=… as=…}")],
  ],
  [
    "an attribute where none is taken",
    "::joint-signature{of=x}",
    [at("1:1", "template/directive-form ::joint-signature 后不写别的字", "只写 ::joint-signature")],
  ],
  [
    "two entries of one name",
    '甲{{fill "contact" "联系人" 4}}\n\n乙{{fill "contact" "联系人" 4}}',
    [at("3:1", "package/repeated-entry 填写处标识 contact 重复", "每个填写处用不同的标识")],
  ],
  [
    "an entry's name that no bookmark takes",
    '{{fill "1st" "联系人" 4}}',
    [at("1:1", 'template/unfit-value {{fill "1st" "联系人" 4}} 不能用于“1st”、“联系人”、“4”', "核对数据，或换一个函数")],
  ],
  [
    "a prompt without a name",
    ":::prompt{id=one}\n甲\n:::",
    [at("1:1", "template/directive-content :::prompt 的写法不对", drafted)],
  ],
  [
    "a prompt of two paragraphs",
    ":::prompt{id=one label=甲}\n甲\n\n乙\n:::",
    [at("1:1", "template/directive-content :::prompt 的写法不对", drafted)],
  ],
  [
    "an empty lead",
    ":::lead\n:::",
    [at("1:1", "template/directive-content :::lead 里要有一段文字", ":::lead 与 ::: 之间写一段文字")],
  ],
  [
    "a heading in a reminder",
    ":::reminder\n# 甲\n:::",
    [at("1:1", "template/directive-content :::reminder 里要有一段文字", ":::reminder 与 ::: 之间写一段提示")],
  ],
  ...["attachments", "table-notes", "steps"].map((name): [string, string, string[]] => [
    `a heading among ${name}`,
    `:::${name}\n甲\n\n# 乙\n:::`,
    [
      at(
        "1:1",
        `template/directive-content :::${name} 里要有一段或几段文字`,
        `:::${name} 与 ::: 之间每项写一段，项与项之间空一行，不写序号`,
      ),
    ],
  ]),
])("%s", (_, template, want) => {
  expect(problemsOf(() => composeWith(template))).toEqual(want);
});

test.each<[given: string, list: () => ReturnType<typeof packageList>, want: string[]]>([
  [
    "an unknown attachment",
    () => packageList([words, { ...published, attachment: "criterion" }]),
    [listed("unit.1.attachment", "package/unknown-attachment 没有附件 criterion", "可用：criteria、form")],
  ],
  [
    "a file that is neither one of the list nor an attachment's copy",
    () => packageList([{ ...words, document: "criterion" }]),
    [
      listed(
        "unit.0.document",
        "package/unknown-document 没有这种文件：criterion",
        "可写：notice、guide、summary、rollup、letter、forward、review、archive、archive-enterprise、portal、criteria、form",
      ),
    ],
  ],
  [
    "an attachment's copy called by its number",
    () => packageList([{ ...words, document: "attachment-1" }]),
    [
      listed(
        "unit.0.document",
        "package/unknown-document 没有这种文件：attachment-1",
        "可写：notice、guide、summary、rollup、letter、forward、review、archive、archive-enterprise、portal、criteria、form",
      ),
    ],
  ],
  [
    "an unknown form",
    () => packageList([words, { ...form, attachment: "frm", filled: {} }]),
    [listed("unit.1.attachment", "package/unknown-attachment 没有附件 frm", "可用：criteria、form")],
  ],
  [
    "an unknown entry",
    () => packageList([words, { ...form, filled: { nam: "甲" } }]),
    [listed("unit.1.filled.nam", "package/unknown-entry 申请表没有文字填写项 nam", "核对填写项的标识")],
  ],
  [
    "an unknown value of the region",
    () => packageList([{ ...words, title: "{{region.nam}}" }]),
    [listed("unit.0.title", "template/unknown-path 不认识的取值 {{region.nam}}", "是否应为 {{region.name}}？")],
  ],
  [
    "two wrong words for a place",
    () => packageList([words], { one: "{{region.nam}}", two: "{{bach.year}}" }),
    [
      listed("slots.one", "template/unknown-path 不认识的取值 {{region.nam}}", "是否应为 {{region.name}}？"),
      listed("slots.two", "template/unknown-path 不认识的取值 {{bach.year}}", "是否应为 {{batch.year}}？"),
    ],
  ],
  [
    "a place that the edition has and the package lacks",
    () => {
      const { regionSelf: _, ...slots } = packageList([words]).slots;
      return { ...packageList([words]), slots };
    },
    [listed("slots", "package/missing-slot 文件包没有写地区用语 regionSelf", "在 slots 中补上 regionSelf")],
  ],
])("%s", (_, list, want) => {
  expect(problemsOf(() => composeWith("甲", list()))).toEqual(want);
});

test("a wrong line of a file that is laid out for each region is one problem", () => {
  expect(problemsOf(() => composeWith("::x", { ...packageList([pdf]), city: packageList([pdf]).unit }))).toEqual([
    at(
      "1:1",
      "template/unknown-directive 不认识的指令 ::x",
      "可用：::letterhead、::title、::attachment-note、::signature、::note、::imprint、::joint-signature、::upward-number、::insert",
    ),
  ]);
});

test("the questions' words are checked in their own file", () => {
  const questions = [{ id: "one", about: "三", question: "{{y}}？" }];
  expect(problemsOf(() => composeWith("甲", packageList([words]), { questions }))).toEqual([
    "data/x/faq.yaml/questions.0.question 错误 template/unknown-path 不认识的取值 {{y}}\n  建议：可用：batch、program、notice、schedule、portal、fund、plan、form、copies、criteria、thresholds、quota……",
  ]);
});
