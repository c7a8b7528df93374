import type { PdfService } from "@gongwen/batch";
import { cliFolder } from "../cli-folder.ts";
import { MachineError } from "../failures.ts";
import { type FaceFile, readFaces } from "../read-faces.ts";
import type { PdfJob, WrittenPdf } from "./pdf-message.ts";
import { type PdfThread, startPdfThread } from "./pdf-thread.ts";

const builtWorker = new URL("bundle/pdf-worker.js", cliFolder);

/**
 * Lays PDFs out. With one job in this thread; with more, in `jobs - 1` others, while this one makes the rest. Each document's bytes
 * follow from the document alone, so that they are the same with any number.
 *
 * @param faces files, not bytes: each thread reads them for itself
 * @param entry the worker's built script
 */
export function createPdfPool(jobs: number, faces: readonly FaceFile[], entry: URL = builtWorker): PdfService {
  // The layout engine would have threads of its own, as many as there are cores, in each of these: they'd wait for each other. It
  // reads this when it is loaded; set in a thread it would stay unknown to it.
  process.env.RAYON_NUM_THREADS ??= "1";
  return jobs === 1 ? inThisThread(faces) : inThreads(jobs - 1, faces, entry);
}

function inThisThread(faces: readonly FaceFile[]): PdfService {
  let service: Promise<PdfService> | undefined;
  const start = async () => (await import("@gongwen/batch")).localPdfService(await readFaces(faces), true);
  return {
    apart: false,
    async write(...job) {
      service ??= start();
      return (await service).write(...job);
    },
    close: async () => (await service)?.close(),
  };
}

interface Queued {
  readonly job: PdfJob;
  readonly resolve: (written: WrittenPdf | Promise<WrittenPdf>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * How many PDFs a thread is given at a time: it goes on with the next while this one is busy and can't hand it over. More would be
 * given to one thread that another could begin.
 */
const atHand = 3;

function inThreads(most: number, faces: readonly FaceFile[], entry: URL): PdfService {
  const queue: Queued[] = [];
  // The first one starts right away, and gets ready while this thread reads and checks.
  const threads: PdfThread[] = [startPdfThread(entry, faces)];

  /** The one with the least to do; another one is started only when all have something. */
  const freeThread = (): PdfThread | undefined => {
    const least = threads.reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best));
    if (least.waiting() === 0 || threads.length === most) return least.waiting() < atHand ? least : undefined;
    const thread = startPdfThread(entry, faces);
    threads.push(thread);
    return thread;
  };

  const next = () => {
    while (queue.length > 0) {
      const thread = freeThread();
      if (thread === undefined) return;
      const { job, resolve } = queue.shift() as Queued;
      resolve(thread.write(job).finally(next));
    }
  };

  return {
    apart: true,
    write: (...job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      }),
    async close() {
      for (const { reject } of queue.splice(0)) reject(new MachineError("排版已停止"));
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
