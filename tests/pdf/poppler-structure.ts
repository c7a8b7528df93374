import { fileIn, inFolder, run } from "./programs.ts";
import type { Spoken } from "./spoken.ts";

interface Open extends Spoken {
  readonly children: (Open | string)[];
}

/** The structure of a file with its words, as poppler reads it. */
export function popplerStructure(bytes: Uint8Array): Spoken {
  const lines = inFolder((folder) => run("pdfinfo", "-struct-text", fileIn(folder, "document.pdf", bytes)).toString("utf8"));
  const root: Open = { role: "Root", children: [] };
  const open: Open[] = [root];
  for (const line of lines.split("\n")) {
    const [, indent = "", content = ""] = /^( *)(.*)$/.exec(line) ?? [];
    const level = indent.length / 2;
    const parent = open[Math.min(level, open.length - 1)] as Open;
    const words = /^"(.*)"$/.exec(content)?.[1];
    if (words !== undefined) parent.children.push(words);
    // Lines that begin with a slash say how an element looks.
    const role = /^[A-Z][A-Za-z0-9]*/.exec(content)?.[0];
    if (role === undefined) continue;
    const element: Open = { role, children: [] };
    parent.children.push(element);
    open.splice(level + 1, open.length, element);
  }
  return root;
}
