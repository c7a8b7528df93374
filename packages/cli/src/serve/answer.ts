import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { contentTypeOf } from "./content-type.ts";
import { readTreeFile } from "./read-tree-file.ts";
import { requestPath } from "./request-path.ts";

/** The pages' own policy, without what they need on disk, and never in a frame. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const always = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache" };

/** Answers one request with a file of the tree. */
export async function answer(out: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "" } = request;
  if (method !== "GET" && method !== "HEAD") return say(response, 405, "只能读取，不能提交", { Allow: "GET, HEAD" });
  const path = requestPath(url);
  if (path === undefined) return say(response, 400, "网址不对");
  const target = url.replace(/[?#].*$/s, "");
  const found = await readTreeFile(out, path, target.endsWith("/"));
  switch (found.kind) {
    case "file":
      return sendFile(found.name, found.bytes, request, response);
    case "folder":
      return say(response, 301, "在这里", { Location: `${target}/` });
    case "none":
      return say(response, 404, path === "" ? "还没有生成的网页，请看运行 gongwen serve 的窗口" : "没有这个文件");
  }
}

function sendFile(name: string, bytes: Buffer, { method, headers: asked }: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url")}"`;
  const known = asked["if-none-match"]?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;
  const headers = { ...always, ...headersOf(name), ETag: etag };
  if (known) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, "Content-Length": bytes.length }).end(method === "HEAD" ? undefined : bytes);
}

function headersOf(name: string): OutgoingHttpHeaders {
  const { type, disposition } = contentTypeOf(name);
  return {
    "Content-Type": type,
    ...(type.startsWith("text/html") ? { "Content-Security-Policy": policy } : {}),
    ...(disposition === undefined ? {} : { "Content-Disposition": `${disposition}; filename*=UTF-8''${extValue(name)}` }),
  };
}

/** RFC 8187: what `encodeURIComponent` leaves and a header's value may not hold is encoded, too. */
function extValue(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function say(response: ServerResponse, status: number, text: string, more: OutgoingHttpHeaders = {}): void {
  const headers = { ...always, "Content-Type": "text/plain; charset=utf-8", "Content-Security-Policy": policy, ...more };
  response.writeHead(status, headers).end(`${text}\n`);
}
