/** The HTTP server around the app: what a request may cost before any route sees it. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AppError } from "../domain/errors.ts";

export type ServerLimits = {
  /** For the first line and all headers, counted from the moment the connection is there. */
  headersTimeoutMs: number;
  /** For the whole request, its body included. */
  requestTimeoutMs: number;
  /** How long a connection may rest between two requests. */
  keepAliveTimeoutMs: number;
  /** How often connections are looked at for the times above. */
  checkEveryMs: number;
  headersBytesMax: number;
};

/**
 * Twilio gives up after 15 s, so nobody needs longer. Connections rest longer than those of usual proxies (60 s): one
 * that we close while the proxy is using it would lose a text.
 */
export const usualLimits: ServerLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  keepAliveTimeoutMs: 75_000,
  checkEveryMs: 2_000,
  headersBytesMax: 16 * 1024,
};

/** The server, not yet listening. Who is too slow gets 408, who has too many headers 431, and loses the connection. */
export function webServer(app: RequestListener, limits: ServerLimits = usualLimits): Server {
  const options = {
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: limits.headersBytesMax,
  };
  return createServer(options, app);
}

/** Gives the address listened on. Throws AppError `unavailable` when the port is taken or not ours to take. */
export function listen(
  server: Server,
  { port, host }: { port: number; host: string },
  advice = "change PORT or HOST",
): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      const place = `${host}:${port}`;
      const message = `can't listen on ${place}: ${cause.message}; ${advice}`;
      reject(new AppError("unavailable", message, { cause }));
    });
    server.listen(port, host, () => {
      const { port: listening } = server.address() as AddressInfo;
      resolve(`http://${host}:${listening}`);
    });
  });
}

/** Longer than any request takes that is under way when we stop. */
const requestMs = 3_000;

/** Lets requests under way end; connections on which none has come yet would stay open for ever. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), requestMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
