/** A node of a page's logical structure: an element with its children, or the number of a piece of marked content. */
export interface Structure {
  readonly role: string;
  readonly children: readonly (Structure | number)[];
}

interface RawNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

/** Takes pdf.js's tree of one page over. */
export function structureOf(tree: unknown): Structure {
  return element((tree ?? { role: "Root", children: [] }) as RawNode);
}

function element({ role = "", children = [] }: RawNode): Structure {
  return { role, children: children.map((child) => (child.role === undefined ? contentNumber(child) : element(child))) };
}

function contentNumber({ id = "" }: RawNode): number {
  return Number(/_mc(\d+)$/.exec(id)?.[1] ?? Number.NaN);
}

/** The numbers of the marked content under a node, in reading order; nodes that `leaveOut` names are passed over. */
export function contentOf(node: Structure, leaveOut: (node: Structure) => boolean = () => false): number[] {
  return node.children.flatMap((child) => {
    if (typeof child === "number") return [child];
    return leaveOut(child) ? [] : contentOf(child, leaveOut);
  });
}

/** Every element of a role, outermost ones, in reading order. */
export function elementsOf(node: Structure, ...roles: readonly string[]): Structure[] {
  return node.children.flatMap((child) => {
    if (typeof child === "number") return [];
    return roles.includes(child.role) ? [child] : elementsOf(child, ...roles);
  });
}
