import { batchLabel } from "./chinese-numeral.ts";
import { formatDocumentNumber } from "./document-number.ts";
import type { Facts } from "./facts.ts";
import type { BatchData } from "./project-data.ts";
import { quotaLines, sumQuotas } from "./quota-lines.ts";

/** Everything that a template may name, from the data files of one batch. */
export function deriveFacts(data: BatchData): Facts {
  const { batch: file, criteria, goals } = data;
  const { thresholds, ...rest } = criteria;
  return {
    batch: batchFacts(data),
    program: { ...file.program, batchCount: batchCount(data) },
    notice: noticeFacts(data),
    schedule: file.schedule,
    portal: file.portal,
    fund: fundFacts(data),
    plan: planFacts(data),
    form: formFacts(data),
    copies: file.copies,
    criteria: rest,
    thresholds,
    quota: quotaFacts(data),
    contacts: contactFacts(data),
    mailing: data.contacts.mailing,
    hotlines: data.contacts.hotlines.map(({ city, phone }) => ({ city: regionName(data, city), phone })),
    goals: goals.goals,
    planOutline: goals.planOutline,
  };
}

/** One batch a year. */
function batchCount({ batch: { program } }: BatchData): number {
  return program.period.to - program.period.from + 1;
}

function batchFacts(data: BatchData): Facts["batch"] {
  const { batch, notice } = data.batch;
  const { citation = notice.number, ...rest } = batch;
  return {
    ...rest,
    ...(citation === undefined ? {} : { citation: formatDocumentNumber(citation) }),
    label: batchLabel(batch.ordinal),
    isFirst: batch.ordinal === 1,
    isLast: batch.ordinal === batchCount(data),
    revision: data.changes.length,
  };
}

function noticeFacts({ batch: { notice } }: BatchData): Facts["notice"] {
  const { number, ...rest } = notice;
  return number === undefined ? rest : { ...rest, number: formatDocumentNumber(number) };
}

function fundFacts({ batch: { fund, batch } }: BatchData): Facts["fund"] {
  return {
    ...fund,
    budgetYear: batch.year,
    years: Array.from({ length: fund.implementationYears }, (_, index) => index + 1),
    regulation: { title: fund.regulation.title, number: formatDocumentNumber(fund.regulation.number) },
  };
}

/** The window of the projects: invested from New Year's Day, done from July on, until the end of the implementation period. */
function planFacts({ batch: { plan, fund, batch } }: BatchData): Facts["plan"] {
  return {
    ...plan,
    investmentFrom: `${batch.year}-01-01`,
    completionFrom: `${batch.year}-07-01`,
    completionTo: `${batch.year + fund.implementationYears - 1}-12-31`,
  };
}

/** The last full years before the notice: for 2025 they end with 2023, and 2024 is an estimate. */
function formFacts({ batch: { form, batch } }: BatchData): Facts["form"] {
  const last = batch.year - 2;
  const lastYears = (count: number) => Array.from({ length: count }, (_, index) => last - count + 1 + index);
  return {
    ...form,
    referenceYears: lastYears(form.referenceYearCount),
    shareYears: lastYears(form.shareYearCount),
    estimateYear: batch.year - 1,
    littleGiantYear: batch.year,
  };
}

function quotaFacts(data: BatchData): Facts["quota"] {
  const { rows, supportPolicy, ...rest } = data.quotas;
  return {
    ...rest,
    supportPolicy: { ...supportPolicy, number: formatDocumentNumber(supportPolicy.number) },
    ownDistricts: rows.flatMap(({ region, industrialDistricts: districts }) =>
      districts === undefined
        ? []
        : [{ name: regionName(data, region), districts, count: districts.length * rest.tilt.industrial }],
    ),
    lines: quotaLines(data.regions, rows),
    total: sumQuotas(rows),
  };
}

function contactFacts({ contacts: { contacts }, batch: { notice } }: BatchData): Facts["contacts"] {
  const issuerOf = new Map(notice.issuers.map((issuer) => [issuer.id, issuer.short]));
  return contacts.map(({ issuer, division, persons }) => ({
    unit: `${issuerOf.get(issuer) ?? ""}${division}`,
    persons: persons.map(({ name, phone, label = "电话：" }) => ({ name, phone, label })),
  }));
}

function regionName({ regions }: BatchData, id: string): string {
  const region = regions.find((candidate) => candidate.id === id);
  return region === undefined ? "" : region.level === "city" ? region.officialName : region.name;
}
