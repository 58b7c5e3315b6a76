/** The Express app: whether we live and are ready, metrics, and the routes that others bring along. */
import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Router,
} from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import { AppError, type ErrorCode } from "../domain/errors.ts";

export type Readiness = { database: boolean; bell: boolean };

export type WebParts = {
  ready(): Promise<Readiness>;
  metrics: Registry;
  /** Mounted at `/twilio`; null: those routes don't exist. */
  twilio: Router | null;
  /** Mounted at the root; null: there are no pages. */
  pages: Router | null;
  log: Logger;
};

/**
 * What we answer is for programs, but for the pages, which have a policy of their own: nothing in it may be run, framed
 * or kept as a page. TLS, and so HSTS, is the proxy's.
 */
export const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  strictTransportSecurity: false,
});

/** The app, not yet listening. Whatever isn't a page or TwiML is JSON; a failure is `{ "error": "…" }`. */
export function webApp({ ready, metrics, twilio, pages, log }: WebParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(headers);
  app.use(optionsRefused);
  const look = (path: string, answer: RequestHandler) =>
    app.route(path).get(answer).all(notAllowed);
  look("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  const readiness = shared(ready);
  look("/readyz", async (_request, response) => {
    const { database, bell } = await readiness();
    const down = [database ? [] : ["database"], bell ? [] : ["bell"]].flat();
    if (down.length === 0) response.json({ status: "ok" });
    else response.status(503).json({ status: "unavailable", down });
  });
  const figures = shared(() => metrics.metrics());
  look("/metrics", async (_request, response) => {
    response.type(metrics.contentType).send(await figures());
  });
  if (twilio) app.use("/twilio", twilio);
  if (pages) app.use(pages);
  app.use((_request, response) => {
    response.status(404).json({ error: "not found" });
  });
  app.use(answeringErrors(log));
  return app;
}

/** Express would answer by itself which methods a path takes, with 200. */
const optionsRefused: RequestHandler = (request, response, next) => {
  if (request.method !== "OPTIONS") return next();
  response.status(405).set("Allow", "GET, HEAD, POST").json({ error: "method not allowed" });
};

const notAllowed: RequestHandler = (_request, response) => {
  response.status(405).set("Allow", "GET, HEAD").json({ error: "method not allowed" });
};

/** One piece of work for all who ask while it is under way: asking often makes no more queries. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  return () => {
    underWay ??= work().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

const statusOf: Record<ErrorCode, number> = {
  invalid: 400,
  forbidden: 403,
  "not-found": 404,
  unavailable: 503,
};

/** The last resort: gives away nothing of a failure of ours, and logs no message, which may quote a text. */
export function answeringErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof AppError) {
      response.status(statusOf[error.code]).json({ error: error.code });
      return;
    }
    const unreadable = requestFault(error);
    if (unreadable !== null) {
      response.status(unreadable).json({ error: "request can't be read" });
      return;
    }
    const path = masked(request.path);
    log.error({ method: request.method, path, ...traceOf(error) }, "request failed");
    response.status(500).json({ error: "internal" });
  };
}

/** Whoever has the token in a link's path has its page. No part of our own paths is as long as one. */
function masked(path: string): string {
  return path.replace(/[^/]{16,}/g, "…");
}

/** Express and its body parser mark what is the request's own fault with a status of 4xx. */
function requestFault(error: unknown): 400 | 413 | null {
  const status = error instanceof Error && "status" in error ? error.status : null;
  if (typeof status !== "number" || status < 400 || status >= 500) return null;
  return status === 413 ? 413 : 400;
}

/** Where it happened, without the message. */
function traceOf(error: unknown): { error: string; trace: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, trace: [] };
  const lines = error.stack?.split("\n") ?? [];
  return { error: error.name, trace: lines.filter((line) => line.startsWith("    at ")) };
}
