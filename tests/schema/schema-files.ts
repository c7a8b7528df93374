import { formJsonSchemas } from "./form-schemas.ts";
import { realProject } from "./real-project.ts";

/** Files of the schema package that come from the schemas and the data together, by path in `packages/schema/`. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const project = realProject();
  const schemas = [...formJsonSchemas(project)].map(([name, schema]): [string, string] => {
    return [`json/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
  return new Map<string, string | Uint8Array>(schemas);
}
