import { defineConfig } from "vitest/config";

/** One watch over all packages: `npx vitest`. */
export default defineConfig({ test: { projects: ["packages/*/vitest.config.ts", "tests/vitest.config.ts"] } });
