import { dataRule } from "../data-rule.ts";
import { repeated } from "../repeated.ts";

/** Each city has one hotline, in the order of the quota table. */
export const contactHotlines = dataRule({
  name: "contact/hotlines",
  severity: "error",
  why: "每个设区市有且只有一个咨询电话",
  needs: ["regions", "contacts"],
  *find({ regions, contacts }) {
    const cities = regions.value.regions.filter(({ level }) => level === "city");
    const ids = contacts.value.hotlines.map(({ city }) => city);
    for (const [index, id] of ids.entries()) {
      if (cities.some((city) => city.id === id)) continue;
      yield {
        message: `${id} 不是设区市的代码`,
        ...contacts.place(["hotlines", index, "city"]),
        hint: `可用：${cities.map((city) => city.id).join("、")}`,
      };
    }
    for (const { index, value } of repeated(ids)) {
      yield { message: `${value} 有两个咨询电话`, ...contacts.place(["hotlines", index, "city"]), hint: "删去其中一个" };
    }
    for (const { id, officialName } of cities) {
      if (ids.includes(id)) continue;
      yield { message: `缺少${officialName}的咨询电话`, ...contacts.place(["hotlines"]), hint: `加一行 city: ${id}` };
    }
  },
});
