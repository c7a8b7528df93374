import { setTimeout } from "node:timers/promises";
import type { PdfService } from "@gongwen/batch";
import { DiagnosticError } from "@gongwen/diagnostics";
import { afterEach, describe, expect, it } from "vitest";
import { MachineError } from "../src/failures.ts";
import { createPdfPool } from "../src/pdf/pdf-pool.ts";
import { needsBuild, runDriver } from "./support/driver.ts";

const stub = new URL("support/workers/stub.mjs", import.meta.url);
let pool: PdfService;

afterEach(() => pool.close());

/** A pool of stubs, which do what they are told instead of laying out. */
function poolOf(jobs: number) {
  pool = createPdfPool(jobs, [], stub);
  const write = (act: string, body = "") => pool.write({ act, body } as never, {} as never, false);
  return { write, text: async (act: string, body: string) => new TextDecoder().decode((await write(act, body)).bytes) };
}

describe("a pool", () => {
  it.each([2, 4])("gives each its own answer, in whatever order (%i jobs)", async (jobs) => {
    const { text } = poolOf(jobs);
    const words = Array.from({ length: 20 }, (_, index) => `document ${index}`);
    expect(await Promise.all(words.map((word, index) => text(index % 3 === 0 ? "slow" : "write", word)))).toEqual(words);
  });

  it("uses no more threads than it may, and all of those", async () => {
    const { write } = poolOf(4);
    const written = await Promise.all(Array.from({ length: 12 }, () => write("slow")));
    expect(new Set(written.map(({ pages }) => pages)).size).toBe(3);
  });

  it("gives a thread the next before it has answered, and no more than it can begin soon", async () => {
    const { write } = poolOf(2);
    const hung = Array.from({ length: 5 }, () => write("hang"));
    const all = Promise.allSettled(hung);
    const behind = await Promise.race([write("write").then(() => "reached"), setTimeout(200, "not reached")]);
    expect(behind).toBe("not reached");
    await pool.close();
    expect((await all).every(({ status }) => status === "rejected")).toBe(true);
    const { write: writeBehind } = poolOf(2);
    const hanging = writeBehind("hang").catch(() => undefined);
    expect(new TextDecoder().decode((await writeBehind("write", "next")).bytes)).toBe("next");
    await pool.close();
    await hanging;
  });

  it("hands on what a page can't hold as a value, and goes on", async () => {
    const { write, text } = poolOf(2);
    const problem = await write("problems").catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(DiagnosticError);
    expect((problem as DiagnosticError).diagnostics).toEqual([
      { severity: "error", rule: "font/missing-glyph", message: "缺字", file: "a" },
    ]);
    await expect(write("failed")).rejects.toThrow("broken program");
    expect(await text("write", "next")).toBe("next");
  });

  it.each([
    ["exit", "状态 7"],
    ["throw", "thrown"],
  ])("tells everybody who waits when a thread dies (%s)", async (act, reason) => {
    const { write } = poolOf(2);
    const [first, queued] = await Promise.allSettled([write(act), write("write")]);
    expect([first, queued]).toEqual([
      { status: "rejected", reason: expect.any(MachineError) },
      { status: "rejected", reason: expect.any(MachineError) },
    ]);
    expect(String((first as PromiseRejectedResult).reason)).toContain(reason);
  });

  it("ends with whoever still waits told so", async () => {
    const { write } = poolOf(2);
    const all = Promise.allSettled([write("hang"), write("write")]);
    await pool.close();
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("refuses what can't cross the border, and goes on", async () => {
    const { write, text } = poolOf(2);
    await expect(pool.write({ act: () => undefined } as never, {} as never, false)).rejects.toThrow("could not be cloned");
    expect([await text("write", "next"), (await write("write")).bytes.length]).toEqual(["next", 0]);
  });
});

it("lays out the same bytes with 1, 2 and 4 jobs, and finds the same faults", async (context) => {
  needsBuild(context);
  const [one, ...others] = await Promise.all(["1", "2", "4"].map((jobs) => runDriver("lay-out.mjs", jobs)));
  expect([one?.status, one?.out.trim().split("\n").length]).toEqual([0, 4]);
  expect(one?.out).toContain("font/missing-glyph");
  expect(others).toEqual([one, one]);
});
