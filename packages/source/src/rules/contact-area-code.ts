import { areaCodeOf, checkPhone } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

/** A city's hotline has that city's area code: another one is a slip of copying. */
export const contactAreaCode = dataRule({
  name: "contact/area-code",
  severity: "warning",
  why: "各设区市区号不同，区号不符多半是抄错行",
  needs: ["regions", "contacts"],
  *find({ regions, contacts }) {
    const cities = new Map(regions.value.regions.map(({ id, officialName }) => [id, officialName]));
    for (const [index, { city, phone }] of contacts.value.hotlines.entries()) {
      const name = cities.get(city) ?? "";
      const own = areaCodeOf(name);
      const found = checkPhone(phone);
      if (own === undefined || !found.ok || found.kind !== "landline" || found.areaCode === own.code) continue;
      const whose = found.city === undefined ? "" : `（${found.city}）`;
      yield {
        message: `咨询电话 ${phone} 的区号 ${found.areaCode}${whose}不是${name}的区号 ${own.code}`,
        ...contacts.place(["hotlines", index, "phone"]),
        hint: "核对是否抄错了行",
      };
    }
  },
});
