/** A day some years on; 28 February where the year has no 29th. */
export function shiftDate(date: string, years: number): string {
  const [year, ...rest] = date.split("-");
  const shifted = [Number(year) + years, ...rest].join("-");
  const exists = new Date(`${shifted}T00:00:00Z`).toISOString().startsWith(shifted);
  return exists ? shifted : shifted.replace(/29$/, "28");
}
