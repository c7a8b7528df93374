import { EditionFacts, FormFile, type Problem, parseApplication } from "@gongwen/schema";
import factsJson from "@gongwen/schema/json/2025/facts.json" with { type: "json" };
import formJson from "@gongwen/schema/json/2025/form.json" with { type: "json" };
import { answerWords, assessApplication, conditions } from "@gongwen/schema/rules";

const form = FormFile.parse(formJson);
const facts = EditionFacts.parse(factsJson);

/** What a portal wants to know: what is wrong with an application, which veto items apply, how many a region may recommend. */
export interface Consultation {
  readonly problems: readonly string[];
  readonly vetoes: readonly string[];
  readonly conditions: number;
  readonly quota: number | undefined;
}

/** Everything that is wrong with an application, entry by entry. */
export function problemsOf(application: unknown): readonly Problem[] {
  const parsed = parseApplication(application, form, facts);
  return parsed.ok ? [] : parsed.problems;
}

/** Asks the package what a portal would. */
export function consult(application: unknown, region: string): Consultation {
  const parsed = parseApplication(application, form, facts);
  const assessed = parsed.ok ? assessApplication(parsed.value, facts) : [];
  return {
    problems: problemsOf(application).map(({ path, message }) => `${path.join(".")}：${message}`),
    vetoes: assessed.filter(({ kind }) => kind === "veto").map((one) => `${one.title}：${answerWords(one)}`),
    conditions: conditions.length,
    quota: facts.quota.lines.find((line) => line.region === region)?.quota,
  };
}
