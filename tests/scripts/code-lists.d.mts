export function codeLists(): readonly { readonly path: URL; readonly text: string }[];
