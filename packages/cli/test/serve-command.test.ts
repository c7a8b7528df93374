import { createServer } from "node:net";
import { expect, it } from "vitest";
import { callFrom, root } from "./support/call.ts";

it("ends with 3 when the port is taken, and with 2 for what is no port or no option of its own", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  const { status, err } = await callFrom(root, ["serve", "2025", "--port", String(port)]);
  taken.close();
  expect([status, err]).toEqual([3, `错误：端口 ${port} 已被别的程序占用，用 --port 换一个（0 为任选）\n`]);
  expect((await callFrom(root, ["serve", "2025", "--port", "80a"])).status).toBe(2);
  expect((await callFrom(root, ["serve", "2025", "--json"])).status).toBe(2);
});
