import type { CheckedFacts } from "./check-context.ts";
import { literal } from "./wording.ts";

/** One thing that decides whether a firm may be recommended, and the words by which each list states it. */
export interface CriteriaTopic {
  /** What a reader calls it, in Chinese. */
  readonly label: string;
  /** In the conditions of the notice. */
  readonly condition: RegExp;
  /** In the list of vetoes. */
  readonly veto: RegExp;
}

/** What the conditions and the vetoes of one batch may speak about. */
export function criteriaTopics({ notice, criteria, thresholds }: CheckedFacts): CriteriaTopic[] {
  const excluded = new RegExp(`(?:不含|不属于|属于|注册在)${literal(notice.excludedCity)}`, "u");
  const littleGiant = /(?<!对标|成为)(?:专精特新)?“小巨人”企业(?!申报|认定|评价|培育)/u;
  const products = /禁止、限制或淘汰类/u;
  const shares = /公开发行股票/u;
  return [
    { label: `${notice.excludedCity}的企业`, condition: excluded, veto: excluded },
    { label: "有效期内的“小巨人”企业", condition: /不含[^，。]*“小巨人”企业/u, veto: littleGiant },
    { label: "公开发行股票", condition: shares, veto: shares },
    { label: "重点领域", condition: /重点领域/u, veto: /不属于重点/u },
    { label: "称号的有效期", condition: /有效期内的/u, veto: /称号失效/u },
    { label: "称号在评审前失效", condition: /截至[^，。]{0,6}(?:审核|评审)前/u, veto: /截至[^，。]{0,6}(?:审核|评审)前/u },
    { label: "国家禁止、限制或淘汰类产品（服务）", condition: products, veto: products },
    sameWords("事故和违法违规行为", criteria.violations),
    sameWords("失信名单", criteria.blacklists),
    { label: "提出推进计划", condition: /须提出[^。]*推进计划/u, veto: /(?:未|没有)提出[^，。；]*推进计划/u },
    { label: "推进计划内容可行", condition: /推进计划[^。]*(?<!具体)可行/u, veto: /不可行/u },
    ...Object.values(thresholds).map(({ label, value, unit }) => ({
      label: `${label}${value}${unit}`,
      condition: new RegExp(`(?<!\\d)${value}${literal(unit)}`, "u"),
      veto: new RegExp(`(?<!\\d)${value}${literal(unit)}`, "u"),
    })),
  ];
}

function sameWords(label: string, words: string): CriteriaTopic {
  const pattern = new RegExp(literal(words), "u");
  return { label, condition: pattern, veto: pattern };
}
