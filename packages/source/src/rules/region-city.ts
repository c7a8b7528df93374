import { dataRule } from "../data-rule.ts";

/** Every unit belongs to a city of the list; a city belongs to itself. */
export const regionCity = dataRule({
  name: "region/city",
  severity: "error",
  why: "小计按所属设区市汇总",
  needs: ["regions"],
  *find({ regions }) {
    const list = regions.value.regions;
    const cities = new Set(list.filter(({ level }) => level === "city").map(({ id }) => id));
    for (const [index, { id, name, level, city }] of list.entries()) {
      const place = regions.place(["regions", index, "city"]);
      if (level === "city" && city !== id) yield { message: `${name}的所属设区市应为 ${id}`, ...place, hint: `改为 ${id}` };
      if (level === "city" || cities.has(city)) continue;
      yield { message: `${name}所属的设区市 ${city} 不在名录中`, ...place, hint: `可用：${[...cities].join("、")}` };
    }
  },
});
