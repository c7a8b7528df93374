import type { Facts } from "../facts.ts";

/** What the rules need of a batch. Every `Facts` will do. */
export interface RuleFacts {
  readonly program: Pick<Facts["program"], "province">;
  readonly notice: Pick<Facts["notice"], "excludedCity">;
  readonly criteria: Facts["criteria"];
  readonly thresholds: Facts["thresholds"];
  /** Sections of the advancement plan, by whose ids the form's `planText` is answered. */
  readonly planOutline: readonly Pick<Facts["planOutline"][number], "id" | "heading">[];
}
