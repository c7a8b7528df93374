export { type BookRequest, composeBook } from "./book/index.ts";
export { type Composition, composeEdition } from "./compose-edition.ts";
export { composeFilledForm } from "./compose-filled-form.ts";
export type { EditionSources } from "./edition-sources.ts";
export { formInWords } from "./form-in-words.ts";
export { composePackage, type PackageComposition } from "./package/compose-package.ts";
export type { PackagePart, PageLimit } from "./package/package-part.ts";
export type { AnsweredQuestion } from "./package/questions.ts";
export type { ComposedAttachment } from "./stand-alone.ts";
