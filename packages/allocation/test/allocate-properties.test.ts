import { type Allocation, type AllocationRules, allocate, fraction, type Unit } from "@gongwen/allocation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const runs = { numRuns: 1500 };

const anyUnits: fc.Arbitrary<Unit[]> = fc
  .array(
    fc.record({
      city: fc.constantFrom("甲", "乙", "丙"),
      enterprises: fc.integer({ min: 0, max: 50 }),
      industrialFirms: fc.integer({ min: 0, max: 300 }),
      performance: fc.integer({ min: 1, max: 20_000 }).map((parts) => fraction(parts, 10_000)),
      industrialCounties: fc.integer({ min: 0, max: 3 }),
      mountainIslandCounties: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((units) => units.map((unit, index) => ({ id: `u${index}`, ...unit })));

/** Rules under which a tie can't stay undecided. */
const anyRules: fc.Arbitrary<AllocationRules> = fc.record({
  method: fc.constantFrom("largest-remainder", "webster"),
  total: fc.record({ of: fc.constantFrom("factor", "quota"), places: fc.integer({ min: 0, max: 60 }) }),
  stages: fc.constantFrom("one", "two"),
  rounding: fc.constantFrom("once", "each"),
  weights: fc.integer({ min: 0, max: 100 }).map((first) => ({ enterprises: first, industrialFirms: 100 - first })),
  tilt: fc.record({ industrial: fc.integer({ min: 0, max: 2 }), mountainIsland: fc.integer({ min: 0, max: 2 }) }),
  ties: fc.constantFrom(
    ["order"] as const,
    ["enterprises", "order"] as const,
    ["enterprises", "industrialFirms", "order"] as const,
  ),
  limits: fc.record({
    of: fc.constantFrom("factor", "quota"),
    min: fc.constantFrom(0, 0, 1, 2),
    own: fc.constantFrom(new Map(), new Map([["u0", { max: 5 }]]), new Map([["u1", { min: 3, max: 6 }]])),
  }),
});

/** Calls back with each allocation that isn't refused; enough of them must not be. */
function always(hold: (allocation: Allocation, units: readonly Unit[], rules: AllocationRules) => void): void {
  let done = 0;
  fc.assert(
    fc.property(anyUnits, anyRules, (units, rules) => {
      const allocated = allocate(units, rules);
      if ("problems" in allocated) {
        expect(allocated.problems.length).toBeGreaterThan(0);
        expect(allocated.problems.map(({ kind }) => kind)).not.toContain("tie");
        return;
      }
      done++;
      hold(allocated, units, rules);
    }),
    runs,
  );
  expect(done).toBeGreaterThan(runs.numRuns / 3);
}

describe("an allocation, whatever the units and the rules", () => {
  test("makes up what was to be shared out, part by part", () => {
    always(({ units: quotas, factorPlaces }, units, { total, tilt }) => {
      const sum = (key: "factorQuota" | "quota" | "industrialTilt") => quotas.reduce((all, unit) => all + unit[key], 0);
      expect(sum("factorQuota")).toBe(factorPlaces);
      expect(total.of === "factor" ? factorPlaces : sum("quota")).toBe(total.places);
      expect(sum("industrialTilt")).toBe(units.reduce((all, unit) => all + unit.industrialCounties * tilt.industrial, 0));
      for (const { factorQuota, industrialTilt, mountainIslandTilt, quota } of quotas) {
        expect(factorQuota).toBeGreaterThanOrEqual(0);
        expect(quota).toBe(factorQuota + industrialTilt + mountainIslandTilt);
      }
    });
  });

  test("keeps floors and caps, of the factor quota or of the whole", () => {
    always(({ units: quotas }, _, { limits }) => {
      for (const { id, factorQuota, quota } of quotas) {
        const { min = limits.min ?? 0, max } = limits.own.get(id) ?? {};
        const counted = limits.of === "factor" ? factorQuota : quota;
        expect(counted).toBeGreaterThanOrEqual(min);
        if (max !== undefined) expect(counted).toBeLessThanOrEqual(max);
      }
    });
  });

  test("every stage gives out what the stage before it gave its city", () => {
    always(({ runs: done, units: quotas }, units, { stages }) => {
      for (const { stages: steps } of done) {
        const [first, ...cities] = steps;
        expect(cities.length).toBe(stages === "one" ? 0 : new Set(units.map(({ city }) => city)).size);
        for (const { city, apportionment } of cities) {
          const given = first?.apportionment.awards.find(({ id }) => id === city);
          expect(apportionment.places).toBe(given?.places);
          expect(apportionment.awards.map(({ id }) => id)).toEqual(
            units.filter((unit) => unit.city === city).map(({ id }) => id),
          );
        }
      }
      expect(quotas.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
    });
  });
});
