import { suggest } from "@gongwen/diagnostics";
import { dataRule } from "../data-rule.ts";

/** A county that was moved out is one of the units, or a district of a city's own. */
export const quotaMovedOut = dataRule({
  name: "quota/moved-out",
  severity: "error",
  why: "山区海岛调出县须是名录中的县（市、区）",
  needs: ["regions", "quotas"],
  *find({ regions, quotas }) {
    const known = new Set(regions.value.regions.flatMap(({ name, districts = [] }) => [name, ...districts]));
    for (const [index, name] of quotas.value.movedOut.entries()) {
      if (known.has(name)) continue;
      const near = suggest(name, known);
      const hint = near === undefined ? "核对 regions.yaml 中的表中名称和所辖区" : `是不是 ${near}？`;
      yield { message: `名录中没有 ${name}`, ...quotas.place(["movedOut", index]), hint };
    }
  },
});
