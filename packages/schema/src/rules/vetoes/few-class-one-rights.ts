import { thresholdWords } from "../../threshold.ts";
import { judgeThreshold } from "../judge-threshold.ts";
import { type EligibilityRule, entries } from "../rule.ts";

/** Only the form says what counts: rights in force, without those that were taken over less than a year ago. Its total is taken. */
export const fewClassOneRights: EligibilityRule = {
  id: "veto/few-class-one-rights",
  kind: "veto",
  title: "I类知识产权不足",
  source: {
    place: "附件3第（7）项",
    passage: ({ thresholds: { classOnePatents: rights } }) =>
      rights === undefined ? "" : `${rights.label}${thresholdWords(rights, "veto") ?? ""}`,
  },
  needs: entries("classOneRights"),
  judge: (application) =>
    judgeThreshold(application, {
      kind: "veto",
      threshold: "classOnePatents",
      entry: "classOneRights",
      label: "与主导产品有关的I类知识产权总数（授权有效期内，不含转让未满一年的）",
    }),
};
