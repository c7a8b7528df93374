import { applicationsOfList } from "./checks/applications-of-list.ts";
import { duplicateCode } from "./checks/duplicate-code.ts";
import { duplicateName } from "./checks/duplicate-name.ts";
import { oneTableOnly } from "./checks/one-table-only.ts";
import { overQuota } from "./checks/over-quota.ts";
import { planDiffers } from "./checks/plan-differs.ts";
import { plansOfList } from "./checks/plans-of-list.ts";
import { underMinimum } from "./checks/under-minimum.ts";
import type { PackageCheck } from "./package-check.ts";

/** What must hold between the parts of a returned package. To add one, write its file and list it here. */
export const packageChecks: readonly PackageCheck[] = [
  overQuota,
  duplicateCode,
  duplicateName,
  oneTableOnly,
  underMinimum,
  plansOfList,
  planDiffers,
  applicationsOfList,
];
