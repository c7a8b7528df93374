import type { PortalFile } from "@gongwen/portal";
import type { Region } from "@gongwen/schema";

type Part = readonly [name: string, document: string, format: string, pages?: number];

const unitParts: readonly Part[] = [
  ["00-办理说明", "guide", "pdf", 1],
  ["01-通知（文字版）", "notice", "pdf", 34],
  ["02-申请表", "attachment-2", "docx"],
  ["03-遴选标准", "attachment-3", "pdf", 1],
  ["04-实施方案", "attachment-4", "docx"],
  ["05-06-汇总表", "summary", "xlsx"],
  ["07-申报资料清单", "attachment-7", "docx"],
  ["08-申报文件", "letter", "docx"],
  ["09-转发通知", "forward", "docx"],
  ["10-审核底稿", "review", "xlsx"],
];

const cityParts: readonly Part[] = [
  ["00-办理说明", "guide", "pdf", 1],
  ["01-通知（文字版）", "notice", "pdf", 34],
  ["03-遴选标准", "attachment-3", "pdf", 1],
  ["05-06-调度汇总表", "rollup", "xlsx"],
];

const noticeParts: readonly Part[] = [
  ["00-通知", "notice", "docx"],
  ["00-通知", "notice", "pdf", 34],
  ["01-推荐名额", "attachment-1", "docx"],
  ["01-推荐名额", "attachment-1", "pdf", 3],
  ["01-推荐名额", "attachment-1", "xlsx"],
  ["02-申请表", "attachment-2", "docx"],
  ["02-申请表（备用）", "attachment-2", "pdf", 14],
  ["03-遴选标准", "attachment-3", "docx"],
  ["03-遴选标准", "attachment-3", "pdf", 1],
  ["05-推荐名单汇总表", "attachment-5", "xlsx"],
];

/** Sizes that differ, and are the same every time. */
function inventedBytes(index: number): number {
  return 9286 + index * 20_011;
}

function files(folder: string, parts: readonly Part[], region: string | null, suffix: string): PortalFile[] {
  return parts.map(([name, document, format, pages], index) => ({
    path: `${folder}/${name}${suffix}.${format}`,
    region,
    document,
    format,
    bytes: inventedBytes(index),
    ...(pages === undefined ? {} : { pages }),
  }));
}

function archive(region: Region, name: string, document: string, suffix: string): PortalFile {
  return { path: `downloads/${region.id}-${name}${suffix}.zip`, region: region.id, document, format: "zip", bytes: 1_363_149 };
}

/** The list of a whole batch's files as a manifest would have it, with invented sizes. */
export function inventedFiles(regions: readonly Region[]): PortalFile[] {
  const packages = regions.flatMap((region) => {
    const name = region.name.replace(/小计$/, "");
    const isCity = region.level === "city";
    return [
      ...files(`regions/${region.id}-${name}`, isCity ? cityParts : unitParts, region.id, `-${name}`),
      archive(region, name, "archive", ""),
      ...(isCity ? [] : [archive(region, name, "archive-enterprise", "-企业用")]),
    ];
  });
  return [...files("notice", noticeParts, null, ""), ...packages];
}
