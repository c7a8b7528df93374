export { mergeDocuments } from "./words/merge-documents.ts";
