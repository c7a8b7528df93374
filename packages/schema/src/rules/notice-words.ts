import { chineseNumeral } from "../chinese-numeral.ts";
import type { RuleFacts } from "./rule-facts.ts";

/** 上交所、深交所、北交所或境外. */
export function listingPlaces({ criteria }: RuleFacts): string {
  return `${criteria.exchanges.join("、")}或${criteria.overseas}`;
}

/** 近三年. */
export function lookback({ criteria }: RuleFacts): string {
  return `近${chineseNumeral(criteria.lookbackYears)}年`;
}
