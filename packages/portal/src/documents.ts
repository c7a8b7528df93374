import type { PortalDocument, PortalModel } from "./model.ts";

/** What belongs to the site, and not to the edition's list. */
const own: Readonly<Record<string, string>> = { portal: "本网页", archive: "全部资料", "archive-enterprise": "企业用资料" };

/** What a document is called in the record of corrections; its id where nobody has named it. */
export function nameOf({ packages: { unit, city }, attachments }: PortalModel, document: string): string {
  const named = [...unit, ...city, ...attachments].find((candidate) => candidate.document === document);
  return named?.name ?? own[document] ?? document;
}

/** What an enterprise gets beside the notice: what it reads, and what it fills in. */
export function enterpriseDocuments({ packages: { unit } }: PortalModel): {
  readonly reading: readonly PortalDocument[];
  readonly filling: readonly PortalDocument[];
} {
  const given = unit.filter(({ document, enterprise }) => enterprise && document !== "notice");
  return { reading: given.filter(({ format }) => format === "pdf"), filling: given.filter(({ format }) => format !== "pdf") };
}

/** What an enterprise fills in, as the edition calls it: 申请表. */
export function formNames(model: PortalModel): string {
  return enterpriseDocuments(model)
    .filling.map(({ name }) => name)
    .join("、");
}
