/** A project of a plan; the investment in 万元. */
export interface PlanProject {
  readonly name: string;
  readonly investment: number;
  /** As the form has it: free text. */
  readonly period: string;
  readonly summary: string;
  readonly targets?: string | undefined;
}

/** Values by year of the implementation period: `{ y1: 15, y2: 32 }`. */
export type GoalValues = Readonly<Record<string, number | undefined>>;

/** An aim under an indicator of the list, in that indicator's unit. */
export interface ListedGoal {
  /** Id of `indicatorsOf(facts)`. */
  readonly indicator: string;
  readonly values: GoalValues;
}

/** An aim that the firm words itself. */
export interface OwnGoal {
  /** Id of the goal that it serves. */
  readonly goal: string;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly values: GoalValues;
}

/** A firm's 融通入链“四提一强”推进计划, as data; the investment in 万元. */
export interface AdvancementPlan {
  readonly enterprise: string;
  readonly name: string;
  readonly investment: number;
  readonly projects: readonly PlanProject[];
  readonly goals: readonly (ListedGoal | OwnGoal)[];
  /** What stands under each heading of the outline, by the section's id. */
  readonly text: Readonly<Record<string, string>>;
}
