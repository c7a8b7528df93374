/** A city's long-distance area code, and how many digits its local numbers have. */
export interface AreaCode {
  readonly code: string;
  readonly city: string;
  readonly digits: 7 | 8;
}

/** The area codes of 浙江, by the official name of the city. 湖州, 衢州, 舟山 and 丽水 have local numbers of seven digits. */
export const areaCodes: readonly AreaCode[] = [
  { code: "0571", city: "杭州市", digits: 8 },
  { code: "0577", city: "温州市", digits: 8 },
  { code: "0572", city: "湖州市", digits: 7 },
  { code: "0573", city: "嘉兴市", digits: 8 },
  { code: "0575", city: "绍兴市", digits: 8 },
  { code: "0579", city: "金华市", digits: 8 },
  { code: "0570", city: "衢州市", digits: 7 },
  { code: "0580", city: "舟山市", digits: 7 },
  { code: "0576", city: "台州市", digits: 8 },
  { code: "0578", city: "丽水市", digits: 7 },
  { code: "0574", city: "宁波市", digits: 8 },
];

/** The area code of a city by its official name (杭州市). */
export function areaCodeOf(city: string): AreaCode | undefined {
  return areaCodes.find((area) => area.city === city);
}
