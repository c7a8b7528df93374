import { expect, it } from "vitest";
import { hrefFrom } from "../src/href.ts";

it.each([
  { page: "index.html", target: "notice/index.html", want: "notice/index.html" },
  { page: "index.html", target: "index.html", want: "index.html" },
  { page: "a/index.html", target: "a/x.pdf", want: "x.pdf" },
  { page: "a/b/index.html", target: "a/c/x.pdf", want: "../c/x.pdf" },
  { page: "a/b/index.html", target: "index.html#regions", want: "../../index.html#regions" },
  { page: "a/b/index.html", target: "a/b/index.html", want: "index.html" },
  {
    page: "index.html",
    target: "regions/330109-萧山区/a b%#".replace("#", "＃"),
    want: "regions/330109-%E8%90%A7%E5%B1%B1%E5%8C%BA/a%20b%25%EF%BC%83",
  },
])("from $page to $target", ({ page, target, want }) => {
  expect(hrefFrom(page)(target)).toBe(want);
});

it("leads where it says, as a browser reads it", () => {
  const base = "file:///share/";
  const target = "downloads/330100-杭州市本级-企业用（试）.zip";
  const read = new URL(hrefFrom("regions/330100-杭州市本级/index.html")(target), `${base}regions/330100-x/index.html`);
  expect(decodeURIComponent(read.href)).toBe(base + target);
});
