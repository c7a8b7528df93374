import type { DataRule } from "./data-rule.ts";
import { batchFolder } from "./rules/batch-folder.ts";
import { batchOrdinal } from "./rules/batch-ordinal.ts";
import { batchPeriod } from "./rules/batch-period.ts";
import { contactAreaCode } from "./rules/contact-area-code.ts";
import { contactHotlineOrder } from "./rules/contact-hotline-order.ts";
import { contactHotlines } from "./rules/contact-hotlines.ts";
import { contactIssuer } from "./rules/contact-issuer.ts";
import { dateCalendar } from "./rules/date-calendar.ts";
import { dateHoliday } from "./rules/date-holiday.ts";
import { dateIssueYear } from "./rules/date-issue-year.ts";
import { dateMakeupDay } from "./rules/date-makeup-day.ts";
import { dateOrder } from "./rules/date-order.ts";
import { dateStaleYear } from "./rules/date-stale-year.ts";
import { dateWeekend } from "./rules/date-weekend.ts";
import { documentNumber } from "./rules/document-number.ts";
import { editionDuplicateId } from "./rules/edition-duplicate-id.ts";
import { fundInstallments } from "./rules/fund-installments.ts";
import { goalDuplicateId } from "./rules/goal-duplicate-id.ts";
import { goalUnit } from "./rules/goal-unit.ts";
import { noticeDuplicateId } from "./rules/notice-duplicate-id.ts";
import { portalHttps } from "./rules/portal-https.ts";
import { quotaCap } from "./rules/quota-cap.ts";
import { quotaMovedOut } from "./rules/quota-moved-out.ts";
import { quotaPerformance } from "./rules/quota-performance.ts";
import { quotaRegions } from "./rules/quota-regions.ts";
import { quotaSum } from "./rules/quota-sum.ts";
import { quotaTilt } from "./rules/quota-tilt.ts";
import { quotaTiltMultiple } from "./rules/quota-tilt-multiple.ts";
import { quotaWeights } from "./rules/quota-weights.ts";
import { regionCity } from "./rules/region-city.ts";
import { regionCode } from "./rules/region-code.ts";
import { regionDuplicateId } from "./rules/region-duplicate-id.ts";
import { regionNames } from "./rules/region-names.ts";
import { regionOrder } from "./rules/region-order.ts";
import { thresholdPositive } from "./rules/threshold-positive.ts";
import { titleKeep } from "./rules/title-keep.ts";

/** The rules that hold deadlines against the calendar: they judge a new batch before its other values are decided, too. */
export const calendarRules: readonly DataRule[] = [dateCalendar, dateHoliday, dateMakeupDay, dateWeekend];

/** All rules between values. To add one, write its file and list it here. */
export const dataRules: readonly DataRule[] = [
  batchFolder,
  batchOrdinal,
  batchPeriod,
  contactAreaCode,
  contactHotlineOrder,
  contactHotlines,
  contactIssuer,
  ...calendarRules,
  dateIssueYear,
  dateOrder,
  dateStaleYear,
  documentNumber,
  editionDuplicateId,
  fundInstallments,
  goalDuplicateId,
  goalUnit,
  noticeDuplicateId,
  portalHttps,
  quotaCap,
  quotaMovedOut,
  quotaPerformance,
  quotaRegions,
  quotaSum,
  quotaTiltMultiple,
  quotaTilt,
  quotaWeights,
  regionCity,
  regionCode,
  regionDuplicateId,
  regionNames,
  regionOrder,
  thresholdPositive,
  titleKeep,
];
