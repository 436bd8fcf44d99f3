import { defineConfig } from "vitest/config";

// What needs real database servers, and Go: `npm run test:servers`, `npm run test:go`. Without them the tests are skipped.
export default defineConfig({
  test: {
    include: ["tests/servers/**/*.test.ts"],
    globalSetup: ["tests/servers/support/postgresql-setup.ts"],
    testTimeout: 150_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
