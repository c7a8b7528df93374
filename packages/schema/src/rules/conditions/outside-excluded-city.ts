import { divisions } from "../../codes/divisions.ts";
import { textOf } from "../read-answer.ts";
import { type ApplicationCase, type EligibilityRule, entries, type Judgement } from "../rule.ts";

/** The registered place tells. The form prints the last words: ＿省＿市（区）＿县, so that 杭州 and 杭州市萧山 are whole answers. */
export const outsideExcludedCity: EligibilityRule = {
  id: "condition/outside-excluded-city",
  kind: "condition",
  title: "不在不发的市",
  source: { place: "三（一）申报对象及条件", passage: ({ notice }) => `不含${notice.excludedCity}市` },
  needs: entries("province", "city"),
  judge,
};

function judge({ answers, facts }: ApplicationCase): Judgement {
  const { excludedCity } = facts.notice;
  const city = textOf(answers, "city");
  const province = textOf(answers, "province");
  if (city === undefined) return { answer: "unknown", reason: "申请表没有填写企业注册地的市（区）" };
  if (city.includes(excludedCity)) return { answer: "not-met", reason: `企业注册地为${city}，属于${excludedCity}市` };
  const open = (why: string): Judgement => ({ answer: "unknown", reason: `${why}，不能判断是否属于${excludedCity}市` });
  if (province === undefined) return open("申请表没有填写企业注册地的省");
  if (bare(province) !== bare(facts.program.province)) return open(`企业注册地填写的省为${province}`);
  if (!isListed(city)) return open(`没有认出注册地“${city}”`);
  return { answer: "met", reason: `企业注册地为${city}，不属于${excludedCity}市` };
}

/** Whether a place is one of the quota table's, or begins with one of its cities. */
function isListed(place: string): boolean {
  return divisions.some(({ level, officialName }) =>
    level === "city" ? place.startsWith(bare(officialName)) : bare(officialName) === bare(place),
  );
}

function bare(name: string): string {
  return name.replace(/[省市区县]$/, "");
}
