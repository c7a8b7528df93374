import type { Stamp } from "@gongwen/document";
import { schemaVersion } from "@gongwen/schema";
import type { PackageWork } from "./package-world.ts";

/** Where a file that is written once for all regions comes from; its region is a place. */
export function regionStamp({ facts, places }: PackageWork, document: string): Stamp {
  return { batch: String(facts.batch.year), region: places.add(({ id }) => id), document, schemaVersion };
}
