/** `serve`: the server with everything it needs, until SIGTERM, SIGINT, or SIGHUP (its terminal was closed). */
import { isatty } from "node:tty";
import { joinApp } from "../app.ts";
import { loadConfig, loadSchools, openLog } from "./settings.ts";

const stopSignals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

export async function serve(): Promise<void> {
  const hasTerminal = [0, 1, 2].some((stream) => isatty(stream));
  const config = loadConfig();
  const schools = loadSchools(config);
  const log = openLog(config);
  const app = await joinApp(config, schools, log);
  const toldToStop = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of stopSignals) process.once(signal, resolve);
  });
  const url = await app.start();
  log.info(
    { url, carrier: config.carrier.kind, bell: config.redisUrl ? "redis" : "embedded" },
    `listening on ${url}`,
  );
  const signal = await toldToStop;
  log.info("stopping: finishing what is under way");
  await app.stop();
  log.info("stopped");
  // Node would abort, as it sets a terminal back at its end that is no longer there.
  if (signal === "SIGHUP" && hasTerminal) process.kill(process.pid, signal);
}
