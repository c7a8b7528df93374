// Adds to package-lock.json what an incomplete registry leaves out: optional builds for other platforms. Without them `npm ci` refuses.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));

const systems = { windows: "win32" };
const known = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = { 64: "x64" };
const widths = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const libraries = { gnu: "glibc", musl: "musl" };

/** What a build's name says of the platform it is for: `binding-linux-arm64-musl`. */
function platformOf(name) {
  const parts = name.split("/").at(-1).split(/[-_]/);
  const os = parts.map((part) => systems[part] ?? part).find((part) => known.includes(part));
  const cpu = parts.map((part) => processors[part] ?? part).find((part) => widths.includes(part));
  const libc = os === "linux" ? parts.map((part) => libraries[part]).find((part) => part !== undefined) : undefined;
  return Object.fromEntries(
    Object.entries({ os, cpu, libc }).flatMap(([key, value]) => (value === undefined ? [] : [[key, [value]]])),
  );
}

for (const [path, { optionalDependencies = {}, dev, license }] of Object.entries(lock.packages)) {
  for (const [name, range] of path === "" ? [] : Object.entries(optionalDependencies)) {
    if (`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages) continue;
    const { os, cpu, libc } = platformOf(name);
    const entry = { version: range.replace(/^[~^]/, ""), cpu, dev, libc, license, optional: true, os };
    lock.packages[`node_modules/${name}`] = entry;
    process.stdout.write(`${name} ${entry.version}\n`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
