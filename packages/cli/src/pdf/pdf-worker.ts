import { parentPort, workerData } from "node:worker_threads";
import { DiagnosticError } from "@gongwen/diagnostics";
import { createPdfWriter, type PdfWriter } from "@gongwen/render-pdf";
import { type FaceFile, readFaces } from "../read-faces.ts";
import type { PdfAnswer, PdfJob, PdfOutcome, PdfRequest, WrittenPdf } from "./pdf-message.ts";

/** One thread of the pool: reads the faces itself, then does one job after the other, however many it is given at a time. */
const faces: readonly FaceFile[] = workerData;
let writer: Promise<PdfWriter> | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ id, job }: PdfRequest) => {
  last = last.then(async () => {
    const outcome = await outcomeOf(job);
    const answer: PdfAnswer = { id, outcome };
    parentPort?.postMessage(answer, outcome.kind === "written" ? [outcome.written.bytes.buffer as ArrayBuffer] : []);
  });
});

async function outcomeOf(job: PdfJob): Promise<PdfOutcome> {
  try {
    writer ??= readFaces(faces).then((read) => createPdfWriter(read, true));
    const [tree, style, fillable] = job;
    return { kind: "written", written: movable(await (await writer).write(tree, style, { fillable })) };
  } catch (error) {
    if (error instanceof DiagnosticError) return { kind: "problems", diagnostics: error.diagnostics };
    return { kind: "failed", reason: error };
  }
}

/** A file that owns its memory, so that it can move to the other thread and nothing else goes with it. */
function movable(written: WrittenPdf): WrittenPdf {
  const { bytes } = written;
  return bytes.byteLength === bytes.buffer.byteLength ? written : { ...written, bytes: bytes.slice() };
}
