import type { DataRule } from "./data-rule.ts";

/** Every unit belongs to a city that stands before it; a city belongs to itself. */
export const regionCity: DataRule = {
  name: "region/city",
  severity: "error",
  why: "小计按所属设区市汇总，名额表也按这个次序排",
  *check({ regions }) {
    const seen = new Set<string>();
    for (const [index, region] of regions.value.regions.entries()) {
      const place = regions.place(["regions", index, "city"]);
      if (region.level === "city") {
        seen.add(region.id);
        if (region.city !== region.id) {
          yield { message: `${region.name}的所属设区市应为 ${region.id}`, ...place, hint: `改为 ${region.id}` };
        }
      } else if (!seen.has(region.city)) {
        yield {
          message: `${region.name}所属的设区市 ${region.city} 不在它前面`,
          ...place,
          hint: "核对设区市代码，并把设区市小计排在所辖各地之前",
        };
      }
    }
  },
};
