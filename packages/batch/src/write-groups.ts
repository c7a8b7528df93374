import { type Diagnostic, DiagnosticError } from "@gongwen/diagnostics";
import type { FileMaker } from "./file-maker.ts";
import type { FileHead } from "./manifest.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Ahead } from "./plan-ahead.ts";
import { type Group, isEarly, type Job } from "./plan-batch.ts";
import { writeArchive } from "./write-archive.ts";
import type { Written } from "./written.ts";

/** What makes the files of groups, and takes them. */
export interface GroupWork {
  readonly maker: FileMaker;
  /** Whether PDFs are laid out in other threads. */
  readonly apart: boolean;
  readonly ahead: Ahead;
  finish(file: FileHead, written: Written): Promise<void>;
}

/** How many groups may wait for other threads' PDFs while this one makes the other files of those behind them. */
const most = 24;

/**
 * Makes all files of all groups and hands them over in their order.
 *
 * @returns what a page can't hold (a sign without a face, a row without room), each problem once; no ZIP is packed after the first
 */
export async function writeGroups(work: GroupWork): Promise<Diagnostic[]> {
  const problems = new Map<string, Diagnostic>();
  const waiting: Promise<void>[] = [];
  // No ZIP is packed before those of the group before it are on their way: each is as large as all of its group's files.
  const inTurn = oneAtATime();
  let failure: { readonly error: unknown } | undefined;
  for (let group = work.ahead.next(); group !== undefined; group = work.ahead.next()) {
    const make = await beginGroup(group, work);
    const whole = inTurn(() => finishGroup(group, make, work, problems));
    whole.catch((error: unknown) => {
      failure ??= { error };
    });
    waiting.push(whole);
    if (waiting.length > (work.apart ? most : 0)) await waiting.shift();
    if (failure !== undefined) throw failure.error;
  }
  await Promise.all(waiting);
  return [...problems.values()];
}

type Attempt = { readonly written: Written } | { readonly problems: readonly Diagnostic[] };

/**
 * Asks other threads for a group's PDFs, and makes its other files one after the other: what a large one takes is given back before
 * the next, and before another thread lays it out.
 *
 * @returns gives each of its files; a PDF that nobody was asked for is made then
 */
async function beginGroup({ jobs }: Group, { maker, apart }: GroupWork): Promise<(job: Job) => Promise<Attempt>> {
  const makings = new Map<Job, Promise<Attempt>>();
  const make = (job: Job) => {
    const making = makings.get(job) ?? attempt(maker.make(job.making));
    // What isn't a document's fault (Ctrl-C, a disk that is full) ends the build at the first; nobody waits for those behind it.
    making.catch(() => undefined);
    makings.set(job, making);
    return making;
  };
  const pdfs = jobs.filter(({ format }) => format === "pdf");
  if (apart) for (const job of pdfs.filter(isEarly)) make(job);
  for (const job of jobs.filter(({ format }) => format !== "pdf")) await make(job);
  if (apart) for (const job of pdfs) make(job);
  return make;
}

async function finishGroup(
  { jobs, archives }: Group,
  make: (job: Job) => Promise<Attempt>,
  { ahead, finish }: GroupWork,
  problems: Map<string, Diagnostic>,
): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const job of jobs) {
    const made = await make(job);
    ahead.done(job);
    if ("problems" in made) {
      for (const problem of made.problems) problems.set(JSON.stringify(problem), problem);
      continue;
    }
    files.set(job.path, made.written.bytes);
    await finish(job, made.written);
  }
  if (problems.size > 0) return;
  for (const archive of archives) {
    const bytes = writeArchive(archive, (path) => files.get(path) as Uint8Array);
    await finish({ path: archive.path, document: archive.document, region: archive.region, format: "zip" }, { bytes });
  }
}

async function attempt(work: Promise<Written>): Promise<Attempt> {
  try {
    return { written: await work };
  } catch (error) {
    if (error instanceof DiagnosticError) return { problems: error.diagnostics };
    throw error;
  }
}
