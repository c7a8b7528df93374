import { cutAt, type Domain, type NumberRange, sampleOf, touches } from "./number-range.ts";
import { readingOf, type Statement } from "./statement.ts";

/** Values that the passages of one threshold don't decide alike. */
export interface Disagreement {
  readonly values: NumberRange;
  /** `contradicted`: a passage says one thing, another the opposite. `uncovered`: no passage speaks of the values. */
  readonly kind: "contradicted" | "uncovered";
  readonly meets: readonly Statement[];
  readonly fails: readonly Statement[];
}

/**
 * Proves that the passages of a threshold decide every number from 0 up, and decide it alike: none returned means that they do.
 * Numbers that are decided the same wrong way are one finding.
 */
export function proveThreshold(statements: readonly Statement[], domain: Domain): Disagreement[] {
  const pieces = cutAt(
    statements.map(({ value }) => value),
    domain,
  );
  const found: Disagreement[] = [];
  for (const values of pieces) {
    const next = disagreementAt(statements, values);
    if (next === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && touches(last.values, values, domain) && isSame(last, next))
      found[found.length - 1] = join(last, values);
    else found.push(next);
  }
  return found;
}

function disagreementAt(statements: readonly Statement[], values: NumberRange): Disagreement | undefined {
  const read = statements.map((statement) => ({ statement, ...readingOf(statement, sampleOf(values)) }));
  const side = (verdict: string) => read.filter((reading) => reading.verdict === verdict).map(({ statement }) => statement);
  const [meets, fails] = [side("meets"), side("fails")];
  if (meets.length === 0 || fails.length === 0) return undefined;
  return { values, kind: read.some(({ stated }) => stated) ? "contradicted" : "uncovered", meets, fails };
}

function isSame(a: Disagreement, b: Disagreement): boolean {
  return a.kind === b.kind && a.meets.length === b.meets.length && a.meets.every((statement) => b.meets.includes(statement));
}

function join(last: Disagreement, { to, withTo }: NumberRange): Disagreement {
  return { ...last, values: { ...last.values, to, withTo } };
}
