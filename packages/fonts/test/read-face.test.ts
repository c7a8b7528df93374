import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type FaceRole, facesFolder, openFaces, readFace } from "../src/index.ts";

const bytesOf = (role: FaceRole) => {
  const face = openFaces.find((one) => one.role === role);
  if (!face) throw new Error(`no face for ${role}`);
  return readFileSync(new URL(face.file, facesFolder()));
};

const chinese: readonly FaceRole[] = ["fangsong", "kaiti", "heiti", "songti", "xiaobiaosong"];
const everywhere = "浙江省经济和信息化厅附件申请表瓯鄞衢嵊泗暨畲0123456789aZ，。《》〔〕“”—…·①⑩□■√×℃％‰～";
const rareNames = "堃喆祎赟镕芃";

/** The charset that fontconfig finds in a file, as code points. */
function charset(file: URL): number[] {
  const ranges = execFileSync("fc-query", ["-f", "%{charset}", fileURLToPath(file)])
    .toString()
    .split(" ");
  return ranges.flatMap((range) => {
    const [first = "", last = first] = range.split("-");
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, step) => start + step);
  });
}

describe("readFace", () => {
  const table: readonly (readonly [role: FaceRole, covers: string, lacks: string])[] = [
    ...chinese.map((role) => [role, everywhere, `${rareNames}☑☐㎡㎥`] as const),
    ["symbols", "☑☐□■✓✔", `${rareNames}㎡√浙`],
    ["fallback", `${everywhere}${rareNames}㎡㎥`, "☑☐"],
  ];
  it.each(table)("%s covers %s and lacks %s", (role, covers, lacks) => {
    const face = readFace(bytesOf(role));
    const covered = [...covers, ...lacks].filter((character) => face.covers(character.codePointAt(0) ?? 0));
    expect(covered.join("")).toBe(covers);
  });

  it.for(openFaces)("$file covers exactly what fontconfig finds", (face, ctx) => {
    if (spawnSync("fc-query", ["--version"]).status !== 0) ctx.skip("fc-query is not installed");
    const { covers } = readFace(readFileSync(new URL(face.file, facesFolder())));
    const covered = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(covers);
    // fontconfig leaves out control characters, whose glyphs are empty.
    expect(covered.filter((codePoint) => codePoint >= 0x20)).toEqual(charset(new URL(face.file, facesFolder())));
  });

  it("tells characters beyond the BMP, and what is no character at all", () => {
    const { covers } = readFace(bytesOf("fallback"));
    const asked = [0x1f100, 0x10ffff, 0xffff, -1, 0x110000, Number.NaN];
    expect(asked.map(covers)).toEqual([true, false, false, false, false, false]);
  });

  it("reads a font that lies inside a larger buffer", () => {
    const font = bytesOf("symbols");
    const buffer = new Uint8Array(font.length + 100);
    buffer.set(font, 50);
    expect(readFace(buffer.subarray(50, 50 + font.length)).families).toEqual(["Noto Sans Symbols2"]);
  });

  it("reads a face of a collection by its index", () => {
    const font = bytesOf("symbols");
    // "ttcf", version 1.0, two faces: both begin where the one font begins, whose table offsets count from the file's start.
    const head = 20;
    const bytes = new Uint8Array(head + font.length);
    const view = new DataView(bytes.buffer);
    for (const [at, value] of [0x74746366, 0x00010000, 2, head, head].entries()) view.setUint32(4 * at, value);
    bytes.set(font, head);
    for (let at = head + 12; at < head + 12 + 16 * view.getUint16(head + 4); at += 16) {
      view.setUint32(at + 8, view.getUint32(at + 8) + head);
    }
    expect(readFace(bytes, 1).families).toEqual(["Noto Sans Symbols2"]);
    expect(() => readFace(bytes, 2)).toThrow("No face 2 in this collection");
  });

  it.each([
    ["no font", new TextEncoder().encode("wOF2 is another format"), "Not a TTF, OTF or TTC font"],
    ["no bytes", new Uint8Array(), RangeError],
    ["a font cut off", bytesOf("symbols").subarray(0, 1000), RangeError],
  ])("throws on %s", (_, bytes, error) => {
    expect(() => readFace(bytes)).toThrow(error);
  });
});
