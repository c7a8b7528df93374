/**
 * How a node of a document that is compared with an earlier one differs: it stands in the new one alone, or stood in the old one alone.
 * Without it, a node stands in both. What lies inside a changed node changes with it.
 */
export type Change = "inserted" | "deleted";
