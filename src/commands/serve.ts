/** `serve`: the server with everything it needs, until SIGTERM or SIGINT. */
import { joinApp } from "../app.ts";
import { loadConfig, loadSchools, openLog } from "./settings.ts";

export async function serve(): Promise<void> {
  const config = loadConfig();
  const schools = loadSchools(config);
  const log = openLog(config);
  const app = await joinApp(config, schools, log);
  const toldToStop = new Promise<void>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  const url = await app.start();
  log.info(
    { url, carrier: config.carrier.kind, bell: config.redisUrl ? "redis" : "embedded" },
    `listening on ${url}`,
  );
  await toldToStop;
  log.info("stopping: finishing what is under way");
  await app.stop();
  log.info("stopped");
}
