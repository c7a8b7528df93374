/** A map of values under their keys. */
export type Entry = Readonly<Record<string, unknown>>;

/** What an entry of a list is known by, the first that every entry has and no two share. */
const identities = ["id", "region", "city", "name", "issuer", "label"] as const;

/** What people call an entry, the first that it has. */
const names = ["label", "heading", "name", "question", "place", "title"] as const;

/** Calls a region or an issuer by its name, for whoever reads `330100-T`. */
export type NameOf = (id: string) => string | undefined;

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The entries of a list by what they are known by, wherever they stand in it; by their place where nothing tells them apart.
 *
 * @param beside the other list, which must have the same identity
 */
export function keyedEntries(list: readonly Entry[], beside: readonly Entry[]): Map<string, Entry> {
  const identity = identities.find((key) => isUnique(list, key) && isUnique(beside, key));
  return new Map(list.map((entry, index) => [identity === undefined ? String(index + 1) : String(entry[identity]), entry]));
}

function isUnique(list: readonly Entry[], key: string): boolean {
  const values = list.map((entry) => entry[key]);
  return values.every((value) => typeof value === "string") && new Set(values).size === values.length;
}

/** What an entry is called: by its own name, or by the name of the region or issuer that its key stands for. */
export function entryName(key: string, entry: Entry, nameOf: NameOf): string {
  const own = names.map((name) => entry[name]).find((value) => typeof value === "string");
  return nameOf(key) ?? (own as string | undefined) ?? firstPart(entry) ?? key;
}

/** Indicators have their name in their first part. */
function firstPart({ parts }: Entry): string | undefined {
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return isEntry(first) && typeof first.label === "string" ? first.label : undefined;
}
