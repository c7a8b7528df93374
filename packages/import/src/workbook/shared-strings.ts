import { walkXml } from "./walk-xml.ts";

/** Collects the text of one `si` or `is` element; what tells the pronunciation (`rPh`) is left out. */
export interface TextCollector {
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The text since the last call. */
  take(): string;
}

/** A collector of the texts (`t`) of a string with or without runs. */
export function textCollector(): TextCollector {
  let collected = "";
  let inText = false;
  let inPhonetic = false;
  return {
    open(name) {
      if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text(text) {
      if (inText) collected += text;
    },
    close(name) {
      if (name === "rPh") inPhonetic = false;
      else if (name === "t") inText = false;
    },
    take() {
      const text = unescapeText(collected);
      collected = "";
      return text;
    },
  };
}

/** The table of texts that cells refer to by number. */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  const collector = textCollector();
  walkXml(part, {
    open: collector.open,
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name === "si") strings.push(collector.take());
    },
  });
  return strings;
}

/** `_x000D_` stands for a character that XML can't hold (ECMA-376, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
