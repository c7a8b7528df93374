import { dataRule } from "../data-rule.ts";

/** A city's units stand together after it: the table prints them in this order, under the city's subtotal. */
export const regionOrder = dataRule({
  name: "region/order",
  severity: "error",
  why: "名额表按名录的次序印，各地排在所属设区市小计之下",
  needs: ["regions"],
  *find({ regions }) {
    const list = regions.value.regions;
    const cities = new Set(list.filter(({ level }) => level === "city").map(({ id }) => id));
    let current: string | undefined;
    for (const [index, { id, name, level, city }] of list.entries()) {
      if (level === "city") current = id;
      else if (city !== current && cities.has(city)) {
        yield {
          message: `${name}没有排在所属设区市 ${city} 之下`,
          ...regions.place(["regions", index]),
          hint: "移到该市各地中间",
        };
      }
    }
  },
});
