import { expect, test } from "vitest";
import { docxFaults } from "./docx-faults.ts";
import { handmadeDocx, handmadeXlsx } from "./handmade.ts";
import { xlsxFaults } from "./xlsx-faults.ts";

const cell = (inside: string, width = 100, span = 1) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${span}"/></w:tcPr>${inside}</w:tc>`;
const table = (...cells: string[]) =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr>${cells.join("")}</w:tr></w:tbl>`;
const control = (tag: string, id: number) => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${id}"/></w:sdtPr></w:sdt>`;
const bookmark = (name: string, id: number, end = id) =>
  `<w:p><w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${end}"/></w:p>`;

test.each([
  ["nothing in a sound file", table(cell("<w:p/>", 200, 2)) + control("a", 1) + bookmark("a", 1), []],
  ["a cell without a paragraph", table(cell("<w:p/>"), cell("")), ["row 1: a cell doesn't end in a paragraph"]],
  [
    "a cell that ends in a table",
    table(cell("<w:p/>"), cell(`<w:p/>${"<w:tbl><w:tblGrid/></w:tbl>"}`)),
    ["row 1: a cell doesn't end in a paragraph"],
  ],
  ["a span over the edge", table(cell("<w:p/>"), cell("<w:p/>", 100, 2)), ["row 1: spans 3 of 2 columns"]],
  ["a row that is too short", table(cell("<w:p/>")), ["row 1: spans 1 of 2 columns"]],
  ["a wrong width", table(cell("<w:p/>"), cell("<w:p/>", 90)), ["row 1: a cell's width isn't that of its columns"]],
  ["an id of two controls", control("a", 1) + control("b", 1), ["two content controls have the id 1"]],
  ["a tag of two controls", control("a", 1) + control("a", 2), ["two content controls have the tag a"]],
  ["a name of two bookmarks", bookmark("a", 1) + bookmark("A", 2), ["two bookmarks are named a"]],
  ["a bookmark that doesn't end", bookmark("a", 1, 2), ["bookmark 1 doesn't end once"]],
  ["a bookmark with a dot", bookmark("a.b", 1), ["a.b is no name for a bookmark"]],
])("finds %s", (_, body, want) => {
  expect(docxFaults(handmadeDocx(body))).toEqual(want);
});

const rules = (inside: string) => `<sheetData/><dataValidations>${inside}</dataValidations>`;
const list = (range: string, options: string) =>
  `<dataValidation type="list" sqref="${range}"><formula1>"${options}"</formula1></dataValidation>`;

test.each([
  ["nothing in a sound file", { 表: rules(list("A1:A3", "甲".repeat(255)) + list("B1:B3", "乙")) }, "", []],
  ["a list that is too long", { 表: rules(list("A1", "甲".repeat(256))) }, "", ["表: the list of A1 has over 255 characters"]],
  ["rules that meet", { 表: rules(list("A1:A3", "甲") + list("A3", "乙")) }, "", ["表: rules meet: A1:A3 and A3"]],
  [
    "a prompt that is too long",
    { 表: rules(`<dataValidation sqref="A1" prompt="${"甲".repeat(256)}"/>`) },
    "",
    ["表: the prompt of A1 is too long"],
  ],
  [
    "merges that meet",
    { 表: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>' },
    "",
    ["表: merged ranges meet: A1:B2 and B2:C3"],
  ],
  [
    "a link to another file",
    { 表: '<sheetData><row><c r="A1"><f>[1]表!A1</f><v>0</v></c></row></sheetData>' },
    "",
    ["表: A1 links to another file"],
  ],
  [
    "a formula without its value",
    { 表: '<sheetData><row><c r="A1"><f>1+1</f></c></row></sheetData>' },
    "",
    ["表: A1 has no value beside its formula"],
  ],
  [
    "a formula whose cell is gone",
    { 表: '<sheetData><row><c r="A1"><f>#REF!+1</f><v>0</v></c></row></sheetData>' },
    "",
    ["表: A1 refers to a cell that is gone"],
  ],
  [
    "a function that is too new",
    { 表: '<sheetData><row><c r="A1"><f>XLOOKUP("FILTER(",A:A,B:B)</f><v>0</v></c></row></sheetData>' },
    "",
    ["表: A1 uses a function that not every program has"],
  ],
  [
    "a text in a formula that is too long",
    { 表: `<sheetData><row><c r="A1"><f>"${"字".repeat(256)}"</f><v>0</v></c></row></sheetData>` },
    "",
    ["表: A1 has a text in its formula that is too long"],
  ],
  [
    "a look that reads another sheet",
    { 表: "<conditionalFormatting sqref=\"A1\"><cfRule><formula>'表二'!A1&gt;0</formula></cfRule></conditionalFormatting>" },
    "",
    ["表: the look of A1 reads another sheet"],
  ],
  ["a name that holds a text", { 表: "<sheetData/>" }, '<definedName name="x">"2025"</definedName>', []],
  ["a sheet's name that is too long", { ["表".repeat(32)]: "<sheetData/>" }, "", [`${"表".repeat(32)} is no name for a sheet`]],
  [
    "a name of nothing",
    { 表: "<sheetData/>" },
    '<definedName name="x">#REF!$A$1</definedName>',
    ["x names #REF!$A$1, which is on no sheet"],
  ],
])("finds %s in a workbook", (_, sheets, names, want) => {
  expect(xlsxFaults(handmadeXlsx(sheets, "", names))).toEqual(want);
});
