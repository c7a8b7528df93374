import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/** An example of the package's README: a program, and what it is said to print. */
export interface ReadmeExample {
  /** For the file: `example-1`. */
  readonly name: string;
  readonly title: string;
  readonly code: string;
  readonly prints: string;
}

/** The README of the schema package. */
export const readme = readFileSync(join(root, "packages/schema/README.md"), "utf8");

const example = /^### (?<title>.+)\n(?:(?!### )[\s\S])*?```ts\n(?<code>[\s\S]*?)```\n+```text\n(?<prints>[\s\S]*?)```$/gm;

/** The README's examples: each a heading, a block of TypeScript and a block of what it prints. */
export function readmeExamples(): ReadmeExample[] {
  return [...readme.matchAll(example)].map(({ groups = {} }, index) => ({
    name: `example-${index + 1}`,
    title: groups.title ?? "",
    code: groups.code ?? "",
    prints: groups.prints ?? "",
  }));
}
