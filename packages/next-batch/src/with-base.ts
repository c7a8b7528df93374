import { editYaml } from "@gongwen/source";

/**
 * Says at the head of a batch's file, below its comment, which batch it is based on; where that is said already, it is left to the edits.
 *
 * @param text `batch.yaml`
 */
export function withBase(text: string, from: string): string {
  const hasBase = /^basedOn:/m.test(text);
  const head = /^(?:#.*\n|\n)*/.exec(text)?.[0] ?? "";
  if (hasBase) return text;
  // A file that begins otherwise than with a plain key (one record between brackets, say) gets it at its end.
  if (!/^[a-z]+:/.test(text.slice(head.length))) return editYaml(text, [{ path: ["basedOn"], value: from }]);
  return `${head}basedOn: "${from}" # 这里没有的数据文件和模板，都取这个批次的\n${text.slice(head.length)}`;
}
