import { appliedItself } from "./conditions/applied-itself.ts";
import { focusField } from "./conditions/focus-field.ts";
import { noLittleGiant } from "./conditions/no-little-giant.ts";
import { noViolations } from "./conditions/no-violations.ts";
import { notBlacklisted } from "./conditions/not-blacklisted.ts";
import { notListed } from "./conditions/not-listed.ts";
import { outsideExcludedCity } from "./conditions/outside-excluded-city.ts";
import { planGoals } from "./conditions/plan-goals.ts";
import { planInvestment } from "./conditions/plan-investment.ts";
import { planSubmitted } from "./conditions/plan-submitted.ts";
import { productAllowed } from "./conditions/product-allowed.ts";
import { projectsInScope } from "./conditions/projects-in-scope.ts";
import { projectsUnfunded } from "./conditions/projects-unfunded.ts";
import { titleValid } from "./conditions/title-valid.ts";
import type { EligibilityRule } from "./rule.ts";
import { blacklisted } from "./vetoes/blacklisted.ts";
import { fewClassOneRights } from "./vetoes/few-class-one-rights.ts";
import { listed } from "./vetoes/listed.ts";
import { lowInvestment } from "./vetoes/low-investment.ts";
import { outsideKeyChains } from "./vetoes/outside-key-chains.ts";
import { titleLapsed } from "./vetoes/title-lapsed.ts";
import { unsoundPlan } from "./vetoes/unsound-plan.ts";
import { violations } from "./vetoes/violations.ts";

/** The conditions of the notice's body, in its order. To add one, write its file and list it here. */
export const conditions: readonly EligibilityRule[] = [
  titleValid,
  outsideExcludedCity,
  noLittleGiant,
  notListed,
  planSubmitted,
  planGoals,
  planInvestment,
  notBlacklisted,
  productAllowed,
  noViolations,
  focusField,
  projectsInScope,
  projectsUnfunded,
  appliedItself,
];

/** The items of the 遴选标准, in its order. */
export const vetoes: readonly EligibilityRule[] = [
  listed,
  outsideKeyChains,
  titleLapsed,
  violations,
  blacklisted,
  lowInvestment,
  fewClassOneRights,
  unsoundPlan,
];
