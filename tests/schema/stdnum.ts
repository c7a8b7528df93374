import { execFileSync } from "node:child_process";

/** Debian's python3-stdnum belongs to the system's own Python, which need not be the first one in the path. */
const pythons = ["/usr/bin/python3", "python3"];

function run(python: string, program: string, input = ""): string | undefined {
  try {
    return execFileSync(python, ["-c", program], {
      input,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
      maxBuffer: 1 << 26,
    });
  } catch {
    return undefined;
  }
}

/** A Python that has `stdnum`, or undefined. */
export function pythonWithStdnum(): string | undefined {
  return pythons.find((python) => run(python, "import stdnum.cn.uscc") !== undefined);
}

/** Which of the texts `stdnum.cn.uscc` takes for codes, asked in one process. */
export function judgedByStdnum(python: string, texts: readonly string[]): boolean[] {
  const program = `
import json, sys
from stdnum.cn import uscc
print(json.dumps([uscc.is_valid(text) for text in json.load(sys.stdin)]))`;
  const said = run(python, program, JSON.stringify(texts));
  if (said === undefined) throw new Error("stdnum failed");
  return JSON.parse(said) as boolean[];
}
