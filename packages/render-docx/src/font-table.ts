import { faceRoles, type StyleSheet } from "@gongwen/schema";
import { namespaces, part, tag } from "./markup.ts";

/** GB2312, as `w:charset` writes it. */
const chineseCharset = "86";

/** `word/fontTable.xml`: each face with the name to look for where the first one is not installed. */
export function fontTablePart(style: StyleSheet): string {
  const fonts = faceRoles.map((role) => {
    const [name, alternative] = style.faces[role].names;
    return tag(
      "w:font",
      { "w:name": name },
      alternative === undefined ? "" : tag("w:altName", { "w:val": alternative }),
      tag("w:charset", { "w:val": chineseCharset }),
      tag("w:family", { "w:val": "auto" }),
      tag("w:pitch", { "w:val": "variable" }),
    );
  });
  return part(tag("w:fonts", { "xmlns:w": namespaces.w }, ...fonts));
}
