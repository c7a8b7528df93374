import { extname } from "node:path";

/** How a browser takes a file: what it is, and whether it shows it or saves it. */
export interface ContentType {
  readonly type: string;
  readonly disposition?: "inline" | "attachment";
}

const office = "application/vnd.openxmlformats-officedocument";

const types: Readonly<Record<string, ContentType>> = {
  ".html": { type: "text/html; charset=utf-8" },
  ".css": { type: "text/css; charset=utf-8" },
  ".js": { type: "text/javascript; charset=utf-8" },
  ".json": { type: "application/json; charset=utf-8" },
  ".svg": { type: "image/svg+xml" },
  ".png": { type: "image/png" },
  ".pdf": { type: "application/pdf", disposition: "inline" },
  ".docx": { type: `${office}.wordprocessingml.document`, disposition: "attachment" },
  ".xlsx": { type: `${office}.spreadsheetml.sheet`, disposition: "attachment" },
  ".zip": { type: "application/zip", disposition: "attachment" },
};

/** By the file's name; what is unknown is saved, never guessed at. */
export function contentTypeOf(name: string): ContentType {
  return types[extname(name).toLowerCase()] ?? { type: "application/octet-stream", disposition: "attachment" };
}
