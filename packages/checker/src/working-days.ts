const dayLength = 24 * 60 * 60 * 1000;
const names = ["日", "一", "二", "三", "四", "五", "六"];

/** 星期日 … 星期六, of an ISO day. */
export function weekday(date: string): string {
  return `星期${names[new Date(`${date}T00:00:00Z`).getUTCDay()]}`;
}

/** Mondays to Fridays after one ISO day up to and with another. Public holidays are in no data file and count as they fall. */
export function workingDays(after: string, until: string): number {
  const start = Date.parse(`${after}T00:00:00Z`);
  const length = Math.max(0, Math.round((Date.parse(`${until}T00:00:00Z`) - start) / dayLength));
  const days = Array.from({ length }, (_, index) => new Date(start + (index + 1) * dayLength).getUTCDay());
  return days.filter((day) => day !== 0 && day !== 6).length;
}
