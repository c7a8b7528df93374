import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";

/** A line as poppler reads it. Lengths in millimetres from the upper left of the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

const millimetres = 25.4 / 72;

/** Skips a test, and says why, on a machine without the program. */
export function needs(program: "pdftotext" | "pdftoppm" | "qpdf", context: TestContext): void {
  const found = spawnSync(program, [program === "qpdf" ? "--version" : "-v"]).error === undefined;
  if (!found) context.skip(`${program} is not installed`);
}

/** Runs a program on a file with these bytes. */
export function withFile<Result>(bytes: Uint8Array, use: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-pdf-"));
  try {
    const file = join(folder, "document.pdf");
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };
  return text.replace(/&([a-z#0-9]+);/g, (all, name: string) => named[name] ?? all);
}

function numbers(tag: string): number[] {
  return [...tag.matchAll(/"(-?[\d.]+)"/g)].map((match) => Number(match[1]) * millimetres);
}

/** Every page's lines, sorted from the top, by poppler. */
export function readPages(bytes: Uint8Array): Page[] {
  const html = withFile(bytes, (file) =>
    execFileSync("pdftotext", ["-bbox-layout", file, "-"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  return [...html.matchAll(/<page ([^>]*)>([\s\S]*?)<\/page>/g)].map(([, size, content]) => {
    const [width, height] = numbers(size as string) as [number, number];
    const lines = [...(content as string).matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/g)].map(([, box, words]) => {
      const [left, top, right, bottom] = numbers(box as string) as [number, number, number, number];
      const text = [...(words as string).matchAll(/>([^<]*)<\/word>/g)].map((match) => decode(match[1] as string)).join(" ");
      return { text, left, right, top, bottom };
    });
    return { width, height, lines: lines.sort((a, b) => a.top - b.top || a.left - b.left) };
  });
}

/** All words of a file in the order of reading, without white space. */
export function readText(bytes: Uint8Array): string {
  const text = withFile(bytes, (file) =>
    execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  return text.replace(/\s/g, "");
}

/** A page as grey values from 0 (black). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  /** Dots in a millimetre. */
  readonly scale: number;
}

/** Draws one page, numbered from 1. */
export function drawPage(bytes: Uint8Array, page: number, dotsPerInch = 150): Picture {
  const image = withFile(bytes, (file, folder) => {
    const target = join(folder, "page");
    execFileSync(
      "pdftoppm",
      ["-gray", "-r", String(dotsPerInch), "-f", String(page), "-l", String(page), "-singlefile", file, target],
      {
        stdio: "ignore",
      },
    );
    return readFileSync(`${target}.pgm`);
  });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString("latin1")) as RegExpExecArray;
  return { width: Number(head[1]), height: Number(head[2]), grey: image.subarray(head[0].length), scale: dotsPerInch / 25.4 };
}

/** Share of dark dots in a rectangle given in millimetres from the upper left. */
export function ink({ width, grey, scale }: Picture, left: number, top: number, right: number, bottom: number): number {
  let [dark, all] = [0, 0];
  for (let y = Math.round(top * scale); y < Math.round(bottom * scale); y++) {
    for (let x = Math.round(left * scale); x < Math.round(right * scale); x++) {
      all++;
      if ((grey[y * width + x] as number) < 128) dark++;
    }
  }
  return dark / all;
}
