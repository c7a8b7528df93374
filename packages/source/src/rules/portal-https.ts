import { dataRule } from "../data-rule.ts";

/** Firms type passwords into the portal. */
export const portalHttps = dataRule({
  name: "portal/https",
  severity: "warning",
  why: "企业在网站登录填报，网址应加密传输",
  needs: ["batch"],
  *find({ batch }) {
    if (batch.value.portal.url.startsWith("https://")) return;
    yield { message: "填报网址不是 https", ...batch.place(["portal", "url"]), hint: "核对网站是否支持 https://" };
  },
});
