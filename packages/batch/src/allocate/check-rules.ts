import { type Diagnostic, type Sourced, suggest } from "@gongwen/diagnostics";
import type { AllocationFile, RegionsFile } from "@gongwen/schema";

/** Regions with limits of their own are known, each once, and cities only where there is a cities' stage. */
export function checkRules(rules: Sourced<AllocationFile>, regions: Sourced<RegionsFile>): Diagnostic[] {
  const byId = new Map(regions.value.regions.map((region) => [region.id, region]));
  const own = rules.value.limits?.regions ?? [];
  const ids = own.map(({ region }) => region);
  return ids.flatMap((id, index): Diagnostic[] => {
    const wrong = (message: string, hint: string): Diagnostic[] => {
      const place = rules.place(["limits", "regions", index, "region"]);
      return [{ severity: "error", rule: "allocate/limits", message, ...place, hint }];
    };
    const region = byId.get(id);
    if (region === undefined) {
      const near = suggest(id, byId.keys());
      return wrong(
        `没有代码为 ${id} 的地区`,
        near === undefined ? "核对 regions.yaml" : `是不是 ${near}（${byId.get(near)?.name}）？`,
      );
    }
    if (region.level === "city" && rules.value.stages === "one") {
      return wrong(`各地一次分完，不能给${region.officialName}设保底和封顶`, "删去这一行，或把 stages 改为 two");
    }
    return ids.indexOf(id) === index ? [] : wrong(`${region.name}写了两次保底和封顶`, "合并为一行");
  });
}
