import { namespaces, part, tag } from "./markup.ts";

const wordNamespace = "http://schemas.microsoft.com/office/word";

/**
 * `word/settings.xml`. Punctuation is not compressed, so that lines keep to 28 cells; lines that end in a break are not stretched;
 * margins are not mirrored (format.md P4).
 *
 * @param hasFootnotes whether the file has footnotes, whose separators are named here
 */
export function settingsPart(hasFootnotes: boolean): string {
  const separators = [-1, 0].map((id) => tag("w:footnote", { "w:id": id }));
  return part(
    tag(
      "w:settings",
      { "xmlns:w": namespaces.w },
      tag("w:defaultTabStop", { "w:val": 420 }),
      tag("w:evenAndOddHeaders"),
      tag("w:characterSpacingControl", { "w:val": "doNotCompress" }),
      hasFootnotes ? tag("w:footnotePr", {}, ...separators) : "",
      compatibility(),
      tag("w:themeFontLang", { "w:val": "zh-CN", "w:eastAsia": "zh-CN" }),
    ),
  );
}

function compatibility(): string {
  const setting = (name: string, value: number) =>
    tag("w:compatSetting", { "w:name": name, "w:uri": wordNamespace, "w:val": value });
  return tag(
    "w:compat",
    {},
    tag("w:balanceSingleByteDoubleByteWidth"),
    tag("w:doNotExpandShiftReturn"),
    tag("w:useFELayout"),
    setting("compatibilityMode", 15),
    setting("overrideTableStyleFontSizeAndJustification", 1),
    setting("enableOpenTypeFeatures", 1),
    setting("doNotFlipMirrorIndents", 1),
    setting("differentiateMultirowTableHeaders", 1),
  );
}
