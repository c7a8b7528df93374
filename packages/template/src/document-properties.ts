import type { Properties } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";

/** What stands in a file's properties; the date is the notice's, never the clock's. */
export function documentProperties(title: string, { notice }: Facts): Properties {
  return { title, author: notice.issuers.map(({ name }) => name).join("、"), date: notice.issueDate };
}
