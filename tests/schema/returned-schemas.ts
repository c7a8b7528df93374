import {
  advancementPlanSchema,
  type JsonSchema,
  jsonSchema,
  type ReturnDefinition,
  returnedPackageSchema,
  summaryRowsSchema,
} from "@gongwen/schema";
import type { z } from "zod";

interface Returned {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly schema: z.ZodType;
}

/** What comes back from a region, as the zod schemas of one batch. */
export function returnedSchemas({ facts, form, recommendation, investment }: ReturnDefinition): readonly Returned[] {
  return [
    {
      name: "advancement-plan",
      title: "推进计划",
      about: "一家企业的融通入链“四提一强”推进计划，指标按目标指标清单。",
      schema: advancementPlanSchema(form, facts),
    },
    {
      name: "recommendation-rows",
      title: "推荐名单汇总表",
      about: "附件5的各行，按列的标识。",
      schema: summaryRowsSchema(recommendation, facts),
    },
    {
      name: "investment-rows",
      title: "推进计划投资情况汇总表",
      about: "附件6的各行，按列的标识。",
      schema: summaryRowsSchema(investment, facts),
    },
    {
      name: "returned-package",
      title: "申报材料",
      about: "一个地区报送的材料：申报文件、推荐名单、投资情况、推进计划，可附申请表。各部分之间的规则见 unstated-rules.json。",
      schema: returnedPackageSchema({ facts, form, recommendation, investment }),
    },
  ];
}

/** The same as JSON Schemas by path under `packages/schema/json/`: `2025/returned-package`. */
export function returnedJsonSchemas(definition: ReturnDefinition): ReadonlyMap<string, JsonSchema> {
  const { year } = definition.facts.batch;
  return new Map(
    returnedSchemas(definition).map(({ name, title, about, schema }): [string, JsonSchema] => {
      const path = `${year}/${name}`;
      return [path, jsonSchema(schema, { name: path, title: `${year} 年${title}`, about })];
    }),
  );
}
