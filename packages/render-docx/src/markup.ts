/** As the library escapes: words that are put in the place of a mark stand in its parts, too. */
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** An XML element as text, for the parts that are written whole. Attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const content = children.join("");
  return content === "" ? `<${name}${given.join("")}/>` : `<${name}${given.join("")}>${content}</${name}>`;
}

/** Text between tags. */
export function textContent(text: string): string {
  return escaped(text);
}

/** A whole part: declaration and root element. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
} as const;
