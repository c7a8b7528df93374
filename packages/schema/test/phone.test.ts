import { describe, expect, it } from "vitest";
import { z } from "zod";
import { areaCodeOf, areaCodes, checkContactPhone, checkPhone, divisions, Phone } from "../src/index.ts";

const valid: readonly [given: string, kind: string, city?: string][] = [
  ["0571-87059133", "landline", "杭州市"],
  ["0571-87059133-801", "landline", "杭州市"],
  ["0572-2399917", "landline", "湖州市"],
  ["0574-87654321", "landline", "宁波市"],
  ["010-12345678", "landline"],
  ["021-12345678", "landline"],
  ["0755-12345678", "landline"],
  ["0891-1234567", "landline"],
  ["13000000000", "mobile"],
  ["400-123-4567", "shared-cost"],
  ["4001234567", "shared-cost"],
  ["800-1234567", "shared-cost"],
];

const wrong: readonly [given: string, message: string, hint: string][] = [
  ["0571-8705913", "杭州市（0571）的号码应为 8 位，现为 7 位", "区号后应有 8 位数字，核对有没有多写、漏写"],
  ["0572-23999170", "湖州市（0572）的号码应为 7 位，现为 8 位", "区号后应有 7 位数字，核对有没有多写、漏写"],
  ["010-1234567", "区号 010 的号码应为 8 位，现为 7 位", "区号后应有 8 位数字，核对有没有多写、漏写"],
  ["87059133", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "补上区号，写成 0571-87059133 的形式"],
  ["057187059133", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "区号和号码之间加“-”"],
  ["1380000000", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "手机号应为 11 位，现为 10 位"],
  ["12000000000", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "写成 0571-87059133 或 11 位手机号，不加空格和括号"],
  ["(0571)87059133", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "写成 0571-87059133 或 11 位手机号，不加空格和括号"],
  [
    "０５７１-87059133",
    "电话号码形式不对，应为 0571-87059133 或 11 位手机号",
    "写成 0571-87059133 或 11 位手机号，不加空格和括号",
  ],
  ["0571-87059133 ", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "写成 0571-87059133 或 11 位手机号，不加空格和括号"],
  ["", "电话号码形式不对，应为 0571-87059133 或 11 位手机号", "写成 0571-87059133 或 11 位手机号，不加空格和括号"],
  ["12345", "“12345”是短号，不是联系电话", "写成 0571-87059133 或 11 位手机号"],
];

describe("checkPhone", () => {
  it.each(valid)("%s is a %s", (given, kind, city) => {
    expect(checkPhone(given)).toMatchObject({ ok: true, kind, ...(city === undefined ? {} : { city }) });
  });
  it.each(["12345", "12315", "95588", "96118", "951234"])("%s is a short number", (given) => {
    expect(checkPhone(given)).toEqual({ ok: true, kind: "short" });
  });
  it("a city elsewhere has no name here", () => expect(checkPhone("0755-12345678")).not.toHaveProperty("city"));
});

describe("Phone", () => {
  it.each(valid)("takes %s", (given) => expect(Phone.safeParse(given).success).toBe(true));
  it.each(wrong)("refuses %j: %s", (given, message, hint) => {
    expect(checkContactPhone(given)).toEqual({ ok: false, message, hint });
    expect(Phone.safeParse(given).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
  it("its pattern, which JSON Schema states, takes what the check takes", () => {
    const { pattern } = z.toJSONSchema(Phone);
    const numbers = areaCodes.flatMap(({ code }) =>
      ["1234567", "12345678", "123456", "123456789"].map((local) => `${code}-${local}`),
    );
    const all = [
      ...numbers,
      ...valid.map(([given]) => given),
      ...wrong.map(([given]) => given),
      "0571-1234567-",
      "0571-12345678-1234567",
    ];
    for (const given of all) expect(new RegExp(pattern ?? "").test(given)).toBe(checkContactPhone(given).ok);
  });
});

it("each city of the quota table has one area code", () => {
  const cities = divisions.filter(({ level }) => level === "city").map(({ officialName }) => officialName);
  expect(cities.map((city) => areaCodeOf(city)?.city)).toEqual(cities);
  expect(new Set(areaCodes.map(({ code }) => code)).size).toBe(11);
});
