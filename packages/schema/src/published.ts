import type { z } from "zod";
import { AllocationFile } from "./allocation.ts";
import { answersHeadSchema } from "./answers-file.ts";
import { BatchFile } from "./batch.ts";
import { BookFile } from "./book.ts";
import { ChangesFile } from "./changes.ts";
import { ContactsFile } from "./contacts.ts";
import { CriteriaFile } from "./criteria.ts";
import { EditionFile } from "./edition.ts";
import { FaqFile } from "./faq.ts";
import { FormFile } from "./form.ts";
import { GoalsFile } from "./goals.ts";
import { IndicatorsFile } from "./indicators.ts";
import { Manifest } from "./manifest.ts";
import { PackageFile } from "./package.ts";
import { QuotasFile } from "./quotas.ts";
import { RegionsFile } from "./region.ts";
import { SheetFile } from "./sheet.ts";
import { StyleSheet } from "./style-sheet.ts";
import { WaiversFile } from "./waivers.ts";

/** A schema that is handed out as JSON Schema. */
export interface Published {
  /** The JSON Schema's file is `json/<name>.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** What it is of, in one Chinese sentence. */
  readonly about: string;
  readonly schema: z.ZodType;
}

const publish = (name: string, title: string, about: string, schema: z.ZodType): Published => ({ name, title, about, schema });

/** The schemas that are handed out as JSON Schema. To add one, write its line and run `npm run json-schema -w @gongwen/schema`. */
export const publishedSchemas: readonly Published[] = [
  publish("regions", "地区名录", "data/regions.yaml：77 个地区的代码和名称，按名额表的顺序。", RegionsFile),
  publish("batch", "批次数据", "data/批次/batch.yaml：一个批次的各项数值，能推算的不写。", BatchFile),
  publish("quotas", "推荐名额", "data/批次/quotas.yaml：各地推荐名额；小计和合计由程序算出，不写。", QuotasFile),
  publish("contacts", "联系方式", "data/批次/contacts.yaml：联系人、邮寄地址和各设区市咨询电话。", ContactsFile),
  publish("criteria", "推荐条件", "data/批次/criteria.yaml：决定企业能否推荐的条件和门槛。", CriteriaFile),
  publish("goals", "目标和提纲", "data/批次/goals.yaml：目标指标清单和推进计划提纲。", GoalsFile),
  publish("indicators", "测算指标", "data/批次/indicators.yaml：测算名额所用的各地指标。", IndicatorsFile),
  publish("allocation", "测算规则", "data/批次/allocation.yaml：名额怎样测算，通知没有规定的各项。", AllocationFile),
  publish("faq", "通知未明确的事项", "data/批次/faq.yaml：通知没有写明、基层常问的事项和答复。", FaqFile),
  publish("changes", "更正记录", "data/批次/changes.yaml：文件发出后的更正，最早的在前。", ChangesFile),
  publish("waivers", "豁免", "data/批次/waivers.yaml：检查发现而照原文保留的各处和理由。", WaiversFile),
  publish("edition", "附件清单", "templates/版本/edition.yaml：附件清单和地区占位。", EditionFile),
  publish("form", "表单", "templates/版本/attachments/名称.form.yaml：填写项和版面。", FormFile),
  publish("sheet", "表格", "templates/版本/attachments/名称.sheet.yaml：一张表的各列和各行。", SheetFile),
  publish("book", "工作簿", "templates/版本/package/名称.book.yaml：文件包中一个工作簿的文字。", BookFile),
  publish("package", "文件包", "templates/版本/package.yaml：每个地区的文件包有哪些文件。", PackageFile),
  publish("style-sheet", "版式", "templates/styles/名称.yaml：每种段落、表格的样子。", StyleSheet),
  publish(
    "answers-file",
    "填写内容",
    "一家企业填写申请表的内容：批次、地区和各填写项。",
    answersHeadSchema(() => undefined),
  ),
  publish("manifest", "文件清单", "manifest.json：生成的全部文件。", Manifest),
];
