import { randomUUID } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hasCode } from "../has-code.ts";
import { isAlive, type LockOwner, parseOwner, thisOwner } from "./lock-owner.ts";

/** A lock that this process holds. */
export interface Lock {
  /** Lets go of it; does nothing when somebody took the file away and another process made its own. */
  release(): void;
}

/** Another process holds the lock. */
export class LockHeld extends Error {
  override readonly name = "LockHeld";
  readonly owner: LockOwner;

  constructor(owner: LockOwner) {
    super(`held by process ${owner.pid}`);
    this.owner = owner;
  }
}

const attempts = 50;
const patience = 20; // milliseconds between two looks at a file that says nothing readable

/**
 * Takes a lock file, at once or not at all. The file of a dead process is taken over. Two that find the same dead owner can't both
 * get it: who may replace the file is decided by a second lock, named after the dead owner's token.
 *
 * @throws {LockHeld} when a living process holds it
 */
export function takeLock(path: string): Lock {
  const owner = thisOwner(randomUUID());
  acquire(path, owner);
  sweep(path);
  return { release: () => release(path, owner) };
}

/** Clears drafts and claims of the dead. A living process whose draft goes just now finds the lock held. */
function sweep(path: string): void {
  const names = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`));
  for (const name of names) rmSync(join(dirname(path), name), { force: true });
}

function acquire(path: string, owner: LockOwner): void {
  let holder: LockOwner | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (create(path, owner)) return;
    const text = readText(path);
    if (text === undefined) continue;
    holder = parseOwner(text);
    if (holder === undefined && attempt < attempts - 2) {
      pause();
      continue;
    }
    if (holder !== undefined && isAlive(holder)) throw new LockHeld(holder);
    if (replace(path, text, owner)) return;
  }
  throw new LockHeld(holder ?? owner);
}

/** Replaces the very file that was found dead. */
function replace(path: string, dead: string, owner: LockOwner): boolean {
  const claim = `${path}.${parseOwner(dead)?.token ?? "unreadable"}`;
  acquire(claim, owner);
  if (readText(path) === dead) {
    renameSync(claim, path);
    return true;
  }
  release(claim, owner);
  return false;
}

/** Makes the file with all that it says in one step, by a link; where the disk has none, in two. */
function create(path: string, owner: LockOwner): boolean {
  const draft = `${path}.${owner.token}.draft`;
  const text = JSON.stringify(owner);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    return onlyOne(() => linkSync(draft, path)) ?? onlyOne(() => writeFileSync(path, text, { flag: "wx" })) ?? false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** True when made, false when it was there (or the draft was swept away); undefined when the disk has no links. */
function onlyOne(make: () => void): boolean | undefined {
  try {
    make();
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST", "ENOENT")) return false;
    if (hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL", "EISDIR")) return undefined;
    throw error;
  }
}

function release(path: string, owner: LockOwner): void {
  const text = readText(path);
  if (text !== undefined && parseOwner(text)?.token === owner.token) rmSync(path, { force: true });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience);
}
