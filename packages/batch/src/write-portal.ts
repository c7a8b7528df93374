import type { PortalModel } from "@gongwen/portal";
import type { ManifestEntry } from "@gongwen/schema";
import type { PackagePart } from "@gongwen/template";
import type { ReadyBatch } from "./examine-batch.ts";
import type { FileHead } from "./manifest.ts";

/** One page or asset of the download site. */
export interface PortalPage extends FileHead {
  readonly content: Uint8Array;
}

/** All that the download site tells but the files of a build, which are known at its end. */
export type PortalPlan = Omit<PortalModel, "files">;

/** What the download site needs of a batch, which need not be kept as a whole until the site's turn. */
export function planPortal({ data, facts, composition, packages }: ReadyBatch): PortalPlan {
  const { regions, changes } = data;
  const { citation, revision } = facts.batch;
  const faq = (packages?.questions ?? []).map(({ answer, ...question }) =>
    answer === undefined ? question : { ...question, answer: answer.text, date: answer.date, by: answer.by },
  );
  return {
    facts,
    regions,
    notice: composition.notice,
    packages: { unit: (packages?.unit ?? []).map(portalDocument), city: (packages?.city ?? []).map(portalDocument) },
    attachments: composition.attachments.map(({ number, short }) => ({ document: `attachment-${number}`, name: short })),
    faq,
    changes,
    revision,
    ...(citation === undefined ? {} : { citation }),
  };
}

/** The download site over the files of a whole build, page by page. Each region's page belongs to its region. */
export async function* writePortal(plan: PortalPlan, files: readonly ManifestEntry[]): AsyncGenerator<PortalPage> {
  const { portalPages, regionPath } = await import("@gongwen/portal");
  const owners = new Map(plan.regions.map((region) => [regionPath(region), region.id]));
  for (const [path, content] of portalPages({ ...plan, files })) {
    const format = path.slice(path.lastIndexOf(".") + 1) as FileHead["format"];
    yield { path, document: "portal", region: owners.get(path) ?? null, format, content };
  }
}

/** The issued notice and its text go by one name. */
function portalDocument(part: PackagePart) {
  const { document, name, use, enterprise, format } = part;
  const issued = part.kind === "published" ? part.scanned : undefined;
  return { document, name: issued ?? name, enterprise, format, ...(use === undefined ? {} : { use }) };
}
