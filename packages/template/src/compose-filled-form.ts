import type { Answers, Facts } from "@gongwen/schema";
import { attachmentPart } from "./attachment-part.ts";
import type { EditionSources } from "./edition-sources.ts";
import { editionWorld } from "./edition-world.ts";
import { unlessReported } from "./report.ts";
import { type ComposedAttachment, standAlone } from "./stand-alone.ts";

/**
 * An attachment that is a form, by itself, with answers in its entries. Groups that may be added print for all that are answered.
 *
 * @param attachmentId as the edition's list has it; the attachment's content must be a form
 * @param answers must have passed `answersSchema`
 * @throws {DiagnosticError} with every problem of the form and the titles at once
 */
export function composeFilledForm(
  sources: EditionSources,
  facts: Facts,
  attachmentId: string,
  answers: Answers,
): ComposedAttachment {
  const index = sources.edition.value.attachments.findIndex(({ id }) => id === attachmentId);
  if (index < 0) throw new Error(`The edition has no attachment ${attachmentId}`);
  const part = unlessReported((report) => attachmentPart(index, sources, editionWorld(sources, facts, report), report, answers));
  return standAlone(part, facts);
}
