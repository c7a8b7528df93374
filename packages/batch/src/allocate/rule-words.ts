import type { Allocation, AllocationRules, Factor, Limit, Method, TieRule } from "@gongwen/allocation";

/** What a factor is called. */
export const factorNames: Readonly<Record<Factor, string>> = {
  enterprises: "省级专精特新中小企业",
  industrialFirms: "规上工业企业",
};

const methodWords: Readonly<Record<Method, string>> = {
  "largest-remainder": "最大余数法：先各得份额的整数部分，余下的名额按余数从大到小各补一个",
  webster: "除数四舍五入法（Sainte-Laguë）：各地份额除以同一个除数后四舍五入，合计正好等于总数",
};

const tieWords: Readonly<Record<TieRule, string>> = {
  enterprises: "省级专精特新中小企业多者先",
  industrialFirms: "规上工业企业多者先",
  order: "名额表中在前者先",
};

const kindNames = { factor: "因素分配指标", quota: "推荐名额" } as const;

/** One rule: what it is about, and what it says. */
export interface RuleWords {
  readonly item: string;
  readonly words: string;
}

/**
 * The rules by which quotas were computed, in the words of policy staff.
 *
 * @param coefficient whether the performance coefficient counts
 * @param nameOf a unit's or a city's name
 */
export function ruleWords(rules: AllocationRules, coefficient: boolean, nameOf: (id: string) => string): RuleWords[] {
  const { weights, tilt, total, ties } = rules;
  return [
    { item: "因素权重", words: `省级专精特新中小企业数量 ${weights.enterprises}%，规上工业企业数量 ${weights.industrialFirms}%` },
    {
      item: "培育绩效系数",
      words: coefficient ? `纳入：乘在各地的${rules.rounding === "once" ? "加权占比" : "各项占比"}上` : "暂不纳入",
    },
    {
      item: "倾斜指标",
      words: `每个工业大县（市、区）${tilt.industrial} 个，每个山区海岛县 ${tilt.mountainIsland} 个；市本级按所辖区相加`,
    },
    { item: "分配总数", words: `${kindNames[total.of]}合计 ${total.places} 个${total.of === "quota" ? "，先减去倾斜指标" : ""}` },
    { item: "分配次序", words: rules.stages === "one" ? "各地一次分完" : "先分到设区市，再在市内分到各地" },
    { item: "取整方法", words: methodWords[rules.method] },
    {
      item: "取整位置",
      words: rules.rounding === "once" ? "两项因素加权后取整一次" : "总数先按权重分到两项因素，两项各自取整后相加",
    },
    {
      item: "并列时",
      words: ties.length === 0 ? "没有规定，遇到并列就停下" : `依次比较：${ties.map((rule) => tieWords[rule]).join("；")}`,
    },
    { item: "保底和封顶", words: limitWords(rules, nameOf) },
  ];
}

function limitWords({ limits }: AllocationRules, nameOf: (id: string) => string): string {
  const common = limitText(limits);
  const own = [...limits.own].map(([id, limit]) => `${nameOf(id)}${limitText(limit)}`);
  const parts = [...(common === "" ? [] : [`各地${common}`]), ...own];
  if (parts.length === 0) return "没有";
  return `${parts.join("；")}（指${kindNames[limits.of]}${limits.of === "quota" ? "，含倾斜指标" : ""}）`;
}

function limitText({ min, max }: Limit): string {
  return [...(min === undefined ? [] : [`至少 ${min} 个`]), ...(max === undefined ? [] : [`至多 ${max} 个`])].join("、");
}

/** The totals of an allocation. */
export interface Totals {
  readonly industrialTilt: number;
  readonly mountainIslandTilt: number;
  readonly factorQuota: number;
  readonly quota: number;
}

export function totalsOf({ units }: Pick<Allocation, "units">): Totals {
  const sum = (key: keyof Totals) => units.reduce((all, unit) => all + unit[key], 0);
  return {
    industrialTilt: sum("industrialTilt"),
    mountainIslandTilt: sum("mountainIslandTilt"),
    factorQuota: sum("factorQuota"),
    quota: sum("quota"),
  };
}
