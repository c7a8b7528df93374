import { dataRule } from "../data-rule.ts";

/** The hotlines stand in the order of the quota table. */
export const contactHotlineOrder = dataRule({
  name: "contact/hotline-order",
  severity: "warning",
  why: "咨询电话按名额表中设区市的次序排列",
  needs: ["regions", "contacts"],
  *find({ regions, contacts }) {
    const order = regions.value.regions.filter(({ level }) => level === "city").map(({ id }) => id);
    const names = new Map(regions.value.regions.map(({ id, officialName }) => [id, officialName]));
    let last = -1;
    for (const [index, { city }] of contacts.value.hotlines.entries()) {
      const position = order.indexOf(city);
      if (position < 0) continue;
      if (position < last) {
        const message = `${names.get(city)}的咨询电话没有按设区市的次序排列`;
        yield { message, ...contacts.place(["hotlines", index]), hint: `次序：${order.map((id) => names.get(id)).join("、")}` };
      }
      last = Math.max(last, position);
    }
  },
});
