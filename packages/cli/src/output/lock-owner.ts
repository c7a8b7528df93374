import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { hasCode } from "../has-code.ts";

/** Who holds a lock. A number alone is no name: after a restart another process has it. */
export interface LockOwner {
  /** One taking of the lock, never repeated. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system counts; empty where the system doesn't tell. */
  readonly started: string;
}

/** This process, taking a lock under a token. */
export function thisOwner(token: string): LockOwner {
  return { token, pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** What a lock file says, or undefined when it says nothing readable. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const { token, pid, host, started }: LockOwner = JSON.parse(text);
    const sound = /^[0-9a-f-]{36}$/.test(token) && Number.isInteger(pid) && pid > 0;
    return sound ? { token, pid, host: String(host), started: String(started) } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the owner still runs. One on another machine can't be asked, and counts as running. */
export function isAlive({ pid, host, started }: LockOwner): boolean {
  if (host !== hostname()) return true;
  if (started !== "" && startOf(process.pid) !== "") return startOf(pid) === started;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Linux: field 22 of `/proc/<pid>/stat`, counted behind the command's name in brackets. A dead process not yet buried has none. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
  } catch {
    return "";
  }
}
