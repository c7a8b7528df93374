import { defineConfig } from "rolldown";

/**
 * The command in a few files instead of a thousand: found, read and linked one by one they take longer than a check does. What
 * brings files of its own (faces, the layout engine) stays outside.
 */
export default defineConfig({
  input: { main: "dist/main.js", "pdf-worker": "dist/pdf/pdf-worker.js" },
  platform: "node",
  external: ["@gongwen/fonts", "@myriaddreamin/typst-ts-node-compiler"],
  output: { dir: "bundle", cleanDir: true },
});
