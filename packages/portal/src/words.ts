import { chineseDate, type QuotaLine } from "@gongwen/schema";
import type { PortalFile } from "./model.ts";

const weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"] as const;

/** The weekday of an ISO day. */
export function weekday(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
}

/** 2024年11月17日（星期日）. */
export function dayWords(day: string): string {
  return `${chineseDate(day)}（${weekday(day)}）`;
}

/** 29＝工业大县倾斜1＋因素分配28: a quota and its parts as published; a blank part is left out. */
export function quotaParts({ quota, industrialTilt, mountainIslandTilt, factorQuota }: QuotaLine): string {
  const parts = [
    ["工业大县倾斜", industrialTilt],
    ["山区海岛县倾斜", mountainIslandTilt],
    ["因素分配", factorQuota],
  ] as const;
  const named = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}${value}`]));
  return `${quota}＝${named.join("＋")}`;
}

/** 9 KB, 1.3 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}

const formats: Readonly<Record<string, string>> = {
  docx: "Word 文档（DOCX）",
  xlsx: "Excel 工作簿（XLSX）",
  pdf: "PDF",
  zip: "ZIP 压缩包",
};

/** Format, size and pages of a file in one line. */
export function fileFacts({ format, bytes, pages }: PortalFile): string {
  return [formats[format] ?? format.toUpperCase(), sizeWords(bytes), ...(pages === undefined ? [] : [`${pages} 页`])].join(" · ");
}

/** A file's name without its ending and its region: `02-申请表`. */
export function fileTitle(path: string, regionName: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  return name.endsWith(`-${regionName}`) ? name.slice(0, -regionName.length - 1) : name;
}
