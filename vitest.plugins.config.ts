import { defineConfig } from "vitest/config";

// Everything about plugins, with those that are built by Go and Rust: `npm run test:plugins`.
export default defineConfig({
  test: {
    include: ["tests/plugins/**/*.test.ts", "tests/plugins/**/*.built.ts", "packages/plugin-host/src/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
