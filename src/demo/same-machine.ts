/** Who may use the phones: browsers on this machine that show a page of this very server. */
import type { Request, RequestHandler } from "express";

const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * A page elsewhere can have its name lead to this machine, and it can send forms here: so the name that the browser goes
 * by has to be a loopback one, and whatever changes something has to come from this page.
 */
export const sameMachineOnly: RequestHandler = (request, response, next) => {
  if (isHere(request) && (isLook(request) || isFromHere(request))) return next();
  response.status(403).json({ error: "forbidden" });
};

function isHere({ headers: { host } }: Request): boolean {
  return host !== undefined && loopbackHost.test(host);
}

function isLook({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

/** Browsers hide the origin of a page that tells nobody its address, but say whether it is the same. */
function isFromHere({ headers }: Request): boolean {
  const { host, origin, "sec-fetch-site": site } = headers;
  if (site !== undefined && site !== "same-origin") return false;
  return (
    origin === undefined || origin === `http://${host}` || (origin === "null" && site !== undefined)
  );
}
