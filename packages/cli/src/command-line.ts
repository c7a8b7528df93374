import { parseArgs } from "node:util";
import { suggest } from "@gongwen/diagnostics";
import { UsageError } from "./failures.ts";

/** The options of all commands; each command names those it takes. */
const optionTypes = {
  root: "string",
  json: "boolean",
  help: "boolean",
  out: "string",
  format: "string",
  fonts: "string",
  settled: "boolean",
  draft: "boolean",
  force: "boolean",
  jobs: "string",
  port: "string",
  region: "strings",
} as const;
export type OptionName = keyof typeof optionTypes;

/** A command line that has been taken apart. */
export interface CommandLine {
  /** What the command is about: a batch, or a file. */
  readonly argument?: string;
  /** All of them, for a command that takes more than one. */
  readonly arguments: readonly string[];
  readonly root?: string;
  readonly out?: string;
  readonly format?: string;
  readonly fonts?: string;
  readonly jobs?: string;
  readonly port?: string;
  /** Regions by id or by name, as often as `--region` is written. */
  readonly regions: readonly string[];
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
 * @param most how many arguments it takes at most
 * @throws {UsageError} for an unknown option, a missing value, or too many arguments
 */
export function parseCommandLine(args: readonly string[], allowed: readonly OptionName[], most = 1): CommandLine {
  const options = Object.fromEntries(allowed.map((name) => [name, parserOf(optionTypes[name])]));
  refuseUnknown(args, allowed);
  const { values, positionals } = parse(args, options);
  if (positionals.length > most) throw new UsageError(`多余的参数：${positionals.slice(most).join(" ")}`);
  const argument = positionals[0];
  const text = (name: OptionName) => {
    const value = values[name];
    return typeof value === "string" ? { [name]: value } : {};
  };
  return {
    ...(argument === undefined ? {} : { argument }),
    arguments: positionals,
    ...text("root"),
    ...text("out"),
    ...text("format"),
    ...text("fonts"),
    ...text("jobs"),
    ...text("port"),
    regions: Array.isArray(values.region) ? values.region.map(String) : [],
    force: values.force === true,
    json: values.json === true,
    help: values.help === true,
    settled: values.settled === true,
    draft: values.draft === true,
  };
}

function parserOf(type: (typeof optionTypes)[OptionName]): { type: "string" | "boolean"; multiple?: true } {
  return type === "strings" ? { type: "string", multiple: true } : { type };
}

function refuseUnknown(args: readonly string[], allowed: readonly OptionName[]): void {
  for (const argument of args) {
    if (argument === "--") return;
    if (!argument.startsWith("-") || argument === "-") continue;
    const name = argument.replace(/^-+/, "").replace(/=.*$/, "");
    if ((allowed as readonly string[]).includes(name) && argument.startsWith("--")) continue;
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
