import { type BatchFile, batchLabel } from "@gongwen/schema";

/** From which batch to which: all that the values of the next one follow from. */
export interface Turn {
  /** The earlier batch's folder, as in `2025`. */
  readonly from: string;
  readonly fromYear: number;
  /** 首批. */
  readonly fromLabel: string;
  readonly year: number;
  readonly ordinal: number;
  /** 第二批. */
  readonly label: string;
  /** How many years dates move. */
  readonly years: number;
  /** The years that, in a text that is carried over, are probably the earlier batch's. */
  readonly staleYears: readonly number[];
}

/**
 * The turn to a later year: one batch a year.
 *
 * @param from the earlier batch's folder
 * @param year the next batch's year
 */
export function turnTo(from: string, { batch, notice }: BatchFile, year: number): Turn {
  const ordinal = batch.ordinal + year - batch.year;
  return {
    from,
    fromYear: batch.year,
    fromLabel: batchLabel(batch.ordinal),
    year,
    ordinal,
    label: batchLabel(ordinal),
    years: year - batch.year,
    staleYears: [...new Set([batch.year, Number(notice.issueDate.slice(0, 4))])],
  };
}
