import { z } from "zod";
import { Phone } from "./codes/phone.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";
import { RegionId } from "./region.ts";

const Person = z.strictObject({
  name: named("姓名", plainText(20)),
  phone: named("电话", Phone),
  label: named("电话前的字样", plainText(10), "不写时印“电话：”").optional(),
});

/** `data/<batch>/contacts.yaml`: whom to ask, where to post, and each city's hotline. */
export const ContactsFile = z.strictObject({
  contacts: named(
    "联系人",
    z
      .array(
        z.strictObject({
          issuer: named("发文机关", plainText(20), "notice.issuers 中的 id"),
          division: named("处室", plainText(40)),
          persons: named("人员", z.array(Person).min(1)),
        }),
      )
      .min(1),
  ),
  mailing: named(
    "材料邮寄",
    z.strictObject({
      receiver: named("收件单位", plainText(60)),
      address: named("地址", plainText(80)),
      person: named("收件人", plainText(20)),
      phone: named("电话", Phone),
    }),
  ),
  hotlines: named(
    "各设区市咨询电话",
    z.array(z.strictObject({ city: named("设区市代码", RegionId), phone: named("电话", Phone) })).min(1),
  ),
});
export type ContactsFile = z.infer<typeof ContactsFile>;
