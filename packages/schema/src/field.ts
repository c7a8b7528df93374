import { z } from "zod";
import { EntryId } from "./entry-id.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

const common = {
  label: named("名称", plainText(80)),
  required: named("是否必填", z.boolean()).optional(),
  help: named("填写说明", plainText(300)).optional(),
  per: named(
    "按年填写",
    z.enum(["referenceYears", "shareYears", "implementationYears"]),
    "每年一格，标识后缀 _y1、_y2……",
  ).optional(),
};

/** Text, one line or several, with the number of characters that the form allows. */
export const TextField = z.strictObject({
  kind: z.literal("text"),
  ...common,
  maxLength: named("字数上限", z.int().min(1)).optional(),
  lines: named("印出的行数", z.int().min(1).max(60), "多于一行的是长文本").optional(),
  format: named("格式", z.enum(["creditCode", "phone", "email", "postcode"])).optional(),
});

/** A number in the unit that is printed beside it. */
export const NumberField = z.strictObject({
  kind: z.literal("number"),
  ...common,
  unit: named("单位", plainText(6)).optional(),
  integer: named("是否整数", z.boolean()).optional(),
  min: named("最小值", z.number()).optional(),
  max: named("最大值", z.number()).optional(),
});

/** A day, a month or a year. */
export const DateField = z.strictObject({
  kind: z.literal("date"),
  ...common,
  precision: named("精度", z.enum(["day", "month", "year"])),
});

/** Printed as one box an option, or, with `from`, as a list to choose from that also takes free text. */
export const ChoiceField = z.strictObject({
  kind: z.literal("choice"),
  ...common,
  options: named("选项", z.record(EntryId, plainText(60))),
  multiple: named("是否可多选", z.boolean()).optional(),
  exclusive: named("不能与别的同选的选项", z.array(EntryId)).optional(),
});

/** A list to choose from that also takes free text: the indicators of one goal. */
export const SuggestField = z.strictObject({
  kind: z.literal("suggest"),
  ...common,
  from: named("备选项", z.literal("metrics")),
  maxLength: named("字数上限", z.int().min(1)).optional(),
});

/** One box to tick. */
export const CheckField = z.strictObject({ kind: z.literal("check"), ...common });

/** A form entry that is not a group. */
export const LeafField = z.discriminatedUnion("kind", [TextField, NumberField, DateField, ChoiceField, SuggestField, CheckField]);
export type LeafField = z.infer<typeof LeafField>;

/** A group of entries that repeats: entry `name` of the second row has the id `<group>_2_name`. */
export const RowsField = z.strictObject({
  kind: z.literal("rows"),
  label: common.label,
  help: common.help,
  printed: named("印出的组数", z.enum(["maxProjects", "goalSlots"]), "取自批次数据"),
  extendable: named("能否增加", z.boolean()).optional(),
  fields: named("组内各项", z.record(EntryId, LeafField)),
});

/** The closed union from which come the DOCX control, the PDF field, the XLSX validation, the zod schema and the JSON Schema. */
export const Field = z.discriminatedUnion("kind", [
  TextField,
  NumberField,
  DateField,
  ChoiceField,
  SuggestField,
  CheckField,
  RowsField,
]);
export type Field = z.infer<typeof Field>;
