import type { PathExpression } from "./template-node.ts";

/**
 * What a path may mean at one place of a template. The same shape serves the check, where a thing is a schema, and the
 * rendering, where it is a value.
 */
export interface Scope<Thing> {
  readonly root: Thing;
  readonly context: Thing;
  /** Names given by `as |item|` or by the caller: they hold in every scope inside. */
  readonly names: ReadonlyMap<string, Thing>;
  /** `@index`, `@first`, `@last`, `@key`. */
  readonly data: ReadonlyMap<string, Thing>;
  readonly parent?: Scope<Thing>;
}

/** What a path means, or the part of it that is missing and the thing that should have it. */
export type Resolution<Thing> =
  | { readonly found: Thing }
  | { readonly missing: string; readonly index: number; readonly within?: Thing; readonly names: readonly string[] };

/** Follows a path from its scope; `member` gives a thing's part by name, or undefined. */
export function resolvePath<Thing>(
  scope: Scope<Thing>,
  path: PathExpression,
  member: (thing: Thing, name: string) => Thing | undefined,
): Resolution<Thing> {
  const home = ancestor(scope, path.up);
  if (home === undefined) return { missing: "../", index: 0, names: [] };
  const start = startOf(scope, home, path);
  if (start === undefined) {
    return { missing: `@${path.parts[0]}`, index: 0, names: [...home.data.keys(), "root"].map((name) => `@${name}`) };
  }
  let { thing } = start;
  for (const [offset, part] of path.parts.slice(start.taken).entries()) {
    const next = member(thing, part);
    const index = start.taken + offset;
    if (next === undefined) return { missing: part, index, within: thing, names: index === 0 ? allNames(scope) : [] };
    thing = next;
  }
  return { found: thing };
}

/** What a path starts from, and how many of its parts say so. */
function startOf<Thing>(
  scope: Scope<Thing>,
  home: Scope<Thing>,
  { from, up, scoped, parts: [first = ""] }: PathExpression,
): { thing: Thing; taken: number } | undefined {
  if (from === "data") {
    const thing = first === "root" ? scope.root : home.data.get(first);
    return thing === undefined ? undefined : { thing, taken: 1 };
  }
  const named = up === 0 && !scoped ? nameOf(scope, first) : undefined;
  return named === undefined ? { thing: home.context, taken: 0 } : { thing: named, taken: 1 };
}

/** The scope inside `#each` or `#with`. */
export function innerScope<Thing>(
  parent: Scope<Thing>,
  context: Thing,
  names: ReadonlyMap<string, Thing>,
  data: ReadonlyMap<string, Thing>,
): Scope<Thing> {
  return { root: parent.root, context, names, data, parent };
}

function ancestor<Thing>(scope: Scope<Thing>, up: number): Scope<Thing> | undefined {
  let found: Scope<Thing> | undefined = scope;
  for (let step = 0; step < up; step++) found = found?.parent;
  return found;
}

function nameOf<Thing>(scope: Scope<Thing>, name: string): Thing | undefined {
  return scope.names.get(name) ?? (scope.parent === undefined ? undefined : nameOf(scope.parent, name));
}

function allNames<Thing>(scope: Scope<Thing>): string[] {
  return [...scope.names.keys(), ...(scope.parent === undefined ? [] : allNames(scope.parent))];
}
