import { z } from "zod";
import { named } from "./named.ts";
import { faceRoles, paragraphRoles, tableRoles, textRoles } from "./roles.ts";

const millimetres = z.number().min(0).max(500);
const points = z.number().min(1).max(200);
const characters = z.number().min(-20).max(40);
const colour = z.string().regex(/^[0-9A-F]{6}$/, { error: "颜色写作六位十六进制，如 FF0000" });

/** How a paragraph looks. Sizes in points, indents in characters of its own size, blanks in lines of the grid. */
export const ParagraphStyle = z.strictObject({
  face: named("字体", z.enum(faceRoles)),
  size: named("字号（磅）", points),
  align: named("对齐", z.enum(["left", "center", "right", "justify", "distribute"])),
  left: named("左缩进（字）", characters).optional(),
  right: named("右缩进（字）", characters).optional(),
  firstLine: named("首行缩进（字）", characters, "负数为悬挂").optional(),
  markerTab: named("序号后对齐到（字）", characters, "序号后跳到此处").optional(),
  blanksBefore: named("段前空行", z.int().min(0).max(20)).optional(),
  blanksAfter: named("段后空行", z.int().min(0).max(20)).optional(),
  linePitch: named("行距（磅）", z.union([points, z.literal("grid"), z.literal("auto")]), "grid 用版面行距；auto 用于表格内"),
  offGrid: named("行距不凑整格", z.boolean(), "固定行距的段落通常合起来占整数行；写 true 的不占").optional(),
  colour: colour.optional(),
  bold: z.boolean().optional(),
  keepWithNext: named("与下段同页", z.boolean()).optional(),
  ruleBelow: named("下方横线", z.strictObject({ distance: millimetres, thickness: millimetres, colour })).optional(),
});
export type ParagraphStyle = z.infer<typeof ParagraphStyle>;

/** How a table looks: rules, padding and heights in millimetres, blanks in lines of the grid. */
export const TableStyle = z.strictObject({
  rules: named("框线", z.enum(["all", "box", "none"])),
  thickness: named("框线粗细（毫米）", millimetres),
  paddingX: named("单元格左右边距（毫米）", millimetres),
  paddingY: named("单元格上下边距（毫米）", millimetres),
  minRowHeight: named("最小行高（毫米）", millimetres).optional(),
  blanksBefore: named("表前空行", z.int().min(0).max(20)).optional(),
  keepTogether: named("尽量不跨页", z.boolean()).optional(),
});
export type TableStyle = z.infer<typeof TableStyle>;

/** What a cell of a workbook tells by its colour. */
const cellMarks = ["wrong", "doubtful", "good"] as const;

function each<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return z.record(z.enum(keys as readonly [Key, ...Key[]]), value);
}

/** `templates/styles/<name>.yaml`: the look of every role, which both writers read. Lengths in millimetres unless said. */
export const StyleSheet = z.strictObject({
  page: named(
    "页面",
    z.strictObject({
      width: millimetres,
      height: millimetres,
      top: millimetres,
      bottom: millimetres,
      left: millimetres,
      right: millimetres,
    }),
  ),
  landscape: named(
    "横排页边（转正后）",
    z.strictObject({ top: millimetres, bottom: millimetres, left: millimetres, right: millimetres }),
  ),
  grid: named(
    "版心网格",
    z.strictObject({
      lines: z.int().min(1),
      characters: z.int().min(1),
      linePitch: points,
      tightening: named("字距收紧（磅）", z.number()),
    }),
  ),
  faces: named(
    "字体",
    each(
      faceRoles,
      z.strictObject({ names: named("字体名", z.array(z.string().min(1)).min(1), "第一个写入 DOCX，其余为替代名") }),
    ),
  ),
  symbols: named("符号字体", z.strictObject({ names: z.array(z.string().min(1)).min(1) }), "用于 ☑，中文字体多无此字"),
  paragraphs: named("段落样式", each(paragraphRoles, ParagraphStyle)),
  texts: named("字符样式", each(textRoles, z.strictObject({ face: z.enum(faceRoles), bold: z.boolean().optional() }))),
  open: named("待定处", z.strictObject({ fill: named("底色", colour) }), "只在送审稿上"),
  tables: named("表格样式", each(tableRoles, TableStyle)),
  tableGap: named("相邻表格间距（磅）", points),
  letterhead: named("发文机关标志", z.strictObject({ distance: named("字顶至版心上边缘（毫米）", millimetres) })),
  footnote: named("脚注", ParagraphStyle),
  imprint: named("版记", z.strictObject({ outerRule: millimetres, innerRule: millimetres, paddingY: millimetres })),
  pageNumber: named(
    "页码",
    z.strictObject({
      face: z.enum(faceRoles),
      size: points,
      distance: named("一字线至版心下边缘（毫米）", millimetres),
      outerIndent: named("外侧空（字）", characters),
    }),
  ),
  pageMark: named(
    "页脚批次标记",
    z.strictObject({ face: z.enum(faceRoles), size: points, distance: named("字底至版心下边缘（毫米）", millimetres) }),
    "只印在文件包的文件上",
  ),
  sheet: named(
    "电子表格",
    z.strictObject({
      titleSize: points,
      headSize: points,
      bodySize: points,
      rowHeight: points,
      marks: named("提示色", each(cellMarks, z.strictObject({ fill: colour, text: colour })), "须改正、须核对、没有问题的单元格"),
    }),
  ),
});
export type StyleSheet = z.infer<typeof StyleSheet>;
