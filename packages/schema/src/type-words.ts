const words: Readonly<Record<string, string>> = {
  string: "文本",
  number: "数字",
  int: "整数",
  boolean: " true 或 false",
  array: "列表",
  object: "一组“名称: 值”",
  record: "一组“名称: 值”",
};

/** What a message calls a type. */
export function typeWord(expected: string): string {
  return words[expected] ?? "另一种内容";
}

/** The values that a choice allows, in one line. */
export function valueWords(values: readonly unknown[]): string {
  return values.map(String).join("、");
}

/**
 * How to write a value of the type that is wanted.
 *
 * @param written how the value was typed, where that is known
 */
export function typeHint(expected: string, input: unknown, written?: string): string | undefined {
  switch (expected) {
    case "string":
      return typeof input === "object" ? "写成一段文字" : `加英文引号，如 "${written ?? String(input)}"`;
    case "number":
      return isNumeral(input) ? "去掉引号" : "只写数字，不带单位";
    case "int":
      return isNumeral(input) ? "去掉引号" : "只写整数，不带单位";
    case "boolean":
      return "写 true 或 false，不加引号";
    case "array":
      return "每项一行，以“- ”开头";
    case "object":
    case "record":
      return "每项一行，写成“名称: 值”";
    default:
      return undefined;
  }
}

function isNumeral(input: unknown): boolean {
  return typeof input === "string" && /^-?\d+(\.\d+)?$/.test(input);
}
