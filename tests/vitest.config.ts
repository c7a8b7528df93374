import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

/** These tests lie at the top of their folder, and each builds whole editions. */
export default mergeConfig(
  shared,
  defineConfig({
    test: { include: ["**/*.test.ts"], globalSetup: ["browser/shared-folder.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
  }),
);
