import { answersFileSchema, answersSchema, editorSchema, type JsonSchema, jsonSchema } from "@gongwen/schema";
import type { z } from "zod";
import type { RealProject } from "./real-project.ts";

/** What an enterprise fills in is known only with a batch: its form, its years, its goals. The zod schemas of one batch, by name. */
export function formSchemas({ form, facts }: Pick<RealProject, "form" | "facts">): ReadonlyMap<string, z.ZodType> {
  return new Map<string, z.ZodType>([
    ["application-form", answersSchema(form, facts)],
    ["answers-file", answersFileSchema(form, facts, () => undefined)],
  ]);
}

const heads: Readonly<Record<string, { title: string; about: string }>> = {
  "application-form": { title: "申请表", about: "一家企业在申请表（含推进计划）中填写的内容，按填写项的标识。" },
  "answers-file": { title: "填写文件", about: "gongwen fill 读的文件：批次、地区和申请表的填写内容。" },
};

/** The same as JSON Schemas by path under `packages/schema/json/`: `2025/application-form`, and for editors `editor/2025/…`. */
export function formJsonSchemas(project: RealProject): ReadonlyMap<string, JsonSchema> {
  const { batch } = project.project;
  const entries = [...formSchemas(project)].flatMap(([name, schema]): [string, JsonSchema][] => {
    const { title, about } = heads[name] ?? { title: name, about: name };
    const path = `${batch}/${name}`;
    const strict = jsonSchema(schema, { name: path, title: `${batch} 年${title}`, about });
    return name === "answers-file"
      ? [
          [path, strict],
          [`editor/${path}`, editorSchema(strict)],
        ]
      : [[path, strict]];
  });
  return new Map(entries);
}
