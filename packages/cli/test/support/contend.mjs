// node contend.mjs <built package> <path> <rounds> <start>: takes the lock of every round at a set moment, as its rivals do. Prints the
// rounds it won, and "two" where it wasn't alone.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const [, , built, path, rounds, start] = process.argv;
const { takeLock } = await import(`${built}output/lock.js`);
const say = (text) => process.stdout.write(`${text}\n`);

for (let round = 0; round < Number(rounds); round++) {
  while (Date.now() < Number(start) + 15 * round);
  const alone = `${path}-alone-${round}`;
  try {
    const lock = takeLock(`${path}-${round}`);
    if (existsSync(alone)) say(`two ${round}`);
    writeFileSync(alone, "", { flag: "wx" });
    await setTimeout(4);
    rmSync(alone);
    lock.release();
    say(`${round}`);
  } catch (error) {
    if (error.name !== "LockHeld") say(`two ${round}: ${error.message}`);
  }
}
