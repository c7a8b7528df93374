/** What a rule of the page standard asks for, and what a file has. */
export interface Measurement {
  /** As in the list of rules: P1, A7. */
  readonly rule: string;
  readonly what: string;
  readonly measured: number;
  readonly wanted: number;
  readonly tolerance: number;
  readonly unit: "mm" | "pt" | "lines" | "";
}

/** Takes measurements of one file. */
export class Measurements {
  readonly all: Measurement[] = [];

  /** A length in millimetres. */
  length(rule: string, what: string, measured: number, wanted: number, tolerance = 1): void {
    this.all.push({ rule, what, measured, wanted, tolerance, unit: "mm" });
  }

  /** The length among some that is farthest from what is wanted. */
  lengths(rule: string, what: string, measured: readonly number[], wanted: number, tolerance = 1): void {
    const farthest = [...measured].sort((a, b) => Math.abs(b - wanted) - Math.abs(a - wanted))[0] ?? Number.NaN;
    this.length(rule, `${what} (${measured.length})`, farthest, wanted, tolerance);
  }

  /** A distance in lines of the grid. */
  lines(rule: string, what: string, measured: number, wanted: number): void {
    this.all.push({ rule, what, measured, wanted, tolerance: 0.1, unit: "lines" });
  }

  /** How many there are. */
  count(rule: string, what: string, measured: number, wanted: number): void {
    this.all.push({ rule, what, measured, wanted, tolerance: 0, unit: "" });
  }

  /** Something that is so, or is not. */
  holds(rule: string, what: string, so: boolean): void {
    this.count(rule, what, so ? 1 : 0, 1);
  }
}

/** Whether a measurement is within its tolerance. */
export function isWithin({ measured, wanted, tolerance }: Measurement): boolean {
  return Math.abs(measured - wanted) <= tolerance;
}

/** The measurements as a table: rule, what, measured, wanted with its tolerance, and whether it holds. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const number = (value: number) => String(Math.round(value * 100) / 100);
  const rows = measurements.map((one) => [
    one.rule,
    one.what,
    `${number(one.measured)} ${one.unit}`.trim(),
    `${number(one.wanted)}${one.tolerance === 0 ? "" : ` ± ${number(one.tolerance)}`} ${one.unit}`.trim(),
    isWithin(one) ? "ok" : "NOT OK",
  ]);
  const all = [["rule", "what", "measured", "wanted", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => width(row[column] as string))));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Columns of a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
}
