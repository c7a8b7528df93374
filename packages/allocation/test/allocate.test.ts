import { type AllocationRules, allocate, decimal, type Unit } from "@gongwen/allocation";
import { describe, expect, test } from "vitest";

const one = decimal("1");

function unit(id: string, enterprises: number, industrialFirms: number, more: Partial<Unit> = {}): Unit {
  const kinds = { performance: one, industrialCounties: 0, mountainIslandCounties: 0 };
  return { id, city: id.slice(0, 1), enterprises, industrialFirms, ...kinds, ...more };
}

function rules(changes: Partial<AllocationRules> = {}): AllocationRules {
  return {
    method: "largest-remainder",
    total: { of: "factor", places: 10 },
    stages: "one",
    rounding: "once",
    weights: { enterprises: 70, industrialFirms: 30 },
    tilt: { industrial: 1, mountainIsland: 1 },
    ties: [],
    limits: { of: "factor", own: new Map() },
    ...changes,
  };
}

function quotas(units: readonly Unit[], changes: Partial<AllocationRules> = {}): unknown {
  const allocated = allocate(units, rules(changes));
  return "problems" in allocated ? allocated.problems : allocated.units.map(({ factorQuota }) => factorQuota);
}

/** 100 enterprises and 1000 firms in all: the weighted parts of A1 are 0.7 × 50% + 0.3 × 20% = 41%, and so on. */
const units = [unit("A1", 50, 200), unit("A2", 10, 300), unit("B1", 30, 100), unit("B2", 10, 400)];

describe("the order of steps", () => {
  // 10 places: 4.1, 1.6, 2.4, 1.9: wholes 4 + 1 + 2 + 1, the two left go to B2 (.9) and A2 (.6).
  test("all at once, the weighted sum rounded once", () => {
    expect(quotas(units)).toEqual([4, 2, 2, 2]);
  });

  // Cities: A 5.7, B 4.3: 6 and 4. In A 6 × 41/57 = 4.32, 6 × 16/57 = 1.68: 4 and 2. In B 4 × 24/43 = 2.23, 1.77: 2 and 2.
  test("cities first", () => {
    expect(quotas(units, { stages: "two" })).toEqual([4, 2, 2, 2]);
  });

  // 5 places. At once 2.05, 0.8, 1.2, 0.95: 2 + 1 + 1 + 1. Cities first: 2.85 and 2.15, that is 3 and 2; in A 3 × 41/57 = 2.16.
  // 4 places. At once 1.64, 0.64, 0.96, 0.76: one, and the three left to B1, B2 and then A1 and A2 with .64 both: a tie.
  // Cities first: 2.28, 1.72: 2 and 2; in A 2 × 41/57 = 1.44, .56: 1 and 1; in B 1.12, .88: 1 and 1.
  test("what ties at once needn't tie in two stages", () => {
    expect(quotas(units, { total: { of: "factor", places: 4 } })).toEqual([{ kind: "tie", ids: ["A1", "A2"], places: 1 }]);
    expect(quotas(units, { total: { of: "factor", places: 4 }, stages: "two" })).toEqual([1, 1, 1, 1]);
  });

  test.each([
    [["enterprises"], [2, 0, 1, 1]],
    [["industrialFirms"], [1, 1, 1, 1]],
    [["order"], [2, 0, 1, 1]],
  ] as const)("a tie is decided by %s", (ties, want) => {
    expect(quotas(units, { total: { of: "factor", places: 4 }, ties })).toEqual(want);
  });

  // 7 places by enterprises: 3.5, 0.7, 2.1, 0.7: 3 + 0 + 2 + 0, the two left to A2 and B2. 3 by firms: 0.6, 0.9, 0.3, 1.2: one to B2, the
  // two left to A2 and A1.
  test("each factor rounded by itself", () => {
    expect(quotas(units, { rounding: "each" })).toEqual([4, 2, 2, 2]);
    const allocated = allocate(units, rules({ rounding: "each" }));
    if ("problems" in allocated) throw new Error("refused");
    expect(
      allocated.runs.map(({ factor, stages }) => [
        factor,
        stages.map(({ apportionment }) => apportionment.awards.map(({ places }) => places)),
      ]),
    ).toEqual([
      ["enterprises", [[3, 1, 2, 1]]],
      ["industrialFirms", [[1, 1, 0, 1]]],
    ]);
  });

  // 11 places are 7.7 and 3.3 for the factors: 8 and 3. 8 by enterprises: 4, 0.8, 2.4, 0.8: A2 and B2 get the two left.
  test("the places of the factors are whole themselves", () => {
    expect(quotas(units, { rounding: "each", total: { of: "factor", places: 11 } })).toEqual([5, 2, 2, 2]);
  });
});

