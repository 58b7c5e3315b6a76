/** A process that plays the seeds it is given, one after the other; `players.ts` starts as many as there are cores. */
import { simulate } from "./simulate.ts";

process.on("message", (seed: number) => {
  void simulate({ seed, without: [], hours: null }).then(({ lines: _, ...played }) => {
    process.send?.(played);
  });
});
// Whoever started it is done, or gone. By `exit`, so that what it has on disk goes, too.
process.once("disconnect", () => process.exit());
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
