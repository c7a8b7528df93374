import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "@gongwen/diagnostics";
import { Manifest } from "@gongwen/schema";
import { editYaml } from "@gongwen/source";
import { gongwen } from "../command.ts";
import type { Built } from "../pipeline.ts";
import type { Decision } from "./decisions.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What a command prints with `--json`. */
export type Told = Readonly<Record<string, unknown>> & { readonly diagnostics: readonly Diagnostic[] };

/** A folder with data and templates of 2025, and a person who works in it. */
export class Office {
  readonly root = mkdtempSync(join(tmpdir(), "gongwen-year-"));

  constructor() {
    for (const folder of ["data", "templates"]) cpSync(join(repository, folder), join(this.root, folder), { recursive: true });
  }

  /** Runs a command, words between spaces, and takes its `--json` apart. */
  async run(words: string): Promise<{ status: number; told: Told }> {
    const { status, out } = await gongwen(this.root, [...words.split(" "), "--json"]);
    return { status, told: JSON.parse(out) as Told };
  }

  /** Changes files of the new batch in an editor, value by value. */
  write(decisions: readonly Decision[]): void {
    for (const [name, dotted, value] of decisions) {
      const file = `data/2026/${name}.yaml`;
      this.put(file, editYaml(this.text(file), [{ path: dotted.split("."), value }]));
    }
  }

  /** Copies a file within the folder. */
  copy(from: string, to: string): void {
    cpSync(join(this.root, from), join(this.root, to));
  }

  put(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.root, file), content);
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  bytes(file: string): Uint8Array {
    return readFileSync(join(this.root, file));
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  /** What a build has written, as its manifest lists it. */
  tree(folder: string): Pick<Built, "manifest" | "outputs"> & { readonly manifest: Manifest } {
    const manifest = Manifest.parse(JSON.parse(this.text(`${folder}/manifest.json`)));
    return { manifest, outputs: new Map(manifest.files.map(({ path }) => [path, this.bytes(`${folder}/${path}`)])) };
  }

  /** Takes the folder away. */
  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The errors among what a command told. */
export function errorsOf({ diagnostics }: Told): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
