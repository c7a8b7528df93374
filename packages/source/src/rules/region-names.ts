import { dataRule } from "../data-rule.ts";
import { repeated } from "../repeated.ts";

/** A name in the table is also a file's name: two regions can't share it. */
export const regionNames = dataRule({
  name: "region/names",
  severity: "error",
  why: "表中名称用作文件名，重名的会互相覆盖",
  needs: ["regions"],
  *find({ regions }) {
    const list = regions.value.regions;
    const columns = [
      { key: "name", label: "表中名称", values: list.map(({ name }) => name) },
      { key: "documentName", label: "文件中名称", values: list.map(({ documentName }) => documentName) },
    ];
    for (const { key, label, values } of columns) {
      for (const { index, value } of repeated(values)) {
        const hint = `两个地区的${label}须不同`;
        yield { message: `${label} ${value} 重复`, ...regions.place(["regions", index, key]), hint };
      }
    }
  },
});
