import { suggest } from "@gongwen/diagnostics";
import { dataRule } from "../data-rule.ts";

/** A contact belongs to one of the issuers. */
export const contactIssuer = dataRule({
  name: "contact/issuer",
  severity: "error",
  why: "联系人的单位名称取自发文机关",
  needs: ["batch", "contacts"],
  *find({ batch, contacts }) {
    const ids = batch.value.notice.issuers.map(({ id }) => id);
    for (const [index, { issuer }] of contacts.value.contacts.entries()) {
      if (ids.includes(issuer)) continue;
      const near = suggest(issuer, ids);
      yield {
        message: `联系人的发文机关 ${issuer} 不在 notice.issuers 中`,
        ...contacts.place(["contacts", index, "issuer"]),
        hint: near === undefined ? `可用：${ids.join("、")}` : `是否要写 ${near}`,
      };
    }
  },
});
