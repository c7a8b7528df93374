/** A region's name in files and sentences: 杭州市小计, as the quota table calls a city's row, is 杭州市. */
export function withoutSubtotal(name: string): string {
  return name.replace(/小计$/, "");
}
