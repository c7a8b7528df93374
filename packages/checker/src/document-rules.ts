import type { DocumentRule } from "./document-rule.ts";
import { attCallMismatch } from "./rules/att-call-mismatch.ts";
import { attTemplateSuffix } from "./rules/att-template-suffix.ts";
import { attTitleMismatch } from "./rules/att-title-mismatch.ts";
import { attUnreferenced } from "./rules/att-unreferenced.ts";
import { burLength } from "./rules/bur-length.ts";
import { burOneVoteVeto } from "./rules/bur-one-vote-veto.ts";
import { contactLabel } from "./rules/contact-label.ts";
import { copiesMissing } from "./rules/copies-missing.ts";
import { dateLeadTime } from "./rules/date-lead-time.ts";
import { dateMissingYear } from "./rules/date-missing-year.ts";
import { hdNoDocNumber } from "./rules/hd-no-doc-number.ts";
import { listOrdinalYear } from "./rules/list-ordinal-year.ts";
import { numCap } from "./rules/num-cap.ts";
import { numStyleMixed } from "./rules/num-style-mixed.ts";
import { numThresholdBoundary } from "./rules/num-threshold-boundary.ts";
import { numThresholdPlace } from "./rules/num-threshold-place.ts";
import { phXx } from "./rules/ph-xx.ts";
import { piiMobile } from "./rules/pii-mobile.ts";
import { punctEllipsis } from "./rules/punct-ellipsis.ts";
import { punctHalfwidth } from "./rules/punct-halfwidth.ts";
import { punctStray } from "./rules/punct-stray.ts";
import { punctUnbalanced } from "./rules/punct-unbalanced.ts";
import { structHeadingDup } from "./rules/struct-heading-dup.ts";
import { structHeadingStop } from "./rules/struct-heading-stop.ts";
import { structLevelSkip } from "./rules/struct-level-skip.ts";
import { switchContradiction } from "./rules/switch-contradiction.ts";
import { tableRagged } from "./rules/table-ragged.ts";
import { termAbbrNotFollowed } from "./rules/term-abbr-not-followed.ts";
import { termQuoteVariant } from "./rules/term-quote-variant.ts";
import { termUnusedAbbr } from "./rules/term-unused-abbr.ts";
import { textDupWord } from "./rules/text-dup-word.ts";
import { titleShape } from "./rules/title-shape.ts";

/** Every rule over finished documents. To add one, add its file and its line here. */
export const documentRules: readonly DocumentRule[] = [
  attCallMismatch,
  attTemplateSuffix,
  attTitleMismatch,
  attUnreferenced,
  burLength,
  burOneVoteVeto,
  contactLabel,
  copiesMissing,
  dateLeadTime,
  dateMissingYear,
  hdNoDocNumber,
  listOrdinalYear,
  numCap,
  numStyleMixed,
  numThresholdBoundary,
  numThresholdPlace,
  phXx,
  piiMobile,
  punctEllipsis,
  punctHalfwidth,
  punctStray,
  punctUnbalanced,
  structHeadingDup,
  structHeadingStop,
  structLevelSkip,
  switchContradiction,
  tableRagged,
  termAbbrNotFollowed,
  termQuoteVariant,
  termUnusedAbbr,
  textDupWord,
  titleShape,
];
