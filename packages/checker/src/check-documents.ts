import type { Diagnostic, Place } from "@gongwen/diagnostics";
import type { CheckContext } from "./check-context.ts";
import type { Finding, RuleContext } from "./document-rule.ts";
import { documentRules } from "./document-rules.ts";
import { passagesOf } from "./passages.ts";

/**
 * Runs every rule over a notice and its attachments.
 *
 * @returns what they found, rule by rule, located where the words were written
 */
export function checkDocuments(context: CheckContext): Diagnostic[] {
  const ruled: RuleContext = { ...context, passages: passagesOf(context.notice, context.attachments) };
  return documentRules.flatMap(({ name, severity, check }) =>
    [...check(ruled)].map((finding) => ({
      ...placeOf(finding, ruled),
      severity,
      rule: name,
      message: finding.message,
      hint: finding.hint,
    })),
  );
}

function placeOf({ span, place }: Finding, { passages, facts }: RuleContext): Place {
  if (place !== undefined) return place;
  if (span !== undefined) return { file: span.file, line: span.line, column: span.column };
  const written = passages.find((passage) => passage.part === "notice" && passage.span !== undefined)?.span;
  return { file: written?.file ?? `templates/${facts.batch.year}/notice.md.hbs` };
}
