import { suggest } from "@gongwen/diagnostics";
import { dataRule } from "../data-rule.ts";
import { repeated } from "../repeated.ts";

/** Every unit has one row, and nothing else has. */
export const quotaRegions = dataRule({
  name: "quota/regions",
  severity: "error",
  why: "每个县（市、区）和市本级各有一行名额；小计由程序算出",
  needs: ["regions", "quotas"],
  *find({ regions, quotas }) {
    const list = regions.value.regions;
    const byId = new Map(list.map((region) => [region.id, region]));
    const ids = quotas.value.rows.map(({ region }) => region);
    for (const [index, id] of ids.entries()) {
      const place = quotas.place(["rows", index, "region"]);
      const region = byId.get(id);
      if (region === undefined) {
        const near = suggest(id, byId.keys());
        const hint = near === undefined ? "核对 regions.yaml" : `是否要写 ${near}（${byId.get(near)?.name}）`;
        yield { message: `没有代码为 ${id} 的地区`, ...place, hint };
      } else if (region.level === "city") {
        yield { message: `${region.name}由程序算出，不能写`, ...place, hint: "删去这一行" };
      }
    }
    for (const { index, value } of repeated(ids)) {
      yield { message: `${byId.get(value)?.name ?? value}有两行名额`, ...quotas.place(["rows", index]), hint: "删去其中一行" };
    }
    for (const { id, name, level } of list) {
      if (level === "city" || ids.includes(id)) continue;
      yield { message: `缺少${name}的名额`, ...quotas.place(["rows"]), hint: `加一行 region: "${id}"` };
    }
  },
});
