import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The workspace, from outside which the package is used. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a command in a folder; what it prints.
 *
 * @throws Error with all that it printed, when it fails
 */
export function run(folder: string, program: string, ...given: readonly string[]): string {
  try {
    return execFileSync(program, given, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${given.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}
