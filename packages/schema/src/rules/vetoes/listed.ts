import { judgeListing } from "../judge-listing.ts";
import { listingPlaces } from "../notice-words.ts";
import { type EligibilityRule, entries, knowledge } from "../rule.ts";

export const listed: EligibilityRule = {
  id: "veto/listed",
  kind: "veto",
  title: "已公开发行股票",
  source: { place: "附件3第（1）项", passage: (facts) => `已在${listingPlaces(facts)}公开发行股票` },
  needs: [...entries("listing", "stockCode"), ...knowledge("listedOn")],
  judge: judgeListing,
};
