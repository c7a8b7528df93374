import { headingLevel } from "@gongwen/document";
import { type ParagraphRole, type ParagraphStyle, paragraphRoles, type StyleSheet, textRoles } from "@gongwen/schema";
import { letterheadTop } from "./letterhead.ts";
import { type Extra, faceName, fonts, paragraphProperties, runProperties } from "./look.ts";
import { namespaces, part, tag } from "./markup.ts";
import { pageOf } from "./page.ts";
import { pageMarkLook } from "./page-mark.ts";
import { pageNumberLook } from "./page-number.ts";
import { paragraphStyleId, paragraphStyleNames, plainStyles, textStyleId, textStyleNames } from "./style-names.ts";
import { twipsOfPoints } from "./units.ts";

interface NamedStyle {
  readonly id: string;
  readonly name: string;
}

/** `word/styles.xml`: one paragraph style for each role, one character style for each text role. */
export function stylesPart(style: StyleSheet): string {
  return part(
    tag(
      "w:styles",
      { "xmlns:w": namespaces.w },
      defaults(style),
      normal(style),
      tag(
        "w:style",
        { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" },
        name("Default Paragraph Font"),
      ),
      tableNormal(),
      ...paragraphRoles.map((role) => roleStyle(role, style)),
      ...textRoles.map((role) => textStyle({ id: textStyleId(role), name: textStyleNames[role] }, clauseLook(role, style))),
      ...plainParagraphs(style).map(([named, look]) => paragraphStyle(named, look, style)),
      textStyle(plainStyles.footnoteReference, tag("w:vertAlign", { "w:val": "superscript" })),
      textStyle(plainStyles.symbol, fonts(style.symbols.names[0] as string)),
    ),
  );
}

function name(value: string): string {
  return tag("w:name", { "w:val": value });
}

function defaults(style: StyleSheet): string {
  // Latin text has a Latin language: by the Chinese rules LibreOffice would break a line inside a number (format.md X2).
  const language = tag("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" });
  const run = tag("w:rPr", {}, fonts(faceName(style, style.paragraphs.body.face)), language);
  return tag("w:docDefaults", {}, tag("w:rPrDefault", {}, run), tag("w:pPrDefault"));
}

/** The grid counts in characters of the style with the id Normal: the body's, without its indents. */
function normal(style: StyleSheet): string {
  const look = bare(style.paragraphs.body);
  return tag(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    name("Normal"),
    tag("w:qFormat"),
    paragraphProperties(look, style),
    runProperties(look, style),
  );
}

function tableNormal(): string {
  const none = (side: string) => tag(`w:${side}`, { "w:w": 0, "w:type": "dxa" });
  return tag(
    "w:style",
    { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
    name("Normal Table"),
    tag("w:tblPr", {}, none("tblInd"), tag("w:tblCellMar", {}, ...["top", "left", "bottom", "right"].map(none))),
  );
}

/** A look without what belongs to one role alone. */
function bare(look: ParagraphStyle): ParagraphStyle {
  return { face: look.face, size: look.size, align: look.align, linePitch: look.linePitch };
}

function paragraphStyle(named: NamedStyle, look: ParagraphStyle, style: StyleSheet, extra: Extra = {}): string {
  return tag(
    "w:style",
    { "w:type": "paragraph", "w:styleId": named.id },
    name(named.name),
    tag("w:basedOn", { "w:val": "Normal" }),
    tag("w:qFormat"),
    paragraphProperties(look, style, extra),
    runProperties(look, style),
  );
}

function roleStyle(role: ParagraphRole, style: StyleSheet): string {
  const look = style.paragraphs[role];
  const end = pageOf(style, "portrait").text.width - twipsOfPoints((look.right ?? 0) * look.size);
  const extra = { outline: outlineOf(role), rightTab: role === "imprint-print" ? end : undefined };
  return paragraphStyle({ id: paragraphStyleId(role), name: paragraphStyleNames[role] }, look, style, extra);
}

/** Attachments and the levels of headings make the tree of the navigation pane. */
function outlineOf(role: ParagraphRole): number | undefined {
  if (role === "attachment-title" || role === "form-title") return 0;
  const level = headingLevel(role);
  return level === undefined ? undefined : level - 1;
}

function textStyle(named: NamedStyle, look: string): string {
  const base = tag("w:basedOn", { "w:val": "DefaultParagraphFont" });
  return tag("w:style", { "w:type": "character", "w:styleId": named.id }, name(named.name), base, tag("w:rPr", {}, look));
}

function clauseLook(role: (typeof textRoles)[number], style: StyleSheet): string {
  const { face, bold } = style.texts[role];
  return fonts(faceName(style, face)) + tag("w:b", { "w:val": bold === true ? 1 : 0 });
}

function plainParagraphs(style: StyleSheet): (readonly [NamedStyle, ParagraphStyle])[] {
  const line = bare(style.paragraphs.body);
  return [
    [plainStyles.blank, line],
    [plainStyles.gap, { ...line, size: 1, linePitch: style.tableGap }],
    [plainStyles.end, { ...line, size: 1, linePitch: 1 }],
    [plainStyles.top, { ...line, size: 1, linePitch: letterheadTop(style) }],
    [plainStyles.oddNumber, pageNumberLook(style, "odd")],
    [plainStyles.evenNumber, pageNumberLook(style, "even")],
    [plainStyles.pageMark, pageMarkLook(style)],
    [plainStyles.footnoteText, style.footnote],
  ];
}
