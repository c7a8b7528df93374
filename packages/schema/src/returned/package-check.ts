import type { Finding } from "../finding.ts";
import type { ReturnDefinition, ReturnedPackage } from "./returned-value.ts";

/** Something that must hold between the parts of a returned package, each of which is right by itself. */
export interface PackageCheck {
  /** `package/…`, stable. */
  readonly rule: string;
  /** Why it matters, in Chinese. */
  readonly why: string;
  /** Each place where it doesn't hold. */
  find(given: ReturnedPackage, definition: ReturnDefinition): Iterable<Omit<Finding, "rule">>;
}
