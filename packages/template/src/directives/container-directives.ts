import type { Block } from "@gongwen/document";
import type { ContainerDirective } from "mdast-util-directive";
import type { Lowering } from "../markdown/lowering.ts";
import { lowerLead } from "./lead.ts";
import { lowerAttachments, lowerSteps, lowerTableNotes } from "./numbered.ts";
import { lowerPrompt } from "./prompt.ts";
import { lowerRecipients } from "./recipients.ts";
import { lowerReminder } from "./reminder.ts";
import { lowerTable } from "./table.ts";

/** Directives around lines. To add one, add a line. */
export const containerDirectives: Readonly<Record<string, (node: ContainerDirective, lowering: Lowering) => Block[]>> = {
  recipients: lowerRecipients,
  table: lowerTable,
  prompt: lowerPrompt,
  lead: lowerLead,
  reminder: lowerReminder,
  attachments: lowerAttachments,
  "table-notes": lowerTableNotes,
  steps: lowerSteps,
};
