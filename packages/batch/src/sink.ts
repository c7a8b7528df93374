/** Takes the files of a build as they are finished. */
export interface Sink {
  /**
   * @param path in the output tree, with `/`
   * @param bytes the same object under several paths is one file: it may be linked
   */
  put(path: string, bytes: Uint8Array): Promise<void>;
}

/** Keeps every file in memory. */
export function memorySink(): Sink & { readonly outputs: ReadonlyMap<string, Uint8Array> } {
  const outputs = new Map<string, Uint8Array>();
  return {
    outputs,
    put(path, bytes) {
      outputs.set(path, bytes);
      return Promise.resolve();
    },
  };
}
