import type { FaceLicence, FaceSource, OpenFace } from "./open-face.ts";

/** COPYING is version 3 of the GPL followed by the font exception; the authors name no other version. */
const fandolLicence: FaceLicence = { spdx: "GPL-3.0-only WITH Font-exception-2.0", file: "fandol/COPYING" };

function fandol(file: string): Pick<OpenFace, "file" | "version" | "source" | "licence" | "made"> {
  const source: FaceSource = { kind: "Debian", package: "texlive-lang-chinese", version: "2022.20230122-1", file };
  return { file: `fandol/${file}`, version: "1.300", source, licence: fandolLicence, made: "unmodified" };
}

/**
 * The open faces, one for each role: the four Chinese styles and a heavy 宋体 for 小标宋 (all Fandol, which covers GB 2312),
 * then signs (☑ ☐), then a face with rare given-name characters and unit signs (堃 喆 祎 赟 镕 芃 ㎡).
 */
export const openFaces: readonly OpenFace[] = [
  {
    role: "fangsong",
    name: "FandolFang",
    families: ["FandolFang", "FandolFang R"],
    bold: false,
    ...fandol("FandolFang-Regular.otf"),
    sha256: "d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9",
  },
  {
    role: "kaiti",
    name: "FandolKai",
    families: ["FandolKai"],
    bold: false,
    ...fandol("FandolKai-Regular.otf"),
    sha256: "ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827",
  },
  {
    role: "heiti",
    name: "FandolHei",
    families: ["FandolHei"],
    bold: false,
    ...fandol("FandolHei-Regular.otf"),
    sha256: "4afa97aa8751e0118617df88272b58d43691b5cffb7ea024c4580496e9f34d28",
  },
  {
    role: "songti",
    name: "FandolSong",
    families: ["FandolSong"],
    bold: false,
    ...fandol("FandolSong-Regular.otf"),
    sha256: "a3820003227d4abe31fe28b493200d94a849ccfd078b50a019264f70353020b0",
  },
  {
    role: "xiaobiaosong",
    name: "FandolSong Bold",
    families: ["FandolSong"],
    bold: true,
    ...fandol("FandolSong-Bold.otf"),
    sha256: "ffa76a70e128947a4dd22151d5ee829b23e24ce3cb6fe8ad49891cd1c2d9e9b9",
  },
  {
    role: "symbols",
    name: "Noto Sans Symbols2",
    families: ["Noto Sans Symbols2"],
    bold: false,
    file: "noto-sans-symbols2/NotoSansSymbols2-Regular.ttf",
    version: "2.003",
    source: { kind: "Debian", package: "fonts-noto-core", version: "20201225-1", file: "NotoSansSymbols2-Regular.ttf" },
    licence: { spdx: "OFL-1.1", file: "noto-sans-symbols2/copyright" },
    made: "unmodified",
    sha256: "876598db5f1e3bef2bc77c4d94c5b0d5d2c1620be4878a06f18fb5434e331688",
  },
  {
    role: "fallback",
    name: "LXGW WenKai",
    families: ["LXGW WenKai", "霞鹜文楷"],
    bold: false,
    file: "lxgw-wenkai/LXGWWenKai-Regular.ttf",
    version: "1.311",
    // The package calls it "latin", yet this file is the whole face.
    source: { kind: "npm", package: "@fontsource/lxgw-wenkai", version: "5.3.0", file: "lxgw-wenkai-latin-500-normal.woff2" },
    licence: { spdx: "OFL-1.1", file: "lxgw-wenkai/LICENSE" },
    made: "decompressed from woff2",
    sha256: "0b61bfb5d7a5021e57085c6d868d93f0a82d35b4484e6e887392729b6794bccd",
  },
];
