import { everyText } from "../packages/texts.ts";
import type { Built } from "../pipeline.ts";
import { withoutWhiteSpace } from "../reference/published.ts";

const core = "docProps/core.xml";

/** What the Word and Excel files of a build say of themselves (title, author, day), without white space, by path. */
export async function propertyTexts({
  manifest,
  outputs,
}: Pick<Built, "manifest" | "outputs">): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, format } of manifest?.files ?? []) {
    if (format !== "docx" && format !== "xlsx") continue;
    const parts = await everyText({ format }, outputs.get(path) as Uint8Array);
    texts.set(`${path} ${core}`, withoutWhiteSpace((parts.get(core) ?? "").replace(/<[^>]*>/g, "｜")));
  }
  return texts;
}
