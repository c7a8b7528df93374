import { defineConfig } from "vitest/config";

/** Every package tests its sources, without a build: the export condition points at `src`. */
export default defineConfig({
  resolve: { conditions: ["@gongwen/source", "default"] },
  ssr: { resolve: { conditions: ["@gongwen/source", "node", "default"] } },
  test: {
    include: ["{src,test}/**/*.test.ts"],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default"],
  },
});
