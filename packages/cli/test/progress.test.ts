import { describe, expect, it } from "vitest";
import { createProgress } from "../src/progress.ts";
import type { World } from "../src/world.ts";

const clear = "\r\u001b[K";

/** A terminal at which time passes as the test says; what it was sent. */
function terminal(interactive: boolean, columns = 80) {
  const sent: string[] = [];
  const clock = { now: 0 };
  const world = { err: (text: string) => sent.push(text), now: () => clock.now, interactive, columns } as unknown as World;
  return { progress: createProgress(world), sent, clock };
}

const step = (done: number, path = "notice/00-通知.docx") => ({ phase: "生成", path, done, total: 100 });

describe("progress on a terminal", () => {
  it("says what is made, how many of how many, and the time left once it can be told", () => {
    const { progress, sent, clock } = terminal(true);
    progress.show(step(1));
    clock.now = 2000;
    progress.show(step(20));
    progress.clear();
    expect(sent).toEqual([
      `${clear}生成 1/100 notice/00-通知.docx`,
      `${clear}生成 20/100 还要约 8 秒 notice/00-通知.docx`,
      clear,
    ]);
  });

  it("is not rewritten more often than one can read", () => {
    const { progress, sent, clock } = terminal(true);
    for (; clock.now < 1000; clock.now += 10) progress.show(step(1));
    expect(sent).toHaveLength(10);
  });

  it("never wraps, Chinese characters counting twice", () => {
    const { progress, sent } = terminal(true, 20);
    progress.show(step(1, "萧山区萧山区萧山区"));
    expect(sent).toEqual([`${clear}生成 1/100 萧山区萧`]);
  });
});

it("says nothing where there is no terminal", () => {
  const { progress, sent } = terminal(false);
  progress.show(step(1));
  progress.clear();
  expect(sent).toEqual([]);
});
