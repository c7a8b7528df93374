/** Where shares are traded, as a notice calls it; exchanges abroad have one name together. */
export type ListingPlace = "上交所" | "深交所" | "北交所" | "境外";

/** What names a place beyond doubt: names of exchanges, and the ends that exchanges give to their stock codes. */
const places: readonly { readonly place: ListingPlace; readonly names: readonly string[]; readonly ends: readonly string[] }[] = [
  { place: "上交所", names: ["上交所", "上海证券交易所"], ends: ["SH", "SS"] },
  { place: "深交所", names: ["深交所", "深圳证券交易所"], ends: ["SZ"] },
  { place: "北交所", names: ["北交所", "北京证券交易所"], ends: ["BJ"] },
  {
    place: "境外",
    names: ["境外", "港交所", "香港联交所", "香港联合交易所", "纽交所", "纽约证券交易所", "纳斯达克", "伦敦证券交易所", "新交所"],
    ends: ["HK", "US"],
  },
];

/**
 * The place that a text names, as in `上交所 688001`, `688001.SH` and `00700.HK`. A bare number names none: it isn't guessed from
 * its first digits, which several markets share.
 *
 * @returns undefined where the text names no place, or more than one
 */
export function listingPlaceOf(text: string): ListingPlace | undefined {
  const end = /\.([A-Za-z]{2})$/.exec(text.trim())?.[1]?.toUpperCase();
  const named = places.filter(({ names, ends }) => names.some((name) => text.includes(name)) || ends.some((one) => one === end));
  return named.length === 1 ? named[0]?.place : undefined;
}
