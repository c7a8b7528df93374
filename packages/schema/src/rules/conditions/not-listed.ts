import { judgeListing } from "../judge-listing.ts";
import { listingPlaces } from "../notice-words.ts";
import { type EligibilityRule, entries, knowledge } from "../rule.ts";

export const notListed: EligibilityRule = {
  id: "condition/not-listed",
  kind: "condition",
  title: "未公开发行股票",
  source: { place: "三（一）申报对象及条件", passage: (facts) => `未在${listingPlaces(facts)}公开发行股票` },
  needs: [...entries("listing", "stockCode"), ...knowledge("listedOn")],
  judge: judgeListing,
};
