import { buildPortal, type PortalModel, regionPath } from "@gongwen/portal";
import { describe, expect, test } from "vitest";
import { attribute, elementsOf, readPage } from "../readers/html-reader.ts";
import { realModel } from "./real-model.ts";

interface Link {
  readonly page: string;
  readonly address: string;
}

function pagesOf(outputs: ReadonlyMap<string, Uint8Array>): [path: string, page: ReturnType<typeof readPage>][] {
  return [...outputs].filter(([path]) => path.endsWith("index.html")).map(([path, bytes]) => [path, readPage(bytes)]);
}

function linksOf(outputs: ReadonlyMap<string, Uint8Array>): Link[] {
  return pagesOf(outputs).flatMap(([path, page]) =>
    elementsOf(page).flatMap((element) => {
      const address = attribute(element, "href") ?? attribute(element, "src");
      return address === undefined || address.startsWith("data:") ? [] : [{ page: path, address }];
    }),
  );
}

/** Where a relative address leads in the tree: a path, and an anchor where it has one. */
function targetOf({ page, address }: Link): { path: string; anchor: string } {
  const url = new URL(address, `tree://site/${page.split("/").map(encodeURIComponent).join("/")}`);
  return { path: decodeURIComponent(url.pathname.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Links that lead nowhere. */
function broken(model: PortalModel): Link[] {
  const outputs = buildPortal(model);
  const there = new Set([...outputs.keys(), ...model.files.map(({ path }) => path)]);
  const anchors = new Map(
    pagesOf(outputs).map(([path, page]) => [
      path,
      new Set(elementsOf(page).flatMap((element) => attribute(element, "id") ?? [])),
    ]),
  );
  return linksOf(outputs).filter((link) => {
    if (/^(https?|tel):/.test(link.address)) return false;
    const { path, anchor } = targetOf(link);
    return !there.has(path) || (anchor !== "" && anchors.get(path)?.has(anchor) !== true);
  });
}

describe("links", () => {
  const model = realModel();

  test("every address leads to a file of the tree and a place in it", () => expect(broken(model)).toEqual([]));

  test("what has not been built is not linked to", () => {
    expect(broken({ ...model, files: [] })).toEqual([]);
    expect(broken({ ...model, files: model.files.filter(({ format }) => format === "docx") })).toEqual([]);
  });

  test("every file of a region is linked to from its page", () => {
    const targets = new Set(linksOf(buildPortal(model)).map((link) => `${link.page} ${targetOf(link).path}`));
    const pages = new Map(model.regions.map((region) => [region.id, regionPath(region)]));
    const missing = model.files.filter(({ region, path }) => region !== null && !targets.has(`${pages.get(region)} ${path}`));
    expect(missing).toEqual([]);
  });

  test("a page of a region leads to no file of another", () => {
    const owners = new Map(model.files.map(({ path, region }) => [path, region]));
    const regions = new Map(model.regions.map((region) => [regionPath(region), region.id]));
    const strangers = linksOf(buildPortal(model)).filter((link) => {
      const owner = owners.get(targetOf(link).path) ?? null;
      return owner !== null && regions.get(link.page) !== owner;
    });
    expect(strangers).toEqual([]);
  });

  test("nothing else leads outside but the website for filing, and no address is absolute", () => {
    const outside = linksOf(buildPortal(model)).filter(
      ({ address }) => /^([a-z]+:|\/)/.test(address) && !address.startsWith("tel:"),
    );
    expect([...new Set(outside.map(({ address }) => address))]).toEqual([model.facts.portal.url]);
  });
});
