import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FaceRole, facesFolder, type OpenFace, openFaces, readFace, substitutes } from "../src/index.ts";

const read = (file: string) => readFileSync(new URL(file, facesFolder()));

const roles: readonly FaceRole[] = ["fangsong", "kaiti", "heiti", "songti", "xiaobiaosong", "symbols", "fallback"];

describe("openFaces", () => {
  it("has one face for each role", () => {
    expect(openFaces.map((face) => face.role)).toEqual(roles);
  });

  it("lists every font in the folder", () => {
    const fonts = readdirSync(facesFolder(), { recursive: true }).filter((file) => /\.(otf|ttf|ttc)$/.test(String(file)));
    expect(fonts.map((file) => String(file).replaceAll("\\", "/")).sort()).toEqual(openFaces.map((face) => face.file).sort());
  });

  it("ships the folder with the package", () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(manifest).toMatchObject({ files: expect.arrayContaining(["faces"]) });
  });

  describe.each(openFaces.map((face): [string, OpenFace] => [face.file, face]))("%s", (_, face) => {
    it("is the file whose hash is recorded", () => {
      expect(createHash("sha256").update(read(face.file)).digest("hex")).toBe(face.sha256);
    });

    it("lies beside its licence", () => {
      expect(existsSync(new URL(face.licence.file, facesFolder()))).toBe(true);
      expect(face.licence.file.split("/")[0]).toBe(face.file.split("/")[0]);
      const words = face.licence.spdx.startsWith("OFL") ? "Open Font License" : "embed this font or unaltered portions";
      expect(read(face.licence.file).toString().replace(/\s+/g, " ")).toMatch(new RegExp(words, "i"));
    });

    it("names itself and its version as recorded", () => {
      const { families, fullNames, version } = readFace(read(face.file));
      expect(families).toEqual(face.families);
      expect(version.split(";")[0]).toBe(`Version ${face.version}`);
      expect(face.bold ? fullNames : families).toContain(face.name);
    });
  });
});

describe("substitutes", () => {
  it.each([
    ["仿宋_GB2312", "FandolFang"],
    ["仿宋", "FandolFang"],
    ["FangSong", "FandolFang"],
    ["楷体_GB2312", "FandolKai"],
    ["楷体", "FandolKai"],
    ["KaiTi", "FandolKai"],
    ["黑体", "FandolHei"],
    ["SimHei", "FandolHei"],
    ["宋体", "FandolSong"],
    ["SimSun", "FandolSong"],
    ["方正小标宋简体", "FandolSong Bold"],
    ["方正小标宋_GBK", "FandolSong Bold"],
  ])("%s → %s", (licensed, name) => {
    expect(substitutes[licensed]).toBe(name);
  });
});
