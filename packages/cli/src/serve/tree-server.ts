import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { MachineError } from "../failures.ts";
import { hasCode } from "../has-code.ts";
import { answer } from "./answer.ts";

/** A server of one output tree, for this machine alone. */
export interface TreeServer {
  /** Where to open it: `http://127.0.0.1:8025/`. */
  readonly address: string;
  /** Ends it, with connections that are still open. */
  close(): Promise<void>;
}

const loopback = "127.0.0.1";

/**
 * Serves a tree as it is at the moment of each request.
 *
 * @param port 0 for any that is free
 * @throws {MachineError} when the port is taken
 */
export async function serveTree(out: string, port: number): Promise<TreeServer> {
  const server = createServer((request, response) => {
    answer(out, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("读不出这个文件\n");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(portError(error, port))).listen(port, loopback, resolve);
  });
  return {
    address: `http://${loopback}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portError(error: Error, port: number): Error {
  if (hasCode(error, "EADDRINUSE")) return new MachineError(`端口 ${port} 已被别的程序占用，用 --port 换一个（0 为任选）`);
  return hasCode(error, "EACCES") ? new MachineError(`没有权限使用端口 ${port}，用 --port 换一个 1024 以上的`) : error;
}
