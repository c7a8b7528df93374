export type { BookRequest } from "./book-request.ts";
export { composeBook } from "./compose-book.ts";
