import { dataRule } from "../data-rule.ts";

/** A city's own industrial tilt is what its named districts bring, and these are districts of that city. */
export const quotaTilt = dataRule({
  name: "quota/tilt",
  severity: "error",
  why: "市本级的倾斜指标由所辖区相加（附件1注1）",
  needs: ["regions", "quotas"],
  *find({ regions, quotas }) {
    const byId = new Map(regions.value.regions.map((region) => [region.id, region]));
    const each = quotas.value.tilt.industrial;
    for (const [index, row] of quotas.value.rows.entries()) {
      const { industrialDistricts: districts, industrialTilt = 0 } = row;
      if (districts === undefined) continue;
      const region = byId.get(row.region);
      const name = region?.name ?? row.region;
      for (const [position, district] of districts.entries()) {
        if (region?.districts?.includes(district)) continue;
        yield {
          message: `${district}不是${name}所辖的区`,
          ...quotas.place(["rows", index, "industrialDistricts", position]),
          hint: `${name}所辖：${region?.districts?.join("、") || "无"}`,
        };
      }
      if (districts.length * each === industrialTilt) continue;
      yield {
        message: `${name}：${districts.length} 个工业大县各倾斜 ${each} 个，应为 ${districts.length * each} 个，与工业大县倾斜指标 ${industrialTilt} 不符`,
        ...quotas.place(["rows", index, "industrialDistricts"]),
        hint: "核对所列的区和工业大县倾斜指标",
      };
    }
  },
});
