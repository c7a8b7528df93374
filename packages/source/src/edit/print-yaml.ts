import { stringify } from "yaml";

/** A value as YAML holds it. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A record or a list that is longer than this on one line is spread over several. */
const lineWidth = 100;

/** The value on one line, as it may stand anywhere, in brackets too: `{ region: "330109", quota: 29 }`, `[上交所, 深交所]`. */
export function inlineYaml(value: YamlValue): string {
  if (isList(value)) return `[${value.map(inlineYaml).join(", ")}]`;
  if (typeof value !== "object") return inlineScalar(value);
  const entries = Object.entries(value).map(([key, item]) => `${inlineScalar(key)}: ${inlineYaml(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/**
 * The value as the lines of a block, or undefined when one line holds it.
 *
 * @param indent how far the block stands in
 */
export function blockYaml(value: YamlValue, indent: number): string[] | undefined {
  if (typeof value !== "object" || fitsInline(value, indent)) return undefined;
  const margin = " ".repeat(indent);
  if (isList(value)) return value.flatMap((item) => entryLines(`${margin}-`, item, indent + 2));
  return Object.entries(value).flatMap(([key, item]) => entryLines(`${margin}${inlineScalar(key)}:`, item, indent + 2));
}

/** A list of records has a line for each; everything else stays on one line while it is short. */
function fitsInline(value: YamlValue, indent: number): boolean {
  if (isList(value) && value.some((item) => typeof item === "object")) return false;
  return indent + inlineYaml(value).length <= lineWidth;
}

/** A key with its colon, or a dash, and the value behind it or on the lines below it. */
export function entryLines(head: string, value: YamlValue, indent: number): string[] {
  const block = blockYaml(value, indent);
  if (block === undefined) return [`${head} ${inlineYaml(value)}`];
  // A record in a list begins on the line of its dash.
  return head.endsWith("-") ? [`${head} ${block[0]?.trimStart()}`, ...block.slice(1)] : [head, ...block];
}

/** A single value on one line. Between brackets even a plain text is quoted where a comma or a bracket would end it. */
export function inlineScalar(value: string | number | boolean): string {
  const list = stringify([value], { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false, version: "1.2" });
  const written = list.trimEnd().slice(1, -1);
  // The library spreads a text of several lines; between brackets it would then have to stand in.
  return written.includes("\n") ? JSON.stringify(value) : written;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
