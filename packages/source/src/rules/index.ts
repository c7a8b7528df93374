import { batchPeriod } from "./batch-period.ts";
import { contactAreaCode } from "./contact-area-code.ts";
import { contactHotlines } from "./contact-hotlines.ts";
import { contactIssuer } from "./contact-issuer.ts";
import type { DataRule } from "./data-rule.ts";
import { dateOrder } from "./date-order.ts";
import { dateStaleYear } from "./date-stale-year.ts";
import { dateWeekend } from "./date-weekend.ts";
import { documentNumber } from "./document-number.ts";
import { fundInstallments } from "./fund-installments.ts";
import { idUnique } from "./id-unique.ts";
import { quotaCap } from "./quota-cap.ts";
import { quotaRegions } from "./quota-regions.ts";
import { quotaSum } from "./quota-sum.ts";
import { quotaTilt } from "./quota-tilt.ts";
import { quotaWeights } from "./quota-weights.ts";
import { regionCity } from "./region-city.ts";
import { regionCode } from "./region-code.ts";
import { regionNames } from "./region-names.ts";
import { thresholdPositive } from "./threshold-positive.ts";
import { titleKeep } from "./title-keep.ts";

/** All rules between values. To add one, write its file and list it here. */
export const dataRules: readonly DataRule[] = [
  idUnique,
  regionNames,
  regionCity,
  regionCode,
  quotaRegions,
  quotaSum,
  quotaCap,
  quotaWeights,
  quotaTilt,
  batchPeriod,
  dateOrder,
  dateStaleYear,
  dateWeekend,
  documentNumber,
  fundInstallments,
  contactHotlines,
  contactAreaCode,
  contactIssuer,
  thresholdPositive,
  titleKeep,
];
