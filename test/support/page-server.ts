/** A stage's pages, served as the program does: real turns and store, virtual time. */
import { createServer, type Server } from "node:http";
import { pino } from "pino";
import { Registry } from "prom-client";
import type { PageName } from "../../src/conversations/scene.ts";
import { pathOf } from "../../src/turns/page-links.ts";
import { type Pages, pagesOf } from "../../src/turns/pages.ts";
import { pagesRouter } from "../../src/web/pages/pages-router.ts";
import { webApp } from "../../src/web/web-app.ts";
import { closed, listening } from "./loopback.ts";
import type { Stage } from "./stage.ts";

export class PageServer {
  readonly #stage: Stage;
  readonly #pages: Pages;
  readonly #key: string;
  #server: Server | null = null;
  #close = () => {};
  /** Where it listens: the same address each time. */
  url = "";
  /** What it has logged. */
  readonly lines: string[] = [];

  private constructor(stage: Stage, key: string) {
    this.#stage = stage;
    this.#key = key;
    this.#pages = pagesOf(stage.house, key);
  }

  static async open(stage: Stage, changes: Partial<Pages> = {}): Promise<PageServer> {
    const server = new PageServer(stage, await stage.store.keyFor("links to pages"));
    Object.assign(server.#pages, changes);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const log = pino({ level: "trace" }, { write: (line: string) => void this.lines.push(line) });
    const { router, close } = pagesRouter({ pages: this.#pages, log });
    const ready = async () => ({ database: true, bell: true });
    const parts = { ready, metrics: new Registry(), twilio: null, pages: router, log };
    this.#server = createServer(webApp(parts));
    this.#close = close;
    const port = this.url === "" ? 0 : Number(new URL(this.url).port);
    this.url = await listening(this.#server, port);
  }

  /** Ends as the program does: first the streams. */
  async stop(): Promise<void> {
    if (!this.#server) return;
    this.#close();
    await closed(this.#server);
    this.#server = null;
  }

  closeStreams(): void {
    this.#close();
  }

  /** The path of somebody's link; `seenFacts`: of how many the text with it knew, all if it doesn't say. */
  async path(page: PageName, who = "trainer", seenFacts?: number): Promise<string> {
    const { day, ledger } = await this.#stage.record();
    const person = await this.#stage.person(who);
    return pathOf(this.#key, { page, person, day, seenFacts: seenFacts ?? ledger.length });
  }

  async address(page: PageName, who = "trainer", seenFacts?: number): Promise<string> {
    return `${this.url}${await this.path(page, who, seenFacts)}`;
  }
}
