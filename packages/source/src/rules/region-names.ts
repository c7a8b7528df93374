import type { DataRule } from "./data-rule.ts";
import { repeated } from "./repeated.ts";

/** A name in the table is also a file's name: two regions can't share it. */
export const regionNames: DataRule = {
  name: "region/names",
  severity: "error",
  why: "表中名称用作文件名，重名的会互相覆盖",
  *check({ regions }) {
    const names = regions.value.regions.map(({ name }) => name);
    for (const { index, value } of repeated(names)) {
      yield { message: `表中名称 ${value} 重复`, ...regions.place(["regions", index, "name"]), hint: "两个地区的表中名称须不同" };
    }
  },
};
