import { z } from "zod";
import { EntryId } from "./entry-id.ts";
import { Field, Per } from "./field.ts";
import { defined, named } from "./named.ts";

/**
 * Words with `{{values}}`, and marks: `[[field]]` is an entry (a choice with all its boxes), `[[field.option]]` one box with its
 * label, `[[group.name]]` an entry of a repeated row, `[^note]` refers to a footnote. The template package checks them.
 */
const formText = z.string().max(4000);

const type = <const Type extends string>(name: Type) => named("内容类型", z.literal(name), "标题、封面行、段落、表格……");

const CellLook = z.enum(["head", "label", "value", "number", "listHeading", "dash"]);
/** What a cell of a form is: a role, not a look. It decides which style the cell takes. */
export type CellLook = z.infer<typeof CellLook>;

const look = named("样子", CellLook, "不写时：有填写项的是 value，没有的是 label；dash 是目标表中的横线").optional();
const span = named("跨列数", z.int().min(1).max(40)).optional();

/** A cell. A text alone is a cell of one line. With `per` there is such a cell for each year, together as wide as `span`. */
const FormCell = defined(
  "FormCell",
  z.union([
    formText,
    z.strictObject({
      text: named("文字", formText),
      as: look,
      span,
      rowSpan: named("跨行数", z.union([z.int().min(1).max(60), z.literal("group")]), "group：跨重复的所有行").optional(),
      per: named("逐年各一格", Per.exclude(["planSections"])).optional(),
    }),
    z.strictObject({
      lines: named("各行文字", z.array(formText).min(1)),
      as: look,
      span,
      rowSpan: named("跨行数", z.union([z.int().min(1).max(60), z.literal("group")]), "group：跨重复的所有行").optional(),
    }),
  ]),
);
/** A cell of a form: a text, or texts with what they span. */
export type FormCell = z.infer<typeof FormCell>;

const cells = named("各格", z.array(FormCell).min(1), "向下跨行的格所盖住的不再写");

/** A row: its cells, or its cells with what holds for the row. */
const PlainRow = defined(
  "PlainRow",
  z.union([
    cells,
    z.strictObject({
      cells,
      as: look,
      minLines: named("最少行数", z.int().min(1).max(60), "留出手写的高度").optional(),
      breakable: named("能否跨页断开", z.boolean()).optional(),
    }),
  ]),
);
/** A row of a form that is printed once. */
export type PlainRow = z.infer<typeof PlainRow>;

const plainRows = named("各行", z.array(PlainRow).min(1));

/** Rows that repeat for each printed group of a `rows` field; `{{n}}` is the number of the group. */
const RepeatedRows = z.strictObject({ repeat: named("重复的填写项", EntryId), rows: plainRows });

/** Rows for each line of a goal's indicators: `{{metric}}`. */
const MetricRows = z.strictObject({ each: named("逐项展开", z.literal("metrics"), "每条指标一次"), rows: plainRows });

/** Rows for each goal: `{{goal.label}}`, `{{goal.number}}`, `{{goal.circled}}`. */
const GoalRows = z.strictObject({
  each: named("逐项展开", z.literal("goals"), "每个目标一次"),
  rows: named("各行", z.array(z.union([PlainRow, RepeatedRows, MetricRows])).min(1)),
});

/** A row of a form, or a row that is printed once for each of something. */
export type FormRow = PlainRow | z.infer<typeof RepeatedRows> | z.infer<typeof MetricRows> | z.infer<typeof GoalRows>;

const Heading = z.strictObject({
  type: type("heading"),
  level: named("级别", z.union([z.literal(1), z.literal(2)])),
  text: named("标题", formText, "序号由程序编"),
});

const Paragraph = z.strictObject({ type: type("paragraph"), text: named("文字", formText) });

/** With `each: prompts` there is one for each demand of the section: `{{prompt}}`. */
const SectionParagraph = Paragraph.extend({ each: named("逐条展开", z.literal("prompts")).optional() });

const FormTable = z.strictObject({
  type: type("table"),
  role: named("表格类别", z.enum(["form", "frame", "grid"])),
  widths: named("列宽", z.array(z.int().min(1).max(100)).min(1).max(40), "按比例铺满版心"),
  headRows: named("表头行数", z.int().min(0).max(5), "换页时重复").optional(),
  rows: named("各行", z.array(z.union([PlainRow, RepeatedRows, GoalRows])).min(1)),
});
/** A table of a form: widths of its columns, and its rows. */
export type FormTable = z.infer<typeof FormTable>;

/** One thing after the other, from the cover on. */
const FormItem = z.discriminatedUnion("type", [
  /** The attachment's title, or, with `text`, the title of a part of its own, whose headings count from 一 again. */
  z.strictObject({ type: type("title"), text: named("标题", formText, "不写时用附件标题").optional() }),
  z.strictObject({ type: type("coverLine"), text: named("文字", formText) }),
  Heading,
  Paragraph,
  z.strictObject({ type: type("pageBreak") }),
  FormTable,
  /** For each section of the plan's outline: `{{section.heading}}`, `{{section.maxLength}}`. */
  z.strictObject({
    type: type("planOutline"),
    items: named("每部分的内容", z.array(z.discriminatedUnion("type", [Heading, SectionParagraph])).min(1)),
  }),
]);
/** A part of a form, from top to bottom. */
export type FormItem = z.infer<typeof FormItem>;

/** `attachments/<name>.form.yaml`: a form's entries, and how they are laid out. Every entry is placed exactly once. */
export const FormFile = z.strictObject({
  fields: named("填写项", z.record(EntryId, Field)),
  layout: named("版面", z.array(FormItem).min(1)),
  footnotes: named("脚注", z.record(EntryId, formText.min(1)), "文中用 [^标识] 引用；序号由程序编").optional(),
});
export type FormFile = z.infer<typeof FormFile>;
