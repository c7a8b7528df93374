import { type Region, withoutSubtotal } from "@gongwen/schema";

/** The pages and assets of the site that belong to no region. */
export const paths = {
  home: "index.html",
  enterprise: "enterprise/index.html",
  notice: "notice/index.html",
  fragment: "notice/网页正文.html",
  pageStyle: "assets/page.css",
  portalStyle: "assets/portal.css",
  script: "assets/portal.js",
} as const;

/** A region's name as files bear it: 萧山区, 杭州市本级; a city's without 小计. */
export function fileName(region: Region): string {
  return withoutSubtotal(region.name);
}

/** The page of one region: `regions/330109-萧山区/index.html`, `regions/330100-T-杭州市/index.html`. */
export function regionPath(region: Region): string {
  return `regions/${region.id}-${fileName(region)}/index.html`;
}
