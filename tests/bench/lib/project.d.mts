/** A project's files under `data/` and `templates/`, as the command reads them. */
export function projectFiles(folder?: string): Promise<ReadonlyMap<string, Uint8Array>>;
