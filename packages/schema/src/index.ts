export { advancementPlanSchema } from "./advancement-plan.ts";
export { AllocationFile, AllocationMethod, TieRule } from "./allocation.ts";
export { sameAnswers } from "./answer-rules/same-answers.ts";
export { type Answers, answersSchema } from "./answers.ts";
export { type AnswersFile, answersFileSchema, answersHeadSchema, type Doubt } from "./answers-file.ts";
export { BatchFile, type Issuer } from "./batch.ts";
export {
  type BookColumns,
  BookFile,
  type BookGuide,
  type ReviewBook,
  type ReviewMatrix,
  type RollupBook,
  type SummaryBook,
} from "./book.ts";
export { Change, ChangesFile } from "./changes.ts";
export { batchLabel, chineseCount, chineseNumeral } from "./chinese-numeral.ts";
export { type AreaCode, areaCodeOf, areaCodes } from "./codes/area-codes.ts";
export { checkContactPhone, checkPhone, type PhoneCheck, type PhoneNumber } from "./codes/check-phone.ts";
export {
  type CreditCode,
  type CreditCodeCheck,
  type CreditCodeProblem,
  checkCreditCode,
  creditCodeCheckCharacter,
  creditCodePattern,
  isCreditCode,
} from "./codes/credit-code.ts";
export { type CreditCodeOwner, creditCodeOwner } from "./codes/credit-code-owners.ts";
export type { Division } from "./codes/division.ts";
export { divisionOf } from "./codes/division-of.ts";
export { divisions } from "./codes/divisions.ts";
export { type Indicator, indicatorsOf } from "./codes/indicator.ts";
export { indicators2025 } from "./codes/indicators-2025.ts";
export {
  checkIndustryCode,
  type IndustryCode,
  type IndustryCodeCheck,
  type IndustryLevel,
  type IndustrySection,
  industrySections,
  splitIndustryEntry,
} from "./codes/industry-code.ts";
export { type ListingPlace, listingPlaceOf } from "./codes/listing-place.ts";
export { Phone, phonePattern } from "./codes/phone.ts";
export { ContactsFile } from "./contacts.ts";
export {
  type BoundaryWording,
  boundaryWordings,
  type Comparison,
  CriteriaFile,
  Threshold,
} from "./criteria.ts";
export { deriveFacts } from "./derive-facts.ts";
export { deriveRegions } from "./derive-region.ts";
export { DocumentNumber, formatDocumentNumber } from "./document-number.ts";
export { AttachmentEntry, EditionFile, templateText } from "./edition.ts";
export { editorSchema } from "./editor-schema.ts";
export { EntryId } from "./entry-id.ts";
export { explainIssue, type IssueContext } from "./explain-issue.ts";
export type { Explanation } from "./explanation.ts";
export { EditionFacts, Facts, QuotaLine, type QuotaTotals } from "./facts.ts";
export { FaqFile, Question } from "./faq.ts";
export {
  CheckField,
  ChoiceField,
  DateField,
  Field,
  LeafField,
  NumberField,
  Per,
  RowsField,
  SuggestField,
  TextField,
} from "./field.ts";
export { type CellLook, type FormCell, FormFile, type FormItem, type FormRow, type FormTable, type PlainRow } from "./form.ts";
export { type FieldPart, partsOf, printedGroups } from "./form-counts.ts";
export { Goal, GoalsFile, Metric, PlanSection } from "./goals.ts";
export { IndicatorRow, IndicatorsFile } from "./indicators.ts";
export { chineseDate, chineseMonthDay, dateParts, isoDate, unknownDate } from "./iso-date.ts";
export { type JsonSchema, type JsonSchemaHead, jsonSchema, jsonSchemas, openMark } from "./json-schema.ts";
export { documentIds, Manifest, ManifestEntry, outputFormats } from "./manifest.ts";
export { metricText } from "./metric-text.ts";
export { named } from "./named.ts";
export { OpenQuotasFile } from "./open-quotas.ts";
export { PackageEntry, PackageFile } from "./package.ts";
export { type Parsed, type Problem, parse } from "./parse.ts";
export {
  parseAdvancementPlan,
  parseApplication,
  parseBatch,
  parseContacts,
  parseCriteria,
  parseGoals,
  parseQuotas,
  parseRegions,
  parseReturnedPackage,
  parseSummaryRows,
} from "./parse-values.ts";
export { fileNameText, forbiddenCharacter, plainText } from "./plain-text.ts";
export { planFromAnswers } from "./plan-from-answers.ts";
export type { AdvancementPlan, GoalValues, ListedGoal, OwnGoal, PlanProject } from "./plan-value.ts";
export type { BatchData } from "./project-data.ts";
export { type Published, publishedSchemas } from "./published.ts";
export { quotaLines, sumQuotas } from "./quota-lines.ts";
export { QuotaRow, QuotasFile } from "./quotas.ts";
export { Region, RegionId, RegionLevel, RegionsFile } from "./region.ts";
export { RegionFacts } from "./region-facts.ts";
export type { PackageCheck } from "./returned/package-check.ts";
export { packageChecks } from "./returned/package-checks.ts";
export { returnedPackageSchema } from "./returned/returned-package.ts";
export type { ReturnDefinition, ReturnedPackage, ReturnedRow } from "./returned/returned-value.ts";
export {
  type FaceRole,
  faceRoles,
  type ParagraphRole,
  paragraphRoles,
  type TableRole,
  type TextRole,
  tableRoles,
  textRoles,
} from "./roles.ts";
export { keysAt, labelAt, schemasAt } from "./schema-path.ts";
export { schemaVersion } from "./schema-version.ts";
export { type SheetColumnEntry, SheetFile } from "./sheet.ts";
export { type SheetFieldColumn, sheetFields } from "./sheet-fields.ts";
export { ParagraphStyle, StyleSheet, TableStyle } from "./style-sheet.ts";
export { type InvestmentRow, type RecommendationRow, summaryRowsSchema } from "./summary-rows.ts";
export { withoutSubtotal } from "./table-name.ts";
export { passageHolds, thresholdWords } from "./threshold.ts";
export { Waiver, WaiversFile } from "./waivers.ts";
