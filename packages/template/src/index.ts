export { type ComposedAttachment, type Composition, composeEdition } from "./compose-edition.ts";
export type { EditionSources } from "./edition-sources.ts";
