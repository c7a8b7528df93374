import { expect, it } from "vitest";
import { localPdfService } from "../src/index.ts";

it("lays nothing out that it hadn't begun when it was closed", async () => {
  const service = localPdfService([]);
  const begun = service.write({} as never, {} as never, false).catch((error: unknown) => error);
  const waiting = service.write({} as never, {} as never, false);
  // The first is taken up in the next turn of promises, the second not before the first has ended.
  await Promise.resolve();
  await Promise.resolve();
  await service.close();
  await expect(waiting).rejects.toThrow("closed");
  expect(String(await begun)).not.toContain("closed");
});
