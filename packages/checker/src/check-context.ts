import type { Place } from "@gongwen/diagnostics";
import type { Document } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";

/** One attachment of the notice. What it is called is read from the document. */
export interface CheckedAttachment {
  /** The part of its sections in the document. */
  readonly id: string;
  readonly number: number;
  /** Its title as the list of attachments words it. */
  readonly title: string;
}

/** The facts that rules compare the words with: a part of `Facts`. */
export interface CheckedFacts {
  readonly batch: Pick<Facts["batch"], "year" | "label" | "supportCap">;
  readonly program: Pick<Facts["program"], "shortName" | "period">;
  readonly notice: Pick<Facts["notice"], "issuers" | "issueDate" | "printDate" | "basis" | "excludedCity">;
  readonly schedule: Facts["schedule"];
  readonly portal: Pick<Facts["portal"], "column">;
  readonly fund: Pick<Facts["fund"], "budgetYear">;
  readonly plan: Pick<Facts["plan"], "investmentFrom" | "completionFrom" | "completionTo">;
  readonly form: Pick<Facts["form"], "referenceYears" | "shareYears" | "estimateYear" | "littleGiantYear">;
  readonly criteria: Pick<Facts["criteria"], "focusFields" | "blacklists" | "violations">;
  readonly thresholds: Facts["thresholds"];
  readonly quota: {
    readonly performanceCoefficientEnabled: boolean;
    readonly total: Pick<Facts["quota"]["total"], "quota">;
  };
  readonly goals: readonly Pick<Facts["goals"][number], "label" | "summaryLabel">[];
}

/** What the rules look at. */
export interface CheckContext {
  /** The notice with all attachments: sections with part `notice`, and with each attachment's id. */
  readonly notice: Document;
  readonly facts: CheckedFacts;
  readonly attachments: readonly CheckedAttachment[];
  /** Where a part's title is written: of the notice, its subject. Absent where only the documents are at hand. */
  readonly titlePlace?: (part: string) => Place;
  /** The region whose file this is. Absent for the notice as the province publishes it, whose placeholders stay. */
  readonly region?: string;
}
