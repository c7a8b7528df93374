/** Points of a field's text in a cell, and of its lines: a limited entry's box holds its limit at this size. */
export const fieldText = { size: 10.5, pitch: 12.6 } as const;
