import type { DocumentRule } from "./document-rule.ts";
import { attAbsent } from "./rules/att-absent.ts";
import { attCallMismatch } from "./rules/att-call-mismatch.ts";
import { attNoteMark } from "./rules/att-note-mark.ts";
import { attTemplateSuffix } from "./rules/att-template-suffix.ts";
import { attTitleMismatch } from "./rules/att-title-mismatch.ts";
import { attUnknown } from "./rules/att-unknown.ts";
import { attUnlisted } from "./rules/att-unlisted.ts";
import { attUnreferenced } from "./rules/att-unreferenced.ts";
import { batchStaleLabel } from "./rules/batch-stale-label.ts";
import { burLength } from "./rules/bur-length.ts";
import { burOneVoteVeto } from "./rules/bur-one-vote-veto.ts";
import { charCross } from "./rules/char-cross.ts";
import { charRoman } from "./rules/char-roman.ts";
import { contactCity } from "./rules/contact-city.ts";
import { contactComplete } from "./rules/contact-complete.ts";
import { contactFormat } from "./rules/contact-format.ts";
import { contactLabel } from "./rules/contact-label.ts";
import { contactSplit } from "./rules/contact-split.ts";
import { copiesMissing } from "./rules/copies-missing.ts";
import { criteriaCoverage } from "./rules/criteria-coverage.ts";
import { dateForm } from "./rules/date-form.ts";
import { dateInclusive } from "./rules/date-inclusive.ts";
import { dateIssueForm } from "./rules/date-issue-form.ts";
import { dateLeadTime } from "./rules/date-lead-time.ts";
import { dateMissingYear } from "./rules/date-missing-year.ts";
import { datePrintedDate } from "./rules/date-printed-date.ts";
import { datePrintedYear } from "./rules/date-printed-year.ts";
import { flowFilledTwice } from "./rules/flow-filled-twice.ts";
import { formBoxStyle } from "./rules/form-box-style.ts";
import { formLabelValue } from "./rules/form-label-value.ts";
import { formLimitStyle } from "./rules/form-limit-style.ts";
import { formQuestion } from "./rules/form-question.ts";
import { formVetoOption } from "./rules/form-veto-option.ts";
import { hdNoDocNumber } from "./rules/hd-no-doc-number.ts";
import { hdNumberForm } from "./rules/hd-number-form.ts";
import { horizonConflict } from "./rules/horizon-conflict.ts";
import { layoutAttachmentHead } from "./rules/layout-attachment-head.ts";
import { layoutImprintLast } from "./rules/layout-imprint-last.ts";
import { layoutRecipients } from "./rules/layout-recipients.ts";
import { listOrdinalYear } from "./rules/list-ordinal-year.ts";
import { numCap } from "./rules/num-cap.ts";
import { numRangeDash } from "./rules/num-range-dash.ts";
import { numStyleMixed } from "./rules/num-style-mixed.ts";
import { numTableNote } from "./rules/num-table-note.ts";
import { numTableSum } from "./rules/num-table-sum.ts";
import { numThresholdBoundary } from "./rules/num-threshold-boundary.ts";
import { numThresholdPlace } from "./rules/num-threshold-place.ts";
import { numTwo } from "./rules/num-two.ts";
import { phBraces } from "./rules/ph-braces.ts";
import { phEmptyCc } from "./rules/ph-empty-cc.ts";
import { phLeftOver } from "./rules/ph-left-over.ts";
import { phPrintDate } from "./rules/ph-print-date.ts";
import { phXx } from "./rules/ph-xx.ts";
import { piiMobile } from "./rules/pii-mobile.ts";
import { punctEllipsis } from "./rules/punct-ellipsis.ts";
import { punctHalfwidth } from "./rules/punct-halfwidth.ts";
import { punctListJoin } from "./rules/punct-list-join.ts";
import { punctQuoteRun } from "./rules/punct-quote-run.ts";
import { punctStray } from "./rules/punct-stray.ts";
import { punctUnbalanced } from "./rules/punct-unbalanced.ts";
import { refFormula } from "./rules/ref-formula.ts";
import { refNumberInside } from "./rules/ref-number-inside.ts";
import { roleCosign } from "./rules/role-cosign.ts";
import { scopeNarrowed } from "./rules/scope-narrowed.ts";
import { stdCitation } from "./rules/std-citation.ts";
import { structHeadingDup } from "./rules/struct-heading-dup.ts";
import { structHeadingStop } from "./rules/struct-heading-stop.ts";
import { structLevelSkip } from "./rules/struct-level-skip.ts";
import { structNumberingGap } from "./rules/struct-numbering-gap.ts";
import { switchContradiction } from "./rules/switch-contradiction.ts";
import { tableOrdinal } from "./rules/table-ordinal.ts";
import { tableRagged } from "./rules/table-ragged.ts";
import { termAbbrNotFollowed } from "./rules/term-abbr-not-followed.ts";
import { termClauseAbbr } from "./rules/term-clause-abbr.ts";
import { termFormula } from "./rules/term-formula.ts";
import { termNounMixed } from "./rules/term-noun-mixed.ts";
import { termQuoteVariant } from "./rules/term-quote-variant.ts";
import { termRedefined } from "./rules/term-redefined.ts";
import { termSynonyms } from "./rules/term-synonyms.ts";
import { termUndefinedAbbr } from "./rules/term-undefined-abbr.ts";
import { termUnusedAbbr } from "./rules/term-unused-abbr.ts";
import { textBlank } from "./rules/text-blank.ts";
import { textDupWord } from "./rules/text-dup-word.ts";
import { textEmptyPromise } from "./rules/text-empty-promise.ts";
import { textParallel } from "./rules/text-parallel.ts";
import { titleForm } from "./rules/title-form.ts";
import { titleIssuerGap } from "./rules/title-issuer-gap.ts";
import { titleShape } from "./rules/title-shape.ts";

