/** What goes with every page: it loads nothing from elsewhere, is kept nowhere, and tells nobody its address. */
import type { RequestHandler, Response } from "express";
import type { Html } from "./html.ts";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const pageHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "Content-Security-Policy": policy,
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
  });
  next();
};

/** Without a tag by which a browser asks whether it has changed: it isn't kept. */
export function sendPage(response: Response, status: number, page: Html): void {
  response.status(status).set("Content-Type", "text/html; charset=utf-8");
  response.set("Content-Length", String(Buffer.byteLength(page.text))).end(page.text);
}
