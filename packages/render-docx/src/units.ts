const millimetresPerInch = 25.4;

/** Millimetres as twips (1/1440 inch), to the nearest. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / millimetresPerInch);
}

/** Points as twips (1/20 point), to the nearest. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Points in a length of millimetres. */
export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres * 72) / millimetresPerInch;
}

/** A rule's thickness in millimetres as eighths of a point; Word draws nothing thinner than 2. */
export function eighthsOfMillimetres(millimetres: number): number {
  return Math.max(2, Math.round(pointsOfMillimetres(millimetres) * 8));
}

/** A size in points as half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
