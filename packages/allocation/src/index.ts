export { type Allocated, allocate } from "./allocate.ts";
export type { Allocation, AllocationProblem, RefusedAt, Run, Stage, UnitQuota } from "./allocation.ts";
export { apportion } from "./apportion.ts";
export type { Apportionment, Award } from "./award.ts";
export type { Claim, Method, Refusal } from "./claim.ts";
export { compare, decimal, type Fraction, fraction, minus, over, plus, times } from "./fraction.ts";
export { decimalText, exactText } from "./print-fraction.ts";
export { type AllocationRules, type Factor, factors, type Limit, type TieRule, type Unit } from "./rules.ts";
