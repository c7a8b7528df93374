import { expect, it } from "vitest";
import { listingPlaceOf } from "../src/index.ts";

it.each([
  ["688001.SH", "上交所"],
  ["600000.ss", "上交所"],
  ["上交所科创板 688001", "上交所"],
  ["上海证券交易所688001", "上交所"],
  ["300001.SZ", "深交所"],
  ["920001.BJ", "北交所"],
  ["00700.HK", "境外"],
  ["香港联交所 00700", "境外"],
  ["688001", undefined],
  ["00700", undefined],
  ["", undefined],
  ["SH688001", undefined],
  ["全国股转系统 430001", undefined],
  ["上交所、港交所", undefined],
  ["港交所 00700.HK", "境外"],
])("%j: %s", (given, want) => expect(listingPlaceOf(given)).toBe(want));
