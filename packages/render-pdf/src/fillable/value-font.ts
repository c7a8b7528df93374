import { type PDFContext, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from "pdf-lib";
import type { FaceSubset } from "./truetype-subset.ts";

const fixedPitchOff = 4;

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** UTF-16 of a character, in hexadecimal. */
function utf16(character: string): string {
  return [...Array(character.length).keys()].map((index) => hex(character.charCodeAt(index))).join("");
}

/** A text shown with the embedded face: glyph numbers in hexadecimal. Characters that it lacks show nothing. */
export function glyphText(text: string, face: FaceSubset): string {
  return [...text].map((character) => hex(face.glyphs.get(character)?.glyph ?? 0)).join("");
}

/** Maps glyphs back to characters, so that a reader finds the words of a filled field. */
function toUnicode(face: FaceSubset): string {
  const pairs = [...face.glyphs].map(([character, { glyph }]) => `<${hex(glyph)}> <${utf16(character)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const part = pairs.slice(at, at + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

/** Embeds a subset as a Type 0 font of its own glyph numbers (ISO 32000-1, 9.7). */
export function embedValueFont(context: PDFContext, face: FaceSubset): PDFRef {
  const unit = 1000 / face.unitsPerEm;
  const name = PDFName.of("GWVALU+LXGWWenKai");
  const scaled = (value: number) => Math.round(value * unit);
  const file = context.register(context.flateStream(face.bytes, { Length1: face.bytes.length }));
  const descriptor = context.obj({
    Type: "FontDescriptor",
    Flags: fixedPitchOff,
    FontBBox: face.box.map(scaled),
    ItalicAngle: 0,
  });
  descriptor.set(PDFName.of("FontName"), name);
  for (const [key, value] of [
    ["Ascent", scaled(face.ascent)],
    ["Descent", scaled(face.descent)],
    ["CapHeight", 700],
    ["StemV", 80],
  ] as const) {
    descriptor.set(PDFName.of(key), PDFNumber.of(value));
  }
  descriptor.set(PDFName.of("FontFile2"), file);
  const widths = [...face.glyphs.values()]
    .sort((a, b) => a.glyph - b.glyph)
    .flatMap(({ glyph, advance }) => [glyph, [scaled(advance)]]);
  const descendant = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
    CIDToGIDMap: "Identity",
    DW: 1000,
    W: widths,
  });
  descendant.set(PDFName.of("BaseFont"), name);
  descendant.set(PDFName.of("FontDescriptor"), context.register(descriptor));
  const font = context.obj({ Type: "Font", Subtype: "Type0", Encoding: "Identity-H" });
  font.set(PDFName.of("BaseFont"), name);
  font.set(PDFName.of("DescendantFonts"), context.obj([context.register(descendant)]));
  font.set(PDFName.of("ToUnicode"), context.register(context.flateStream(toUnicode(face))));
  return context.register(font);
}

/** A font that every viewer has or replaces: what somebody types is shown in it (ISO 32000-1, 9.7.5.2). */
export function typingFont(context: PDFContext): PDFRef {
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: "STSong-Light",
    Flags: 6,
    FontBBox: [-25, -254, 1000, 880],
    ItalicAngle: 0,
    Ascent: 880,
    Descent: -120,
    CapHeight: 880,
    StemV: 93,
  });
  const descendant = context.obj({
    Type: "Font",
    Subtype: "CIDFontType0",
    BaseFont: "STSong-Light",
    CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("GB1"), Supplement: 2 },
    DW: 1000,
    W: [1, 95, 500],
  });
  descendant.set(PDFName.of("FontDescriptor"), context.register(descriptor));
  const font = context.obj({ Type: "Font", Subtype: "Type0", BaseFont: "STSong-Light", Encoding: "UniGB-UCS2-H" });
  font.set(PDFName.of("DescendantFonts"), context.obj([context.register(descendant)]));
  return context.register(font);
}

/** A text string of a PDF, whatever its characters. */
export function textString(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}
