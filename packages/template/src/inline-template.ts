import type { Inline } from "@gongwen/document";

/**
 * Renders one text of a form, a sheet or the edition's list: Handlebars, then inline marks. A wrong path is recorded with its
 * place, and renders as nothing, so that all problems of a run are found at once.
 *
 * @param text the words with `{{paths}}` and helpers
 * @param path where the text stands in its YAML file, for messages
 * @param locals names that hold in this text only, such as `n` in a repeated row
 */
export type InlineTemplate = (
  text: string,
  path: readonly PropertyKey[],
  locals?: Readonly<Record<string, unknown>>,
) => readonly Inline[];
