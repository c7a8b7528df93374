import type { FaceRole } from "./open-face.ts";
import { openFaces } from "./open-faces.ts";

/** The names under which Windows, WPS and 方正 sell faces of each class. They are licensed, so never shipped. */
const licensedNames: Readonly<Record<FaceRole, readonly string[]>> = {
  fangsong: ["仿宋_GB2312", "仿宋", "FangSong", "FangSong_GB2312"],
  kaiti: ["楷体_GB2312", "楷体", "KaiTi", "KaiTi_GB2312"],
  heiti: ["黑体", "SimHei"],
  songti: ["宋体", "SimSun"],
  xiaobiaosong: ["方正小标宋简体", "方正小标宋_GBK"],
  symbols: [],
  fallback: [],
};

/** Licensed name → the `name` of the open face that stands in for it. */
export const substitutes: Readonly<Record<string, string>> = Object.fromEntries(
  openFaces.flatMap((face) => licensedNames[face.role].map((licensed) => [licensed, face.name])),
);
