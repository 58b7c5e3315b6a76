/** The demo's app: the phones of a scene, joined with the page that shows them. */
import type { Logger } from "pino";
import { openRehearsal } from "../app.ts";
import { pagesRouter } from "../web/pages/pages-router.ts";
import { listen, webServer } from "../web/web-server.ts";
import { phonesApp } from "./phones-app.ts";
import { PhonesWorld } from "./phones-world.ts";

/** How often the phones' clock moves on while it plays. */
const tickMs = 200;

/**
 * The phones of `backwalk demo`, listening on this machine alone; gives their address. `port` null: any free one. Throws
 * AppError `unavailable` when the port is taken.
 */
export async function openPhones(
  { port }: { port: number | null },
  log: Logger,
): Promise<{ url: string; stop(): Promise<void> }> {
  let url: string | null = null;
  const world = new PhonesWorld(() => openRehearsal(url));
  const pages = pagesRouter({ pages: world.pages, log });
  const { app, close } = phonesApp({ world, pages: pages.router, log });
  const server = webServer(app);
  const place = { port: port ?? 0, host: "127.0.0.1" };
  url = await listen(server, place, "write another after --port, or 0 for any free one");
  // Its texts have links, so the scene opens when the address is known; whoever asks meanwhile waits for it.
  await world.open("typical-saturday", "en");
  const ticking = startTicking(world, log);
  return {
    url,
    async stop() {
      clearInterval(ticking);
      close();
      pages.close();
      server.close();
      server.closeAllConnections();
      await world.close();
    },
  };
}

function startTicking(world: PhonesWorld, log: Logger): NodeJS.Timeout {
  let before = performance.now();
  return setInterval(() => {
    const now = performance.now();
    world.tick(now - before).catch((err: unknown) => log.error({ err }, "the clock stands still"));
    before = now;
  }, tickMs);
}
