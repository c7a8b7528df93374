import { formatDiagnostic } from "@gongwen/diagnostics";
import { describe, expect, it } from "vitest";
import { batch, editFiles } from "../edit-files.ts";
import { buildNotice, projectFiles } from "../pipeline.ts";
import { openFaceFiles } from "./pdf-pipeline.ts";

type Faces = typeof openFaceFiles;

/** Every message of a build that goes wrong, and how many files it gave. */
async function build(change: { faces?: Faces; file?: string; from?: string; to?: string }) {
  const files = projectFiles();
  const { faces = openFaceFiles, file, from = "", to = "" } = change;
  if (file !== undefined) {
    const text = new TextDecoder().decode(files.get(file));
    expect(text).toContain(from);
    files.set(file, new TextEncoder().encode(text.replace(from, to)));
  }
  const { outputs, diagnostics } = await buildNotice(files, { formats: ["pdf"], faces });
  return { files: outputs.size, errors: diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic) };
}

const without = (...roles: string[]) => openFaceFiles.filter(({ role }) => !roles.includes(role));

describe("what goes wrong with faces and pages stops the build and says where", () => {
  it("a class without any face", async () => {
    const { files, errors } = await build({ faces: without("kaiti") });
    expect(files).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("font/missing-face 没有“楷体_GB2312”的字体，也没有替代字体");
    expect(errors[0]).toContain("建议：把其中一种放进 fonts/：楷体_GB2312、楷体、KaiTi");
  });

  it("a file that is no face", async () => {
    const faces = openFaceFiles.map((face) => (face.role === "heiti" ? { ...face, bytes: new Uint8Array([1, 2, 3]) } : face));
    const { files, errors } = await build({ faces });
    expect(files).toBe(0);
    expect(errors[0]).toMatch(/font\/broken-face 字体“FandolHei”读不出来/);
  });

  it("a character that no face has, with its text and its source", async () => {
    const change = { file: "data/2025/contacts.yaml", from: "杨思宝", to: "杨思ဟ" };
    const { files, errors } = await build(change);
    expect(files).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^templates\/2025\/notice\.md\.hbs:\d+:1 错误 font\/missing-glyph .*ဟ.*U\+101F/);
  });

  it("a rare character of given names is no such thing: another face has it", async () => {
    expect(await build({ file: "data/2025/contacts.yaml", from: "杨思宝", to: "杨思喆" })).toMatchObject({ errors: [] });
  });

  it("a title that no break gives a good shape is noted where its words are written", async () => {
    const files = projectFiles();
    const [first, second] = ["甲".repeat(20), "乙".repeat(20)];
    editFiles(files, [batch("notice.subject", first + second), batch("notice.keepTogether", [first, second])]);
    const { outputs, diagnostics } = await buildNotice(files, { formats: ["pdf"], faces: openFaceFiles });
    expect(outputs.size).toBeGreaterThan(0);
    const notes = diagnostics.filter(({ rule }) => rule === "title/shape");
    expect(notes).toMatchObject([{ file: "data/2025/batch.yaml", path: "notice.subject", line: expect.any(Number) }]);
    expect(notes[0]?.message).toContain(`关于／${first}／${second}／的通知”第5行以“的”开头`);
  });

  it("a row taller than a page", async () => {
    const change = {
      file: "templates/2025/attachments/recommendation-summary.sheet.yaml",
      from: "lines: 2 }",
      to: "lines: 10 }",
    };
    const style = { file: "templates/styles/gbt-9704.yaml", from: "linePitch: 28.95", to: "linePitch: 199" };
    expect((await build(change)).errors).toEqual([]);
    const { files, errors } = await build(style);
    expect(files).toBe(0);
    expect(errors.some((error) => error.includes("layout/row-too-tall"))).toBe(true);
  });
});
