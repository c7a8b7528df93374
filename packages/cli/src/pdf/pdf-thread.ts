import { Worker } from "node:worker_threads";
import { DiagnosticError } from "@gongwen/diagnostics";
import { MachineError } from "../failures.ts";
import type { FaceFile } from "../read-faces.ts";
import type { PdfAnswer, PdfJob, PdfOutcome, PdfRequest, WrittenPdf } from "./pdf-message.ts";

/** A thread that lays PDFs out, one after the other. */
export interface PdfThread {
  /** How many it has to lay out yet. */
  waiting(): number;
  /** @throws DiagnosticError for what a page can't hold; {MachineError} when the thread died */
  write(job: PdfJob): Promise<WrittenPdf>;
  close(): Promise<void>;
}

/** What a thread may hold of new objects: it makes few, most of its work is the layout engine's. */
const youngMegabytes = 4;

interface Waiting {
  readonly resolve: (written: WrittenPdf) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread. A death is told to whoever waits, or to who asks next: nobody waits in vain. */
export function startPdfThread(entry: URL, faces: readonly FaceFile[]): PdfThread {
  const worker = new Worker(entry, { workerData: faces, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let death: MachineError | undefined;

  const die = (reason: string) => {
    death ??= new MachineError(`排版线程意外停止（${reason}）。可用 --jobs 1 再试`);
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  };
  worker.on("error", (error) => die(error.message));
  worker.on("messageerror", (error) => die(error.message));
  worker.on("exit", (status) => die(`状态 ${status}`));
  worker.on("message", ({ id, outcome }: PdfAnswer) => {
    const { resolve, reject } = waiting.get(id) as Waiting;
    waiting.delete(id);
    settle(outcome, resolve, reject);
  });

  return {
    waiting: () => waiting.size,
    write: (job) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) return reject(death);
        const request: PdfRequest = { id: jobs++, job };
        // What can't be cloned throws here, and nobody waits for it.
        worker.postMessage(request);
        waiting.set(request.id, { resolve, reject });
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

function settle(outcome: PdfOutcome, resolve: Waiting["resolve"], reject: Waiting["reject"]): void {
  if (outcome.kind === "written") resolve(outcome.written);
  else reject(outcome.kind === "problems" ? new DiagnosticError(outcome.diagnostics) : outcome.reason);
}
