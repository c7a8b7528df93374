import { z } from "zod";
import { EntryId } from "./entry-id.ts";
import { defined, named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** What gives a field several entries: the years of a table's columns, or the sections of the advancement plan. */
export const Per = z.enum(["referenceYears", "shareYears", "implementationYears", "planSections"]);
export type Per = z.infer<typeof Per>;

const kind = <const Kind extends string>(name: Kind) => named("种类", z.literal(name), "填写项是什么：文本、数字、日期、选择……");

const common = {
  label: named("名称", plainText(80)),
  required: named("是否必填", z.boolean()).optional(),
  help: named("填写说明", plainText(300)).optional(),
  per: named("逐项填写", Per, "每年一格，标识后缀 _y1、_y2……；推进计划每部分一处，后缀为该部分的标识").optional(),
  width: named("空白时留的字数", z.int().min(0).max(40), "不写时：独占一行的 1 字，行内的 6 字").optional(),
};

/** Text, one line or several, with the number of characters that the form allows. */
export const TextField = defined(
  "TextField",
  z.strictObject({
    kind: kind("text"),
    ...common,
    maxLength: named("字数上限", z.int().min(1)).optional(),
    lines: named("印出的行数", z.int().min(1).max(60), "多于一行的是长文本").optional(),
    format: named(
      "格式",
      z.enum(["creditCode", "phone", "email", "postcode"]),
      "creditCode 统一社会信用代码，phone 电话，email 电子邮箱，postcode 邮政编码",
    ).optional(),
  }),
);
export type TextField = z.infer<typeof TextField>;

/** A number in the unit that is printed beside it. */
export const NumberField = defined(
  "NumberField",
  z.strictObject({
    kind: kind("number"),
    ...common,
    unit: named("单位", plainText(6)).optional(),
    integer: named("是否整数", z.boolean()).optional(),
    min: named("最小值", z.number()).optional(),
    max: named("最大值", z.number()).optional(),
  }),
);
export type NumberField = z.infer<typeof NumberField>;

/** A day, a month or a year. */
export const DateField = defined(
  "DateField",
  z.strictObject({
    kind: kind("date"),
    ...common,
    precision: named("精度", z.enum(["day", "month", "year"]), "day 到日，month 到月，year 到年"),
  }),
);
export type DateField = z.infer<typeof DateField>;

/** Printed as one box an option; its options print in the order in which they are written. */
export const ChoiceField = defined(
  "ChoiceField",
  z.strictObject({
    kind: kind("choice"),
    ...common,
    options: named("选项", z.record(EntryId, plainText(60))),
    multiple: named("是否可多选", z.boolean()).optional(),
    exclusive: named("不能与别的同选的选项", z.array(EntryId)).optional(),
    boxAfter: named("方框是否在选项之后", z.boolean(), "公布的文本写作“是□”的").optional(),
  }),
);
export type ChoiceField = z.infer<typeof ChoiceField>;

/** A list to choose from that also takes free text: the indicators of one goal. */
export const SuggestField = defined(
  "SuggestField",
  z.strictObject({
    kind: kind("suggest"),
    ...common,
    from: named("备选项", z.literal("metrics"), "metrics 为目标指标清单"),
    maxLength: named("字数上限", z.int().min(1)).optional(),
  }),
);

/** One box to tick. */
export const CheckField = defined("CheckField", z.strictObject({ kind: kind("check"), ...common }));

/** A form entry that is not a group. */
export const LeafField = defined(
  "LeafField",
  z.discriminatedUnion("kind", [TextField, NumberField, DateField, ChoiceField, SuggestField, CheckField]),
);
export type LeafField = z.infer<typeof LeafField>;

/** A group of entries that repeats: entry `name` of the second row has the id `<group>_2_name`. */
export const RowsField = z.strictObject({
  kind: kind("rows"),
  label: common.label,
  help: common.help,
  printed: named("印出的组数", z.enum(["maxProjects", "goalSlots"]), "取自批次数据"),
  extendable: named("能否增加", z.boolean()).optional(),
  fields: named("组内各项", z.record(EntryId, LeafField)),
});
export type RowsField = z.infer<typeof RowsField>;

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
