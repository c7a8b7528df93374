const editorLine = "# yaml-language-server:";

/**
 * Writes the comment at the head of a YAML file anew.
 *
 * @param lines without `#`; the line by which an editor finds the schema stays first
 */
export function withHeadComment(text: string, lines: readonly string[]): string {
  const all = text.split("\n");
  const body = all.findIndex((line) => !line.startsWith("#"));
  const head = all.slice(0, body < 0 ? all.length : body);
  const kept = head.filter((line) => line.startsWith(editorLine));
  return [...kept, ...lines.map((line) => (line === "" ? "#" : `# ${line}`)), ...all.slice(head.length)].join("\n");
}
