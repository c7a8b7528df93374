import { type Change, type Control, type Entry, unreachable } from "@gongwen/document";
import { BookmarkEnd, BookmarkStart, type TextRun, type XmlComponent } from "docx";
import { changedControl } from "./change.ts";
import { element } from "./element.ts";
import { faceName } from "./look.ts";
import { openRuns, textRuns } from "./run.ts";
import { plainStyles } from "./style-names.ts";
import type { Writing } from "./writing.ts";

const checked = "☑";
const unchecked = "□";
const fullWidthSpace = "　";

/**
 * A place to fill in: a rich-text content control with the entry's id as tag, inside a bookmark of the same name. Not a
 * plain-text control, because LibreOffice loses its tag and doubles its text on saving; not locked, so that blocks can be copied.
 */
export function entryRuns(entry: Entry, writing: Writing, change?: Change): XmlComponent[] {
  const number = writing.nextBookmark();
  const properties = element(
    "w:sdtPr",
    {},
    element("w:alias", { "w:val": entry.label }),
    element("w:tag", { "w:val": entry.id }),
    element("w:id", { "w:val": writing.nextControl() }),
    ...kindOf(entry, writing),
  );
  const control = changedControl(contentOf(entry), change, writing, (content) =>
    element("w:sdt", {}, properties, element("w:sdtContent", {}, ...content)),
  );
  return [new BookmarkStart(entry.id, number), ...control, new BookmarkEnd(number)];
}

function contentOf(entry: Entry): TextRun[] {
  if (entry.control.kind === "box") {
    return entry.value === true ? textRuns(checked, { style: plainStyles.symbol.id }) : textRuns(unchecked);
  }
  const value = typeof entry.value === "string" ? entry.value : "";
  if (value === "") return openRuns(fullWidthSpace.repeat(entry.width));
  return openRuns(entry.control.kind === "date" ? chineseDate(value) : value);
}

/** 2024-11-08 prints as 2024年11月8日; what is no ISO day prints as it stands. */
function chineseDate(value: string): string {
  const day = isoDay(value);
  return day === undefined ? value : `${day[0]}年${Number(day[1])}月${Number(day[2])}日`;
}

function isoDay(value: string): readonly string[] | undefined {
  return /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.slice(1);
}

/** What makes the control a box, a date or a list; a text control has nothing of its own. */
function kindOf(entry: Entry, writing: Writing): XmlComponent[] {
  const { control, value } = entry;
  switch (control.kind) {
    case "text":
      return [];
    case "box":
      return [boxKind(value === true, writing)];
    case "date":
      return [dateKind(typeof value === "string" && isoDay(value) !== undefined ? value : undefined)];
    case "list":
      return [listKind(control)];
    default:
      return unreachable(control);
  }
}

function boxKind(isChecked: boolean, { style }: Writing): XmlComponent {
  const state = (name: string, character: string, font: string) =>
    element(name, {
      "w14:val": (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0"),
      "w14:font": font,
    });
  return element(
    "w14:checkbox",
    {},
    element("w14:checked", { "w14:val": isChecked ? 1 : 0 }),
    state("w14:checkedState", checked, style.symbols.names[0] as string),
    state("w14:uncheckedState", unchecked, faceName(style, style.paragraphs["cell-value"].face)),
  );
}

function dateKind(day: string | undefined): XmlComponent {
  return element(
    "w:date",
    day === undefined ? {} : { "w:fullDate": `${day}T00:00:00Z` },
    element("w:dateFormat", { "w:val": "yyyy年M月d日" }),
    element("w:lid", { "w:val": "zh-CN" }),
    element("w:storeMappedDataAs", { "w:val": "dateTime" }),
    element("w:calendar", { "w:val": "gregorian" }),
  );
}

function listKind(control: Extract<Control, { kind: "list" }>): XmlComponent {
  const items = control.options.map((option) => element("w:listItem", { "w:displayText": option, "w:value": option }));
  return element(control.free ? "w:comboBox" : "w:dropDownList", {}, ...items);
}
