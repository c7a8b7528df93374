import type { RawRow } from "./raw-rows.ts";
import type { RegionNames } from "./region-names.ts";

/**
 * Which city a 市本级 without a name belongs to: the city's cell says it; otherwise the city's row above and the unit below, which must
 * not contradict each other.
 *
 * @returns the city's id, or undefined where it isn't clear
 */
export function cityOfOwn(rows: readonly RawRow[], index: number, names: RegionNames): string | undefined {
  const said = names.find(rows[index]?.city ?? "");
  if (said.kind === "city") return said.city.id;
  // A 小计 without a name ends or begins a city: what stands above it says nothing.
  const above = rows.slice(0, index).findLast(({ name }) => name.kind === "city" || name.kind === "subtotal")?.name;
  const next = rows[index + 1]?.name;
  const before = rows[index - 1]?.name;
  const around = new Set<string>();
  if (above?.kind === "city") around.add(above.city.id);
  if (next?.kind === "unit") around.add(next.region.city);
  if (around.size === 0 && before?.kind === "unit") around.add(before.region.city);
  const [city, other] = around;
  return other === undefined ? city : undefined;
}

/**
 * Which city a 小计 without a name adds up: the city's cell says it; otherwise the units before it, or after it where the table
 * begins with a 小计.
 */
export function cityOfSubtotal(rows: readonly RawRow[], index: number, names: RegionNames): string | undefined {
  const said = names.find(rows[index]?.city ?? "");
  if (said.kind === "city") return said.city.id;
  const first = rows.find(({ name, hasValues }) => hasValues && name.kind !== "total")?.name.kind;
  const leads = first === "subtotal" || first === "city";
  const around = leads ? rows.slice(index + 1) : rows.slice(0, index).reverse();
  const unit = around.find(({ name }) => name.kind === "unit")?.name;
  return unit?.kind === "unit" ? unit.region.city : undefined;
}
