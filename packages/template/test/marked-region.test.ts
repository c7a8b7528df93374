import { fillMarks, type Slot } from "@gongwen/document";
import { expect, it } from "vitest";
import { markedRegion, regionShape } from "../src/package/marked-region.ts";
import { createPlaces } from "../src/package/places.ts";
import { city, county } from "./support/package.ts";

it("every word of a region becomes a place that gives it back, for this region and for another of its shape", () => {
  const other = { ...county, name: "乙县", quota: county.quota + 7, units: [] };
  const places = createPlaces();
  const { name, quota } = markedRegion(county, places) as { name: [Slot]; quota: [Slot] };
  const said = (slot: Slot, region: typeof county) => fillMarks(slot.text, (index) => places.words(region)[index] as string);
  expect([said(name[0], county), said(quota[0], county)]).toEqual([county.name, String(county.quota)]);
  expect([said(name[0], other), said(quota[0], other)]).toEqual(["乙县", String(other.quota)]);
});

it("what a condition asks for stays: yes and no, the level, nought, and what is absent", () => {
  const region = { ...county, factorQuota: 0 };
  const marked = markedRegion(region, createPlaces());
  expect(marked).toMatchObject({ isCity: region.isCity, level: region.level, factorQuota: 0 });
  expect(Object.keys(marked)).toEqual(Object.keys(region));
});

it("regions in which a condition could differ, or with other numbers of units, are composed apart", () => {
  const same = { ...county, id: "339999", name: "乙县", quota: county.quota + 1 };
  expect(regionShape(same)).toBe(regionShape(county));
  const apart = [
    { ...county, factorQuota: 0 },
    { ...county, level: "district" as const },
    { ...county, city: { name: "某市", hotline: "0571-00000000" } },
    city,
  ];
  for (const region of apart) expect(regionShape(region)).not.toBe(regionShape(county));
});
