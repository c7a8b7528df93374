import { Worker } from "node:worker_threads";
import { DiagnosticError } from "@gongwen/diagnostics";
import { MachineError } from "../failures.ts";
import type { FaceFile } from "../read-faces.ts";
import type { PdfAnswer, PdfJob, WrittenPdf } from "./pdf-message.ts";

/** A thread that lays out one PDF at a time. */
export interface PdfThread {
  /** @throws DiagnosticError for what a page can't hold; {MachineError} when the thread died */
  write(job: PdfJob): Promise<WrittenPdf>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (written: WrittenPdf) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread. A death is told to whoever waits, or to who asks next: nobody waits in vain. */
export function startPdfThread(entry: URL, faces: readonly FaceFile[]): PdfThread {
  const worker = new Worker(entry, { workerData: faces });
  let waiting: Waiting | undefined;
  let death: MachineError | undefined;

  const die = (reason: string) => {
    death ??= new MachineError(`排版线程意外停止（${reason}）。可用 --jobs 1 再试`);
    waiting?.reject(death);
    waiting = undefined;
  };
  worker.on("error", (error) => die(error.message));
  worker.on("messageerror", (error) => die(error.message));
  worker.on("exit", (status) => die(`状态 ${status}`));
  worker.on("message", (answer: PdfAnswer) => {
    const { resolve, reject } = waiting as Waiting;
    waiting = undefined;
    settle(answer, resolve, reject);
  });

  return {
    write: (job) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) return reject(death);
        waiting = { resolve, reject };
        worker.postMessage(job);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

function settle(answer: PdfAnswer, resolve: Waiting["resolve"], reject: Waiting["reject"]): void {
  if (answer.kind === "written") resolve(answer.written);
  else reject(answer.kind === "problems" ? new DiagnosticError(answer.diagnostics) : answer.reason);
}
