import { apportion, fraction } from "@gongwen/allocation";
import { describe, expect, test } from "vitest";
import { claim, claimsOf, countsOf, methods, shared } from "./support/claims.ts";

describe("cases whose outcome can be worked out on paper", () => {
  // Alabama paradox. 14 in all. 10 places: 60/14 = 4 4/14 twice, 20/14 = 1 6/14: wholes 4 + 4 + 1, the one left goes to C's 6/14.
  // 11 places: 66/14 = 4 10/14 twice, 22/14 = 1 8/14: wholes 9 again, the two left go to the 10/14 of A and B. C loses one.
  const alabama = claimsOf([6, 6, 2]);
  // Webster's queue for them: 12, 12, 4 (first places; weight over ½), 4, 4, 2.4, 2.4, 12/7 twice, then C's second with 4/3 and A's
  // and B's fifth with 12/9, the same: the alphabet puts A before B before C, so places 10 and 11 go to A and B.
  // Quota rule broken. 3 places for 61 of 94 are 1.95; the queue 122, 40.7, 24.4 stands before D's 24: A gets all three.
  const broken = claimsOf([61, 10, 11, 12]);

  test.each([
    { name: "Alabama paradox: ten places", claims: alabama, places: 10, method: "largest-remainder", want: [4, 4, 2] },
    {
      name: "Alabama paradox: with one more, C has one less",
      claims: alabama,
      places: 11,
      method: "largest-remainder",
      want: [5, 5, 1],
    },
    { name: "Webster knows no such thing: nine", claims: alabama, places: 9, method: "webster", want: [4, 4, 1] },
    { name: "Webster: eleven", claims: alabama, places: 11, method: "webster", want: [5, 5, 1] },
    { name: "Webster breaks the quota rule", claims: broken, places: 3, method: "webster", want: [3, 0, 0, 0] },
    // 183/94 = 1 89/94, 30/94, 33/94, 36/94: the two left go to A and D.
    { name: "largest remainder keeps it", claims: broken, places: 3, method: "largest-remainder", want: [2, 0, 0, 1] },
    { name: "nothing to share out", claims: claimsOf([3, 2]), places: 0, method: "webster", want: [0, 0] },
    {
      name: "nothing to share out, nobody with a weight",
      claims: claimsOf([0, 0]),
      places: 0,
      method: "largest-remainder",
      want: [0, 0],
    },
  ] as const)("$name", ({ claims, places, method, want }) => {
    expect(countsOf(claims, places, method)).toEqual(want);
  });

  // Floor of 3 for C, whose share of 10 is 1: it gets 3, A and B share out 7 in proportion 6 : 3, that is 4 2/3 and 2 1/3.
  // Cap of 4 for A, whose share of 10 is 6: it gets 4, B and C share out 6 in proportion 3 : 1, that is 4 1/2 and 1 1/2: a tie.
  test.each([
    { name: "a floor", limits: [{}, {}, { min: 3 }], want: [5, 2, 3] },
    { name: "a cap", limits: [{ max: 4 }, {}, {}], want: [4, 5, 1] },
    // C's 3 and A's 4 leave 3 for B.
    { name: "both", limits: [{ max: 4 }, {}, { min: 3 }], want: [4, 3, 3] },
  ])("largest remainder with $name", ({ limits, want }) => {
    expect(countsOf(claimsOf([6, 3, 1], limits), 10, "largest-remainder")).toEqual(want);
  });

  test("what stands in an award: 7 places for 5, 3 and 2", () => {
    // Shares 3½, 2 1/10, 1 2/5: wholes 3 + 2 + 1, the one left goes to A's ½ before C's 2/5.
    const { awards, scale } = shared(claimsOf([5, 3, 2]), 7, "largest-remainder");
    expect(scale).toEqual(fraction(7, 10));
    expect(awards.map(({ share, remainder, rank, places }) => [share, remainder, rank, places])).toEqual([
      [fraction(7, 2), fraction(1, 2), 1, 4],
      [fraction(21, 10), fraction(1, 10), 3, 2],
      [fraction(7, 5), fraction(2, 5), 2, 1],
    ]);
    // C with weight w has 7w/(8 + w), A 35/(8 + w); C is level with A where 7w/(8 + w) − 1 = 35/(8 + w) − 3, that is at w = 19/9.
    expect(awards[2]?.gap).toEqual(fraction(1, 9));
  });

  test("Webster's gap: the weight that is level with the weakest of the others", () => {
    // 7 places: 10, 6, 4, 10/3, 2, 2 and then 4/3 for C's second: A has 3 or 4 … the queue is 10, 6, 4, 3⅓, 2 (A), 2 (B), 1 3/7 (A).
    const { awards } = shared(claimsOf([5, 3, 2]), 7, "webster");
    expect(awards.map(({ places }) => places)).toEqual([4, 2, 1]);
    // The weakest place is A's fourth, 10/7; C's second asks for w over 1½: w = 15/7, 1/7 more than it has.
    expect(awards[2]?.gap).toEqual(fraction(1, 7));
  });
});

describe("refusals", () => {
  test.each([
    ["floors over the places", claimsOf([1, 1], [{ min: 2 }, { min: 2 }]), 3, { kind: "floors", floors: 4, places: 3 }],
    ["caps under the places", claimsOf([1, 1], [{ max: 1 }, { max: 1 }]), 3, { kind: "caps", caps: 2, places: 3 }],
    ["who has no weight takes nothing of them", claimsOf([1, 0], [{ max: 1 }, {}]), 2, { kind: "caps", caps: 1, places: 2 }],
    ["nobody with a weight", claimsOf([0, 0]), 1, { kind: "no-weight", places: 1 }],
    ["a floor over its cap", claimsOf([1, 1], [{ min: 2, max: 1 }]), 3, { kind: "floor-over-cap", ids: ["A"] }],
    [
      "a tie, with who is in it",
      claimsOf([2, 1, 1], [{}, { ties: [] }, { ties: [] }]),
      2,
      { kind: "tie", ids: ["B", "C"], places: 1 },
    ],
  ] as const)("%s", (_, claims, places, want) => {
    for (const method of methods) expect(apportion(claims, places, method)).toEqual(want);
  });

  test("a tie is decided key by key; what no key tells apart stays a tie", () => {
    const keyed = (keys: readonly (readonly number[])[]) => keys.map((ties, index) => claim("ABC"[index] ?? "", 1, { ties }));
    for (const method of methods) {
      expect(countsOf(keyed([[1], [3], [2]]), 2, method)).toEqual([0, 1, 1]);
      expect(
        countsOf(
          keyed([
            [1, 5],
            [3, 0],
            [1, 6],
          ]),
          2,
          method,
        ),
      ).toEqual([0, 1, 1]);
      expect(
        apportion(
          keyed([
            [1, 5],
            [3, 0],
            [1, 5],
          ]),
          2,
          method,
        ),
      ).toEqual({ kind: "tie", ids: ["A", "C"], places: 1 });
    }
  });
});
