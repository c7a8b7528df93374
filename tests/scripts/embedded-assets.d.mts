/** The modules that hold the assets: where each lies, and what must stand in it. */
export function embeddedAssets(): { readonly path: URL; readonly text: string }[];
