import { noticeFragment, pageStyle } from "@gongwen/render-html";
import { portalScript, portalStyle } from "./assets.ts";
import type { PortalModel } from "./model.ts";
import { cityPage } from "./pages/city-page.ts";
import { enterprisePage } from "./pages/enterprise-page.ts";
import { homePage } from "./pages/home-page.ts";
import { readingPage } from "./pages/reading-page.ts";
import { unitPage } from "./pages/unit-page.ts";
import { paths, regionPath } from "./paths.ts";
import { siteOf } from "./site.ts";

/**
 * The static download site: opens from disk by double click, from a share, from any web server. Pure: the same model gives the same
 * bytes, whatever the order of its files.
 *
 * @returns path in the output tree → bytes (UTF-8, lines end with a line feed), sorted by path
 */
export function buildPortal(model: PortalModel): ReadonlyMap<string, Uint8Array> {
  return new Map(portalPages(model));
}

/** The same, page by page: each is made when it is asked for, so that a site of thousands need not be held. */
export function* portalPages(model: PortalModel): Generator<[path: string, bytes: Uint8Array]> {
  const site = siteOf(model);
  const pages: [path: string, text: () => string][] = [
    [paths.home, () => homePage(site)],
    [paths.enterprise, () => enterprisePage(site)],
    [paths.notice, () => readingPage(site)],
    [paths.fragment, () => noticeFragment(site.notice)],
    [paths.pageStyle, () => pageStyle],
    [paths.portalStyle, () => portalStyle],
    [paths.script, () => portalScript],
    ...site.cities.flatMap((city): [string, () => string][] => [
      [regionPath(city.region), () => cityPage(site, city)],
      ...city.units.map((unit): [string, () => string] => [regionPath(unit), () => unitPage(site, city, unit)]),
    ]),
  ];
  const encoder = new TextEncoder();
  for (const [path, text] of pages.toSorted(([a], [b]) => (a < b ? -1 : 1))) yield [path, encoder.encode(text())];
}
