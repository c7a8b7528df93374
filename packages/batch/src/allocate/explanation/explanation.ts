import type { Allocation, AllocationRules, Award, Run, Unit } from "@gongwen/allocation";
import type { Region } from "@gongwen/schema";
import type { InputFile } from "../rows-mark.ts";

/** What the workbook explains. */
export interface Explanation {
  readonly batch: string;
  readonly author: string;
  readonly regions: readonly Region[];
  readonly units: readonly Unit[];
  readonly rules: AllocationRules;
  /** Whether the performance coefficient counts. */
  readonly coefficient: boolean;
  readonly allocation: Allocation;
  readonly inputs: readonly { readonly item: string; readonly input: InputFile }[];
}

/** What a unit, or in two stages a city, got in a run. */
export function awardIn({ stages }: Run, id: string): Award {
  const award = stages.flatMap(({ apportionment }) => apportionment.awards).find((candidate) => candidate.id === id);
  if (award === undefined) throw new Error(`${id} has no award`);
  return award;
}

/** A region as tables name it; a city without 小计. */
export function nameIn(regions: readonly Region[], id: string): string {
  const region = regions.find((candidate) => candidate.id === id);
  return region === undefined ? id : region.level === "city" ? region.officialName : region.name;
}
