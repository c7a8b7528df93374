import { dataRule } from "../data-rule.ts";

/** A city's hotline has an area code of its own: two cities with the same code are a slip of copying. */
export const contactAreaCode = dataRule({
  name: "contact/area-code",
  severity: "warning",
  why: "各设区市区号不同，区号相同多半是抄错行",
  needs: ["regions", "contacts"],
  *find({ regions, contacts }) {
    const nameOf = new Map(regions.value.regions.map(({ id, officialName }) => [id, officialName]));
    const seen = new Map<string, string>();
    for (const [index, { city, phone }] of contacts.value.hotlines.entries()) {
      const code = /^(0\d+)-/.exec(phone)?.[1];
      if (code === undefined) continue;
      const own = `${nameOf.get(city) ?? city}的`;
      const other = seen.get(code);
      if (other !== undefined) {
        yield {
          message: `${own}咨询电话 ${phone} 与${other} 区号相同`,
          ...contacts.place(["hotlines", index, "phone"]),
          hint: "核对是否抄错了行",
        };
      }
      seen.set(code, `${own} ${phone}`);
    }
  },
});
