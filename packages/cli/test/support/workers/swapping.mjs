// Two trees change places again and again, slower than a build swaps them, until there is a file `stop` in the folder.
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { workerData as folder } from "node:worker_threads";

const [out, old, other] = ["tree", "old", "other"].map((name) => join(folder, name));
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
while (!existsSync(join(folder, "stop"))) {
  renameSync(out, old);
  pause(1);
  renameSync(other, out);
  renameSync(old, other);
  pause(20);
}
