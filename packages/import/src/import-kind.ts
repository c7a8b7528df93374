/** What can be imported. */
export const importKinds = ["quotas", "contacts", "indicators"] as const;
export type ImportKind = (typeof importKinds)[number];
