/** Area codes of the province's cities, and how many digits a number there has after the code. */
export const areaCodes: Readonly<Record<string, { readonly city: string; readonly digits: 7 | 8 }>> = {
  "0570": { city: "衢州", digits: 7 },
  "0571": { city: "杭州", digits: 8 },
  "0572": { city: "湖州", digits: 7 },
  "0573": { city: "嘉兴", digits: 8 },
  "0574": { city: "宁波", digits: 8 },
  "0575": { city: "绍兴", digits: 8 },
  "0576": { city: "台州", digits: 8 },
  "0577": { city: "温州", digits: 8 },
  "0578": { city: "丽水", digits: 7 },
  "0579": { city: "金华", digits: 8 },
  "0580": { city: "舟山", digits: 7 },
};
