import type { RefusedAt, Stage } from "./allocation.ts";
import { apportion } from "./apportion.ts";
import type { Claim, Refusal } from "./claim.ts";
import { compare, total, zero } from "./fraction.ts";
import type { Bounds } from "./limits.ts";
import type { AllocationRules, Unit } from "./rules.ts";
import { sumOf, type WeightOf } from "./weights.ts";

/** One sharing-out of places among all units. */
export interface Task {
  readonly units: readonly Unit[];
  readonly rules: AllocationRules;
  readonly places: number;
  readonly weightOf: WeightOf;
  readonly boundsOf: (unit: Unit) => Bounds;
  /** A city's own floor and cap. */
  readonly cityBoundsOf: (city: string, units: readonly Unit[]) => Bounds;
}

/** The stages of a sharing-out, the last ones giving each unit its places; or every reason why there are none. */
export type SharedOut = { readonly stages: readonly Stage[] } | { readonly problems: readonly Refused[] };

/** In one stage, among all units; in two, among the cities and then in each city. */
export function shareOut(task: Task): SharedOut {
  if (task.rules.stages === "one") return result([stageOf(task, task.units, task.places)]);
  const cities = groupByCity(task.units);
  const first = apportion(cityClaims(cities, task), task.places, task.rules.method);
  if ("kind" in first) return { problems: [first] };
  const within = first.awards.map(({ id, places }) => stageOf(task, cities.get(id) ?? [], places, id));
  return result([{ apportionment: first }, ...within]);
}

type Refused = Refusal & RefusedAt;

function result(stages: readonly (Stage | Refused)[]): SharedOut {
  const problems = stages.filter(isRefused);
  return problems.length > 0 ? { problems } : { stages: stages.filter((stage): stage is Stage => !isRefused(stage)) };
}

function isRefused(stage: Stage | Refused): stage is Refused {
  return "kind" in stage;
}

function stageOf(task: Task, units: readonly Unit[], places: number, city?: string): Stage | Refused {
  const claims = units.map((unit) => unitClaim(unit, task));
  const shared = apportion(claims, places, task.rules.method);
  const at = city === undefined ? {} : { city };
  return "kind" in shared ? { ...shared, ...at } : { ...at, apportionment: shared };
}

function unitClaim(unit: Unit, { units, rules, weightOf, boundsOf }: Task): Claim {
  return { id: unit.id, weight: weightOf(unit), ...boundsOf(unit), ties: keys([unit], units.indexOf(unit), rules) };
}

/** A city claims what its units claim; its floor and cap leave room for theirs. */
function cityClaims(cities: ReadonlyMap<string, readonly Unit[]>, task: Task): Claim[] {
  return [...cities].map(([id, units], index) => {
    const claims = units.map((unit) => unitClaim(unit, task));
    const weight = total(claims.map((claim) => claim.weight));
    return { id, weight, ...narrowed(task.cityBoundsOf(id, units), claims), ties: keys(units, index, task.rules) };
  });
}

function narrowed(own: Bounds, claims: readonly Claim[]): Bounds {
  const min = Math.max(
    own.min,
    claims.reduce((sum, claim) => sum + claim.min, 0),
  );
  const most = claims.map(({ weight, min: floor, max }) => (compare(weight, zero) > 0 ? max : floor));
  const caps = most.reduce<number | undefined>((sum, cap) => (sum === undefined || cap === undefined ? undefined : sum + cap), 0);
  const max = [own.max, caps].filter((cap) => cap !== undefined);
  return { min, ...(max.length === 0 ? {} : { max: Math.min(...max) }) };
}

/** By what a tie is decided: more first, earlier first. */
function keys(units: readonly Unit[], position: number, { ties }: AllocationRules): number[] {
  return ties.map((rule) => (rule === "order" ? -position : sumOf(units, rule)));
}

/** Units by city, in the order in which the cities first occur. */
function groupByCity(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const cities = new Map<string, Unit[]>();
  for (const unit of units) cities.set(unit.city, [...(cities.get(unit.city) ?? []), unit]);
  return cities;
}
