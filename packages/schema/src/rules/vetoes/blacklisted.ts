import { notBlacklisted } from "../conditions/not-blacklisted.ts";
import type { EligibilityRule } from "../rule.ts";

export const blacklisted: EligibilityRule = {
  id: "veto/blacklisted",
  kind: "veto",
  title: "被列入名单",
  source: { place: "附件3第（5）项", passage: ({ criteria }) => `被列入${criteria.blacklists}` },
  needs: notBlacklisted.needs,
  judge: notBlacklisted.judge,
};