describe("tilts, coefficients, limits", () => {
  const tilted = [
    unit("A1", 50, 200, { industrialCounties: 3 }),
    ...units.slice(1, 3),
    unit("B2", 10, 400, { mountainIslandCounties: 1 }),
  ];

  test("of the whole quota, tilts go off first; the parts add up", () => {
    const allocated = allocate(tilted, rules({ total: { of: "quota", places: 14 } }));
    if ("problems" in allocated) throw new Error("refused");
    expect(allocated.factorPlaces).toBe(10);
    expect(allocated.units.map(({ quota }) => quota)).toEqual([7, 2, 2, 3]);
    expect(allocated.units[0]).toEqual({
      id: "A1",
      city: "A",
      industrialTilt: 3,
      mountainIslandTilt: 0,
      factorQuota: 4,
      quota: 7,
    });
  });

  test("the coefficient multiplies the weighted part", () => {
    // 20.5, 16, 24, 19 of 79.5: 2.58, 2.01, 3.02, 2.39.
    expect(quotas([unit("A1", 50, 200, { performance: decimal("0.5") }), ...units.slice(1)])).toEqual([3, 2, 3, 2]);
  });

  test.each([
    ["a floor for all", { of: "factor", min: 2, own: new Map() }, [4, 2, 2, 2]],
    ["a cap for one", { of: "factor", own: new Map([["A1", { max: 2 }]]) }, [2, 2, 3, 3]],
    ["its own goes before the one for all", { of: "factor", min: 2, own: new Map([["A2", { min: 0, max: 0 }]]) }, [5, 0, 3, 2]],
    // 9 for the others: 16, 24, 19 of 59 are 2.44, 3.66, 2.90.
    ["of the whole quota: A1's three tilts leave one", { of: "quota", max: 4, own: new Map() }, [1, 2, 4, 3]],
  ] as const)("%s", (_, limits, want) => {
    expect(quotas(tilted, { limits })).toEqual(want);
  });

  test("a city's own cap, and the floors of its units at the cities' stage", () => {
    const capped = { of: "factor" as const, own: new Map([["A", { max: 3 }]]) };
    expect(quotas(units, { stages: "two", limits: capped })).toEqual([2, 1, 4, 3]);
    const floored = {
      of: "factor" as const,
      own: new Map([
        ["B1", { min: 5 }],
        ["B2", { min: 2 }],
      ]),
    };
    expect(quotas(units, { stages: "two", limits: floored })).toEqual([2, 1, 5, 2]);
  });

  // By enterprises A1 is capped at 3, and 4 are left for 10, 30, 10: 0.8, 2.4, 0.8, that is 1, 2, 1. By firms A1 has no room, and A2 and
  // B2 still need one each: 3 for 300, 100, 400 are 1.13, 0.38, 1.5, that is 1, 0, 2.
  test("floors and caps hold for the sum of both factors", () => {
    expect(quotas(units, { rounding: "each", limits: { of: "factor", min: 2, max: 3, own: new Map() } })).toEqual([3, 2, 2, 3]);
  });
});

describe("what can't be", () => {
  test.each([
    ["no firm anywhere", [unit("A1", 5, 0)], {}, [{ kind: "no-indicator", factor: "industrialFirms" }]],
    [
      "tilts over the total",
      [unit("A1", 5, 5, { industrialCounties: 3 })],
      { total: { of: "quota", places: 2 } },
      [{ kind: "tilts", tilts: 3, places: 2 }],
    ],
    [
      "tilts over a cap of the whole quota",
      [unit("A1", 5, 5, { industrialCounties: 3 }), unit("A2", 5, 5)],
      { limits: { of: "quota", max: 2, own: new Map() } },
      [{ kind: "tilts-over-cap", ids: ["A1"] }],
    ],
    [
      "ties in two cities, both told",
      [unit("A1", 1, 1), unit("A2", 1, 1), unit("B1", 1, 1), unit("B2", 1, 1)],
      { stages: "two", total: { of: "factor", places: 2 } },
      [
        { kind: "tie", ids: ["A1", "A2"], places: 1, city: "A" },
        { kind: "tie", ids: ["B1", "B2"], places: 1, city: "B" },
      ],
    ],
    [
      "a tie in one factor",
      [unit("A1", 1, 1), unit("A2", 1, 2)],
      { rounding: "each" },
      [{ kind: "tie", ids: ["A1", "A2"], places: 1, factor: "enterprises" }],
    ],
    [
      "a tie between the factors",
      [unit("A1", 1, 1)],
      { rounding: "each", weights: { enterprises: 50, industrialFirms: 50 }, total: { of: "factor", places: 3 } },
      [{ kind: "tie", ids: ["enterprises", "industrialFirms"], places: 1 }],
    ],
  ] as const)("%s", (_, given, changes, want) => {
    expect(quotas(given, changes as Partial<AllocationRules>)).toEqual(want);
  });

  test("a factor of weight 0 needs no indicators and gets no places", () => {
    const weights = { enterprises: 100, industrialFirms: 0 };
    for (const rounding of ["once", "each"] as const) {
      expect(quotas([unit("A1", 6, 0), unit("A2", 4, 0)], { weights, rounding })).toEqual([6, 4]);
    }
  });
});
