import { z } from "zod";
import { named } from "./named.ts";
import { fileNameText, plainText } from "./plain-text.ts";

/** What a row of the quota table is: a prefecture-level city's subtotal, a city's own districts, or a county-level unit. */
export const RegionLevel = z.enum(["city", "city-own", "district", "county", "county-level-city"]);
export type RegionLevel = z.infer<typeof RegionLevel>;

/** `330100-T` for a city (its 小计 row), six digits for a unit. */
export const RegionId = z.string().regex(/^\d{6}(-T)?$/, { error: "地区代码须为六位数字的文本，设区市小计加 -T" });

/** One of the 77 rows, in the order in which the table prints them. */
export const Region = named(
  "地区",
  z.strictObject({
    id: named("地区代码", RegionId, "市本级用设区市代码，设区市小计加 -T"),
    name: named("表中名称", fileNameText(), "推荐名额表和文件名中的名称，如 萧山区、杭州市本级"),
    level: named("级别", RegionLevel, "city 设区市小计，city-own 市本级，district 区，county 县，county-level-city 县级市"),
    city: named("所属设区市", RegionId, "设区市小计的代码，如 330100-T"),
    divisionCode: named("行政区划代码", z.string().regex(/^\d{6}$/, { error: "行政区划代码须为六位数字的文本" })),
    officialName: named("正式名称", plainText(40), "行政区划名称全称"),
    documentName: named("文件中名称", fileNameText(), "代替“XX市、县（市、区）”，如 杭州市萧山区"),
    districts: named("所辖区", z.array(named("区", plainText(20)))).optional(),
    offices: named(
      "部门全称",
      z.strictObject({
        economy: named("经信部门全称", plainText(40)).optional(),
        finance: named("财政部门全称", plainText(40)).optional(),
      }),
      "经当地核对后才写；不写时文件中印【请核对单位全称】",
    ).optional(),
  }),
);
export type Region = z.infer<typeof Region>;

/** `data/regions.yaml`. */
export const RegionsFile = z.strictObject({ regions: named("地区名录", z.array(Region).min(1)) });
export type RegionsFile = z.infer<typeof RegionsFile>;
