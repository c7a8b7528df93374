import { dataRule } from "../data-rule.ts";

/** An id is the administrative division's code; a city's subtotal adds -T. */
export const regionCode = dataRule({
  name: "region/code",
  severity: "error",
  why: "地区代码取行政区划代码，两处须一致",
  needs: ["regions"],
  *find({ regions }) {
    for (const [index, { id, name, level, divisionCode }] of regions.value.regions.entries()) {
      const want = level === "city" ? `${divisionCode}-T` : divisionCode;
      if (id === want) continue;
      yield {
        message: `${name}的地区代码 ${id} 与行政区划代码 ${divisionCode} 不符`,
        ...regions.place(["regions", index, "id"]),
        hint: `地区代码应为 ${want}，或核对行政区划代码`,
      };
    }
  },
});
