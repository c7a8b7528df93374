/** A place inside one template, line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What stands in a mustache: a path to a value, a literal, or a call of a helper. */
export type Expression =
  | PathExpression
  | { readonly type: "literal"; readonly value: string | number | boolean }
  | { readonly type: "call"; readonly helper: string; readonly args: readonly Expression[] };

/** `words` as typed. `up` counts `../`; a scoped path (`this.x`, `./x`) never means a name that `as |x|` gave. */
export interface PathExpression {
  readonly type: "path";
  readonly words: string;
  readonly from: "context" | "data";
  readonly up: number;
  readonly scoped: boolean;
  readonly parts: readonly string[];
}

export const blockNames = ["if", "unless", "each", "with"] as const;
export type BlockName = (typeof blockNames)[number];

/** A template as this package understands it: Handlebars' tree without the parts that are refused. */
export type TemplateNode = { readonly type: "words"; readonly text: string; readonly at: Position } | ValueNode | BlockNode;

export interface ValueNode {
  readonly type: "value";
  readonly expression: Expression;
  readonly at: Position;
}

export interface BlockNode {
  readonly type: "block";
  readonly name: BlockName;
  readonly subject: Expression;
  /** The names of `as |item index|`. */
  readonly params: readonly string[];
  readonly body: readonly TemplateNode[];
  readonly inverse: readonly TemplateNode[];
  readonly at: Position;
}

/** An expression as a message shows it: `date schedule.enterpriseDeadline`. */
export function expressionWords(expression: Expression): string {
  switch (expression.type) {
    case "path":
      return expression.words;
    case "literal":
      return JSON.stringify(expression.value);
    case "call":
      return [expression.helper, ...expression.args.map(argumentWords)].join(" ");
  }
}

function argumentWords(argument: Expression): string {
  return argument.type === "call" ? `(${expressionWords(argument)})` : expressionWords(argument);
}
