import { type JsonSchema, jsonSchemas, publishedSchemas } from "@gongwen/schema";
import type { z } from "zod";
import { formJsonSchemas, formSchemas } from "./form-schemas.ts";
import type { RealProject } from "./real-project.ts";

/** A schema in both of its forms. */
export interface Family {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly json: JsonSchema;
}

/** Every schema that is handed out. */
export function familiesOf(project: RealProject): Family[] {
  const { batch } = project.project;
  const json = new Map([...jsonSchemas(), ...formJsonSchemas(project)]);
  const zod: [name: string, schema: z.ZodType][] = [
    ...publishedSchemas.map(({ name, schema }): [string, z.ZodType] => [name, schema]),
    ...[...formSchemas(project)].map(([name, schema]): [string, z.ZodType] => [`${batch}/${name}`, schema]),
  ];
  return zod.map(([name, schema]) => ({ name, schema, json: json.get(name) ?? {} }));
}
