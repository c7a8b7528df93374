import { projectFiles } from "../pipeline.ts";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The text of a file of the project. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return decoder.decode(files.get(path));
}

/** The project with a second batch that has begun: based on 2025, its quotas open, its contacts as they were. */
export function nextYear(): Map<string, Uint8Array> {
  const files = new Map([...projectFiles()].filter(([path]) => !path.startsWith("data/2026/")));
  const quotas = textOf(files, "data/2025/quotas.yaml");
  const open = `${quotas.slice(0, quotas.indexOf("rows:"))}rows: 待定 # 由 gongwen allocate 或 gongwen import quotas 写\n`;
  return files
    .set("data/2026/batch.yaml", encoder.encode(`${textOf(files, "data/2025/batch.yaml")}\nbasedOn: "2025"\n`))
    .set("data/2026/quotas.yaml", encoder.encode(open))
    .set("data/2026/contacts.yaml", files.get("data/2025/contacts.yaml") as Uint8Array);
}
