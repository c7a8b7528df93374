import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { packZip, stored, unpackZip } from "../src/index.ts";

const utf8 = new TextEncoder();
const text = (words: string) => utf8.encode(words);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const entries = [
  ["附件5/汇总表-萧山区.txt", text("一".repeat(400))],
  ["10", text("ten")],
  ["2", text("two")],
  ["a/", text("")],
  ["a/b.txt", text("b")],
] as const;

describe("packZip", () => {
  it("keeps the order given, also of names that look like numbers", () => {
    const unpacked = unpackZip(packZip(entries));
    expect([...unpacked.keys()]).toEqual(["附件5/汇总表-萧山区.txt", "10", "2", "a/", "a/b.txt"]);
    expect([...unpacked.values()]).toEqual(entries.map(([, bytes]) => bytes));
  });

  it("gives these bytes on every machine", () => {
    expect(sha256(packZip(entries))).toBe("4b2c2ecb746f7dbb44a0cf20f1f0ab0d3bf24c4b809f6ea2b70cf1a2c90c49a4");
  });

  it("gives the same bytes in every time zone", () => {
    const before = process.env.TZ;
    const packedIn = (zone: string) => {
      process.env.TZ = zone;
      return { minutes: new Date(2024, 0, 15).getTimezoneOffset(), hash: sha256(packZip(entries)) };
    };
    try {
      const [shanghai, newYork] = [packedIn("Asia/Shanghai"), packedIn("America/New_York")];
      expect([shanghai.minutes, newYork.minutes]).toEqual([-480, 300]);
      expect(shanghai.hash).toBe(newYork.hash);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it("dates every entry 1980-01-01 00:00", () => {
    const view = new DataView(packZip([["a", text("a")]]).buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x0021]);
  });

  it("stores at level 0, and what does not shrink", () => {
    const method = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint16(8, true);
    const long = text("一".repeat(400));
    expect(method(packZip([["a", long]]))).toBe(8);
    expect(method(packZip([["a", long]], stored))).toBe(0);
    expect(method(packZip([["a", text("a")]]))).toBe(0);
  });

  it.each([[""], ["/a"], ["../a"], ["a/../b"], ["a\\b"], ["\ud800"]])("refuses the path %j", (path) => {
    expect(() => packZip([[path, text("")]])).toThrow(RangeError);
  });

  it("refuses a path given twice", () => {
    expect(() => packZip([...entries, ["10", text("")]])).toThrow('Twice in one zip: "10"');
  });

  it("refuses more entries than a zip can count without Zip64", () => {
    const empty = Array.from({ length: 0x10000 }, (_, index) => [String(index), text("")] as const);
    expect(() => packZip(empty, stored)).toThrow("Zip64");
  });

  it("is read by Python's zipfile: names, sizes, checksums", (ctx) => {
    if (spawnSync("python3", ["--version"]).status !== 0) ctx.skip("python3 is not installed");
    const script = [
      "import io, json, sys, zipfile",
      "z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))",
      "rows = [[i.filename, i.file_size, list(i.date_time), len(i.extra)] for i in z.infolist()]",
      "print(json.dumps({'rows': rows, 'bad': z.testzip()}))",
    ].join("\n");
    const read = JSON.parse(execFileSync("python3", ["-c", script], { input: packZip(entries) }).toString());
    const want = entries.map(([path, bytes]) => [path, bytes.length, [1980, 1, 1, 0, 0, 0], 0]);
    expect(read).toEqual({ rows: want, bad: null });
  });
});