/** Every rule over finished documents. To add one, add its file and its line here. */
export const documentRules: readonly DocumentRule[] = [
  attAbsent,
  attCallMismatch,
  attNoteMark,
  attTemplateSuffix,
  attTitleMismatch,
  attUnknown,
  attUnlisted,
  attUnreferenced,
  batchStaleLabel,
  burLength,
  burOneVoteVeto,
  charCross,
  charRoman,
  contactCity,
  contactComplete,
  contactFormat,
  contactLabel,
  contactSplit,
  copiesMissing,
  criteriaCoverage,
  dateForm,
  dateInclusive,
  dateIssueForm,
  dateLeadTime,
  dateMissingYear,
  datePrintedDate,
  datePrintedYear,
  flowFilledTwice,
  formBoxStyle,
  formLabelValue,
  formLimitStyle,
  formQuestion,
  formVetoOption,
  hdNoDocNumber,
  hdNumberForm,
  horizonConflict,
  layoutAttachmentHead,
  layoutImprintLast,
  layoutRecipients,
  listOrdinalYear,
  numCap,
  numRangeDash,
  numStyleMixed,
  numTableNote,
  numTableSum,
  numThresholdBoundary,
  numThresholdPlace,
  numTwo,
  phBraces,
  phEmptyCc,
  phLeftOver,
  phPrintDate,
  phXx,
  piiMobile,
  punctEllipsis,
  punctHalfwidth,
  punctListJoin,
  punctQuoteRun,
  punctStray,
  punctUnbalanced,
  refFormula,
  refNumberInside,
  roleCosign,
  scopeNarrowed,
  stdCitation,
  structHeadingDup,
  structHeadingStop,
  structLevelSkip,
  structNumberingGap,
  switchContradiction,
  tableOrdinal,
  tableRagged,
  termAbbrNotFollowed,
  termClauseAbbr,
  termFormula,
  termNounMixed,
  termQuoteVariant,
  termRedefined,
  termSynonyms,
  termUndefinedAbbr,
  termUnusedAbbr,
  textBlank,
  textDupWord,
  textEmptyPromise,
  textParallel,
  titleForm,
  titleIssuerGap,
  titleShape,
];
