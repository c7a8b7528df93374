import { expect, test } from "vitest";
import { readControls } from "./controls-reader.ts";
import { docxText, readDocx } from "./docx-reader.ts";
import { handmadeDocx } from "./handmade.ts";

const p = (inside: string, style?: string) =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const r = (inside: string) => `<w:r><w:rPr><w:b/></w:rPr>${inside}</w:r>`;
const t = (text: string) => r(`<w:t xml:space="preserve">${text}</w:t>`);
const tc = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(t(text))}</w:tc>`;

test.each([
  ["words in several runs", p(t("甲") + t(" 乙")), "甲 乙"],
  ["signs of XML", p(t("&lt;w:t&gt;&amp;amp;&quot;'")), "<w:t>&amp;\"'"],
  ["a break and a tab", p(r("<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t>")), "甲\n乙\t丙"],
  [
    "inserted and deleted words",
    p(`<w:ins>${t("增")}</w:ins><w:del>${r("<w:delText>删</w:delText>")}${t("也删")}</w:del>`),
    "增",
  ],
  [
    "hidden words",
    p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r>'),
    "显",
  ],
  [
    "a control in a line",
    p(`<w:sdt><w:sdtPr><w:alias w:val="别名"/></w:sdtPr><w:sdtContent>${t("值")}</w:sdtContent></w:sdt>`),
    "值",
  ],
  ["a control around paragraphs", `<w:sdt><w:sdtPr/><w:sdtContent>${p(t("一"))}${p(t("二"))}</w:sdtContent></w:sdt>`, "一\n二"],
  ["a field", p(r('<w:fldChar w:fldCharType="begin"/>') + r("<w:instrText> PAGE </w:instrText>")), "{PAGE}"],
])("prints %s", (_, body, want) => {
  expect(docxText(readDocx(handmadeDocx(body)))).toBe(want);
});

test("tells styles and levels of paragraphs", () => {
  const styles =
    '<w:styles><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';
  const { blocks } = readDocx(handmadeDocx(p(t("标题"), "H1") + p(t("正文")), { "word/styles.xml": styles }));
  expect(blocks).toEqual([
    { kind: "paragraph", style: "heading 1", text: "标题", level: 1 },
    { kind: "paragraph", style: "Normal", text: "正文" },
  ]);
});

test("resolves spans in both directions", () => {
  const start = '<w:vMerge w:val="restart"/>';
  const table =
    `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc("宽", '<w:gridSpan w:val="2"/>')}${tc("高", start)}</w:tr>` +
    `<w:sdt><w:sdtContent><w:tr>${tc("左")}${tc("右")}${tc("", "<w:vMerge/>")}</w:tr></w:sdtContent></w:sdt></w:tbl>`;
  const [read] = readDocx(handmadeDocx(table)).blocks;
  expect(read).toEqual({
    kind: "table",
    floating: false,
    ruled: true,
    headRows: 1,
    rows: [
      [
        { text: "宽", column: 0, columns: 2, rows: 1 },
        { text: "高", column: 2, columns: 1, rows: 2 },
      ],
      [
        { text: "左", column: 0, columns: 1, rows: 1 },
        { text: "右", column: 1, columns: 1, rows: 1 },
      ],
    ],
  });
});

test("does not overlook words in a covered cell", () => {
  const table = `<w:tbl><w:tr>${tc("高", '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc("藏", "<w:vMerge/>")}</w:tr></w:tbl>`;
  expect(() => readDocx(handmadeDocx(table))).toThrow("a covered cell holds text: 藏");
});

test("numbers footnotes in the order of their marks", () => {
  const mark = (id: number) => r(`<w:footnoteReference w:id="${id}"/>`);
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(r("<w:footnoteRef/>") + t(text))}</w:footnote>`;
  const footnotes = `<w:footnotes><w:footnote w:id="0" w:type="separator">${p(t("线"))}</w:footnote>${note(1, "晚")}${note(2, "早")}</w:footnotes>`;
  const read = readDocx(handmadeDocx(p(t("甲") + mark(2)) + p(t("乙") + mark(1)), { "word/footnotes.xml": footnotes }));
  expect(docxText(read)).toBe("甲[^1]\n乙[^2]\n早\n晚");
});

test("reads sections and their footers", () => {
  const body =
    p("") +
    '<w:sectPr><w:footerReference w:type="default" r:id="rId7"/><w:type w:val="evenPage"/>' +
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:left="1984"/><w:docGrid w:linePitch="579"/></w:sectPr>';
  const parts = {
    "word/_rels/document.xml.rels": '<Relationships><Relationship Id="rId7" Target="footer1.xml"/></Relationships>',
    "word/footer1.xml": `<w:ftr>${p(t("— ") + r("<w:instrText>PAGE</w:instrText>") + t(" —"))}</w:ftr>`,
  };
  expect(readDocx(handmadeDocx(body, parts)).sections).toEqual([
    {
      type: "evenPage",
      width: 16838,
      height: 11906,
      orientation: "landscape",
      margins: { top: 1588, left: 1984 },
      linePitch: 579,
      footers: { default: "— {PAGE} —" },
      startsNumbers: false,
      titlePage: false,
    },
  ]);
});

test("reads content controls and the bookmarks around them", () => {
  const control = (properties: string, text: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${t(text)}</w:sdtContent></w:sdt>`;
  const head = (tag: string, id: number) => `<w:alias w:val="名称"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>`;
  const body = p(
    `<w:bookmarkStart w:id="1" w:name="name"/>${control(head("name", 11), "某公司")}<w:bookmarkEnd w:id="1"/>${t("外")}` +
      control(`${head("listed", 12)}<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox><w:lock w:val="sdtLocked"/>`, "☑") +
      control(`${head("goal", 13)}<w:comboBox><w:listItem w:displayText="甲"/></w:comboBox>`, "乙"),
  );
  const common = { alias: "名称", locked: false };
  expect(readControls(handmadeDocx(body))).toEqual([
    { ...common, tag: "name", id: "11", kind: "rich", value: "某公司", bookmark: "某公司" },
    { ...common, tag: "listed", id: "12", kind: "box", value: "☑", checked: true, locked: true, bookmark: undefined },
    { ...common, tag: "goal", id: "13", kind: "free-list", value: "乙", options: ["甲"], bookmark: undefined },
  ]);
});
