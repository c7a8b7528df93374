import type { Inline } from "@gongwen/document";
import type { TextRole } from "@gongwen/schema";

/**
 * Gives a run-in heading's clause its role: the words up to and including the first 。, or all of them. What follows is body
 * text in the same paragraph.
 */
export function runInHeading(children: readonly Inline[], role: TextRole): Inline[] {
  let inClause = true;
  return children.flatMap((child): Inline[] => {
    if (!inClause) return [child];
    if (child.type === "slot") return [{ ...child, role }];
    if (child.type !== "text") return [child];
    const end = child.text.indexOf("。") + 1;
    if (end === 0) return [{ ...child, role }];
    inClause = false;
    const clause: Inline = { ...child, text: child.text.slice(0, end), role };
    return end === child.text.length ? [clause] : [clause, { ...child, text: child.text.slice(end) }];
  });
}
