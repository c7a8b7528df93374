import { parseArgs } from "node:util";
import { suggest } from "@gongwen/diagnostics";
import { UsageError } from "./failures.ts";

/** The options of all commands; each command names those it takes. */
const optionTypes = {
  root: "string",
  json: "boolean",
  help: "boolean",
  out: "string",
  batch: "string",
  format: "string",
  fonts: "string",
  settled: "boolean",
  draft: "boolean",
  force: "boolean",
  jobs: "string",
  port: "string",
  region: "strings",
  from: "string",
  template: "strings",
  indicators: "string",
} as const;
export type OptionName = keyof typeof optionTypes;

/** Options without a value that a command has for itself: another command may give the same name one. */
export type FlagName = "template";

/** What a command takes beyond options. */
export interface CommandShape {
  readonly flags?: readonly FlagName[];
  /** How many arguments at most; one unless said otherwise. */
  readonly maxArguments?: number;
}

/** A command line that has been taken apart. */
export interface CommandLine {
  /** What the command is about: a batch, or a file. */
  readonly argument?: string;
  /** All arguments, that one first. */
  readonly arguments: readonly string[];
  readonly flags: ReadonlySet<FlagName>;
  readonly root?: string;
  readonly out?: string;
  /** The batch, for a command whose argument is something else. */
  readonly batch?: string;
  readonly format?: string;
  readonly fonts?: string;
  readonly jobs?: string;
  readonly port?: string;
  readonly indicators?: string;
  /** Regions by id or by name, as often as `--region` is written. */
  readonly regions: readonly string[];
  /** The batch that a new one starts from. */
  readonly from?: string;
  /** Templates by name, as often as `--template` is written. */
  readonly templates: readonly string[];
  readonly force: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly settled: boolean;
  readonly draft: boolean;
}

/**
 * Takes a command's arguments apart.
 *
 * @param allowed the options that the command takes
 * @throws {UsageError} for an unknown option, a missing value, or too many arguments
 */
export function parseCommandLine(
  args: readonly string[],
  allowed: readonly OptionName[],
  { flags = [], maxArguments = 1 }: CommandShape = {},
): CommandLine {
  const taking = allowed.map((name) => [name, parserOf(optionTypes[name])] as const);
  const options = Object.fromEntries([...taking, ...flags.map((name) => [name, { type: "boolean" }] as const)]);
  refuseUnknown(args, [...allowed, ...flags]);
  const { values, positionals } = parse(args, options);
  if (positionals.length > maxArguments) throw new UsageError(`多余的参数：${positionals.slice(maxArguments).join(" ")}`);
  const argument = positionals[0];
  const text = (name: OptionName) => {
    const value = values[name];
    return typeof value === "string" ? { [name]: value } : {};
  };
  return {
    ...(argument === undefined ? {} : { argument }),
    arguments: positionals,
    flags: new Set(flags.filter((name) => values[name] === true)),
    ...text("root"),
    ...text("out"),
    ...text("batch"),
    ...text("format"),
    ...text("fonts"),
    ...text("jobs"),
    ...text("port"),
    ...text("from"),
    ...text("indicators"),
    regions: texts(values.region),
    templates: texts(values.template),
    force: values.force === true,
    json: values.json === true,
    help: values.help === true,
    settled: values.settled === true,
    draft: values.draft === true,
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function parserOf(type: (typeof optionTypes)[OptionName]): { type: "string" | "boolean"; multiple?: true } {
  return type === "strings" ? { type: "string", multiple: true } : { type };
}

function refuseUnknown(args: readonly string[], allowed: readonly string[]): void {
  for (const argument of args) {
    if (argument === "--") return;
    if (!argument.startsWith("-") || argument === "-") continue;
    const name = argument.replace(/^-+/, "").replace(/=.*$/, "");
    if (allowed.includes(name) && argument.startsWith("--")) continue;
    const near = suggest(name, allowed);
    throw new UsageError(`不认识的选项 ${argument.replace(/=.*$/, "")}${near === undefined ? "" : `，是否要写 --${near}`}`);
  }
}

function parse(args: readonly string[], options: Record<string, { type: "string" | "boolean"; multiple?: true }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
    const name = /'(--[a-z]+)/.exec((error as Error).message)?.[1] ?? "";
    throw new UsageError(`选项 ${name} 的值不对或缺少值`);
  }
}
