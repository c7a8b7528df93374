/** A property of a JSON Schema and where it stands: `/notice/issuers/[]/name`. */
export interface Property {
  readonly path: string;
  readonly property: Readonly<Record<string, unknown>>;
}

/** Every property that a JSON Schema declares, at any depth, in each branch of a union. */
export function propertiesOf(node: unknown, path = ""): Property[] {
  if (Array.isArray(node)) return node.flatMap((item) => propertiesOf(item, path));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([keyword, value]) =>
    conditions.has(keyword)
      ? []
      : keyword === "properties"
        ? declared(value, path)
        : propertiesOf(value, `${path}${steps[keyword] ?? ""}`),
  );
}

/** Keywords that look at properties which another keyword declares. */
const conditions: ReadonlySet<string> = new Set(["if", "then", "not", "dependentSchemas"]);
const steps: Readonly<Record<string, string>> = { items: "/[]", prefixItems: "/[]", additionalProperties: "/*" };

function declared(properties: Readonly<Record<string, Property["property"]>>, path: string): Property[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const place = `${path}/${name}`;
    return [{ path: place, property }, ...propertiesOf(property, place)];
  });
}
