/** The pages' routes: what a link opens, its stream of changes, and what is done there. */
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from "express";
import type { Logger } from "pino";
import { z } from "zod";
import { isOffered } from "../../conversations/pages/live-actions.ts";
import { shownOf } from "../../conversations/pages/shown.ts";
import { type PageName, pageNames } from "../../conversations/scene.ts";
import type { OpenedPage, Pages } from "../../turns/pages.ts";
import { asset, assetsRouter, browserScript, styleSheet } from "./assets.ts";
import type { Html } from "./html.ts";
import { notFoundPage, refusedPage } from "./no-pages.ts";
import { type Drawing, documentOf, languageOf, regionsOf } from "./page-drawing.ts";
import { pageHeaders, sendPage } from "./page-headers.ts";
import { Pressed, Ration } from "./presses.ts";
import { eventStreams, type Streams } from "./streams.ts";
import { icon, style } from "./style.ts";

export type PagesRouter = {
  /** To be mounted at the root. */
  router: Router;
  /** Ends all streams, so that the server can stop. */
  close(): void;
};

/** Throws AppError `unavailable` where the browser's script isn't built. */
export function pagesRouter({ pages, log }: { pages: Pages; log: Logger }): PagesRouter {
  const files = [asset("svg", icon), styleSheet(style), browserScript("page")] as const;
  const [{ name: iconName }, { name: styleName }, { name: scriptName }] = files;
  const assets = { icon: iconName, styles: [styleName], scripts: [scriptName] };
  const streams = eventStreams(log);
  const parts = {
    pages,
    assets,
    streams,
    notFound: notFoundPage(assets),
    pressed: new Pressed(),
    ration: new Ration(),
  };
  const router = express.Router({ strict: true, caseSensitive: true });
  router.use("/assets", assetsRouter(files));
  for (const page of pageNames) {
    router.use(`/${page}`, pageHeaders);
    router.get(`/${page}/:token`, opening(parts, page, show));
    router.get(`/${page}/:token/events`, opening(parts, page, stream));
  }
  router.post("/live/:token/say", opening(parts, "live", hear));
  for (const page of pageNames) router.use(`/${page}`, elsewhere(assets), unreadable(parts));
  return { router, close: () => streams.close() };
}

type Parts = {
  pages: Pages;
  assets: Drawing["assets"];
  streams: Streams;
  notFound: Html;
  pressed: Pressed;
  ration: Ration;
};
type Open = Parts & { opened: OpenedPage; token: string };
type Answer = (open: Open, request: Request, response: Response) => Promise<void> | void;

/** Whatever is wrong with a link, the answer is the same to the last byte. */
function opening(parts: Parts, page: PageName, answer: Answer): RequestHandler<{ token: string }> {
  return async (request, response) => {
    const { token } = request.params;
    const opened = await parts.pages.open(page, token);
    if (opened) await answer({ ...parts, opened, token }, request, response);
    else sendPage(response, 404, parts.notFound);
  };
}

/** A link with a slash behind it, or with more, or without all of itself. */
function elsewhere(assets: Drawing["assets"]): RequestHandler {
  return ({ originalUrl }, response) => {
    const [path = ""] = originalUrl.split("?");
    const folders = path.split("/").length - 2;
    sendPage(response, 404, notFoundPage(assets, folders > 0 ? "../".repeat(folders) : "./"));
  };
}

/** A link with signs in it that stand for nothing. */
function unreadable({ notFound }: Parts): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (error instanceof URIError) sendPage(response, 404, notFound);
    else next(error);
  };
}

function show(open: Open, request: Request, response: Response): void {
  sendPage(response, 200, documentOf(open.opened, drawingOf(open, request)));
}

function drawingOf({ pages, assets, opened, token }: Open, { query }: Request): Drawing {
  const lookedFor = z.coerce.number().int().positive().safeParse(query.person).data ?? null;
  return { assets, token, paper: `..${pages.pathTo(opened, "paper")}`, lookedFor };
}

function stream(open: Open, request: Request, response: Response): void {
  const { pages, streams, token } = open;
  let { opened } = open;
  streams.open(request, response, {
    key: keyOf(open),
    mark: () => pages.mark(opened),
    async regions() {
      const now = await pages.open(opened.page, token);
      if (!now) return null;
      opened = now;
      return regionsOf(now, drawingOf({ ...open, opened: now }, request));
    },
  });
}

/** What belongs to the same link. */
function keyOf({ opened, token }: Open): string {
  return `${opened.page}/${token}`;
}

const readForm = express.urlencoded({ extended: false, limit: "2kb", inflate: false });
const fields = z.object({ once: z.uuid(), says: z.string() });

/** Where no script runs, the browser is led back to the page. */
async function hear(open: Open, request: Request, response: Response): Promise<void> {
  const { pages, streams, assets, opened, token, pressed, ration } = open;
  await new Promise<void>((resolve, reject) => {
    readForm(request, response, (fault?: unknown) => (fault ? reject(fault) : resolve()));
  });
  const said = fields.safeParse(request.body).data;
  const key = `${keyOf(open)}/${said?.once}/${said?.says}`;
  if (!pressed.has(key)) {
    const refuse = (status: number, why: "refused" | "tooOften"): void => {
      const page = { language: languageOf(opened), back: `../${token}`, why };
      sendPage(response, status, refusedPage(assets, page));
    };
    if (!said) return refuse(400, "refused");
    if (!isOffered(shownOf(opened), said.says)) return refuse(409, "refused");
    if (!ration.allows(keyOf(open))) return refuse(429, "tooOften");
    await pages.say(opened, said.once, said.says);
    pressed.add(key);
    streams.hurry(keyOf(open));
  }
  response.status(303).set("Location", `../${token}`).end();
}
