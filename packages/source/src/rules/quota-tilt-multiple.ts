import { dataRule } from "../data-rule.ts";

/** A unit's tilt is so many for each county in it. */
export const quotaTiltMultiple = dataRule({
  name: "quota/tilt-multiple",
  severity: "warning",
  why: "倾斜指标按每县若干个相加（附件1注1）",
  needs: ["regions", "quotas"],
  *find({ regions, quotas }) {
    const { tilt, rows } = quotas.value;
    const names = new Map(regions.value.regions.map(({ id, name }) => [id, name]));
    for (const [index, row] of rows.entries()) {
      const parts = [
        { key: "industrialTilt", label: "工业大县倾斜指标", value: row.industrialTilt ?? 0, each: tilt.industrial },
        { key: "mountainIslandTilt", label: "山区海岛县倾斜指标", value: row.mountainIslandTilt ?? 0, each: tilt.mountainIsland },
      ];
      for (const { key, label, value, each } of parts) {
        if (value === 0 || (each > 0 && value % each === 0)) continue;
        const message = `${names.get(row.region) ?? row.region}：${label} ${value} 不是每县 ${each} 个的整倍数`;
        yield { message, ...quotas.place(["rows", index, key]), hint: "核对该数和 tilt" };
      }
    }
  },
});
