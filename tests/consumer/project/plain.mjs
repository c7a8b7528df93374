import { readFileSync } from "node:fs";
import { EditionFacts, FormFile, parseApplication } from "@gongwen/schema";
import { answerWords, assessApplication, conditions } from "@gongwen/schema/rules";

/** A JSON file, as one reads it where modules can't import JSON. */
function read(address) {
  return JSON.parse(readFileSync(new URL(address), "utf8"));
}

const form = FormFile.parse(read(import.meta.resolve("@gongwen/schema/json/2025/form.json")));
const facts = EditionFacts.parse(read(import.meta.resolve("@gongwen/schema/json/2025/facts.json")));

function consult(application, region) {
  const parsed = parseApplication(application, form, facts);
  const problems = parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path.join(".")}：${message}`);
  const assessed = parsed.ok ? assessApplication(parsed.value, facts) : [];
  const vetoes = assessed.filter(({ kind }) => kind === "veto").map((one) => `${one.title}：${answerWords(one)}`);
  const quota = facts.quota.lines.find((line) => line.region === region)?.quota;
  return { problems, vetoes, conditions: conditions.length, quota };
}

const applications = read(import.meta.resolve("./src/applications.json"));
const right = consult(applications.right, "330109");
const wrong = consult(applications.wrong, "330109");
console.log(JSON.stringify({ right, wrong }));
