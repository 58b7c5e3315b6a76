/** How the tests run: in processes of their own, as many as the smallest machine has cores. */
import { defineConfig } from "vitest/config";

/** Set by CI: the file to which the results are written as JSON, besides the terminal. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
