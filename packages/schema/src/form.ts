import { z } from "zod";
import { EntryId } from "./entry-id.ts";
import { Field } from "./field.ts";
import { named } from "./named.ts";

/** A form: its entries, and how they are laid out. */
export const FormFile = z.strictObject({
  fields: named("填写项", z.record(EntryId, Field)),
  layout: named("版面", z.array(z.unknown())),
});
export type FormFile = z.infer<typeof FormFile>;
