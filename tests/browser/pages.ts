/** One page of each kind. */
export const pages = {
  home: "index.html",
  enterprise: "enterprise/index.html",
  unit: "regions/330109-萧山区/index.html",
  cityOwn: "regions/330100-杭州市本级/index.html",
  city: "regions/330100-T-杭州市/index.html",
  notice: "notice/index.html",
} as const;
