/** How the tests run: in processes of their own, as many as the smallest machine has cores. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Set by CI: the file to which the results are written as JSON, besides the terminal. */
const report = process.env.TEST_REPORT;

/** Those that take a minute: begun last, they would run alone at the end. */
const long = /test\/(live|browser)\/|test\/rehearsal\/goldens/;

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    sequence: { sequencer: LongFilesFirst },
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
