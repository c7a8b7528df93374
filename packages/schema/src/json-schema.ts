import { z } from "zod";
import { Manifest } from "./manifest.ts";

/** The schemas that are handed out as JSON Schema 2020-12, by the name of their file: `json/<name>.schema.json`. */
const published: Readonly<Record<string, z.ZodType>> = { manifest: Manifest };

/** Each published schema as JSON Schema, with Chinese titles and descriptions. */
export function jsonSchemas(): ReadonlyMap<string, Record<string, unknown>> {
  return new Map(
    Object.entries(published).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
      return [name, { $schema, $id: `${name}.schema.json`, ...rest }];
    }),
  );
}
