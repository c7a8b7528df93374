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
export { ContactsFile } from "./contacts.ts";
export { isCreditCode } from "./credit-code.ts";
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
export { EntryId } from "./entry-id.ts";
export { explainIssue, type IssueContext } from "./explain-issue.ts";
export type { Explanation } from "./explanation.ts";
export { Facts, QuotaLine, type QuotaTotals } from "./facts.ts";
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
export { chineseDate, chineseMonthDay, dateParts, isoDate, unknownDate } from "./iso-date.ts";
export { jsonSchemas } from "./json-schema.ts";
export { documentIds, Manifest, ManifestEntry, outputFormats } from "./manifest.ts";
export { metricText } from "./metric-text.ts";
export { named } from "./named.ts";
export { PackageEntry, PackageFile } from "./package.ts";
export { Phone } from "./phone.ts";
export { fileNameText, forbiddenCharacter, plainText } from "./plain-text.ts";
export type { BatchData } from "./project-data.ts";
export { quotaLines, sumQuotas } from "./quota-lines.ts";
export { QuotaRow, QuotasFile } from "./quotas.ts";
export { Region, RegionId, RegionLevel, RegionsFile } from "./region.ts";
export { RegionFacts } from "./region-facts.ts";
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
export { ParagraphStyle, StyleSheet, TableStyle } from "./style-sheet.ts";
export { Waiver, WaiversFile } from "./waivers.ts";
