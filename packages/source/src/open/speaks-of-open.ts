import type { Diagnostic } from "@gongwen/diagnostics";
import { openText } from "./stand-in.ts";

/** The rule by which an open value is reported. */
export const openValueRule = "open/value";

/** What a message says of a stand-in, or of what was computed from one. */
const unknown = ["NaN", "undefined", "Invalid Date", openText];

/** Whether a finding is about a value that nobody has decided yet: what it says will be another thing once somebody has. */
export function speaksOfOpen({ message }: Diagnostic): boolean {
  return unknown.some((word) => message.includes(word));
}
