const pointsPerInch = 72;
const millimetresPerInch = 25.4;

export function inches(millimetres: number): number {
  return millimetres / millimetresPerInch;
}

export function points(millimetres: number): number {
  return inches(millimetres) * pointsPerInch;
}

/** Cuts the noise of binary fractions, which would stand in the file. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
