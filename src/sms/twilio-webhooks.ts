/** Texts and delivery reports in from Twilio: nothing unsigned or malformed has any effect. */
import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import { AppError } from "../domain/errors.ts";
import type { DeliveryReport, InboundText } from "../turns/ports.ts";
import { twilioError } from "./twilio-errors.ts";
import { type Fields, signedFields } from "./twilio-signature.ts";

export type WebhookParts = {
  /** Without an account nothing can be proven to come from Twilio, so everything is refused. */
  accountSid: string | null;
  authToken: string | null;
  /** The address that Twilio calls, no trailing slash; null: see `signedFields`. */
  publicUrl: string | null;
  /** Resolves once the text is stored and acted upon; the same message may come again. */
  onText(text: InboundText): Promise<void>;
  onReport(report: DeliveryReport): Promise<void>;
  log: Logger;
};

/**
 * `POST /inbound` and `POST /status`, to be mounted at `/twilio`. Answers 200 with empty TwiML when done,
 * 403 without a valid signature, 400 when malformed or about nothing we have (AppError `invalid`,
 * `not-found`). Any other failure is logged with ids and passed on to the app's error handler.
 */
export function twilioWebhooks(parts: WebhookParts): Router {
  const router = express.Router();
  // Twilio compresses nothing; what unpacks itself isn't from there.
  const form = express.urlencoded({ extended: false, limit: "64kb", inflate: false });
  const refuse = refusing(parts.log);
  const steps = (take: Take) => [unsignedRefused(parts, refuse), form, taken(parts, take, refuse)];
  router.post("/inbound", steps(takeText));
  router.post("/status", steps(takeReport));
  return router;
}

type Take = (request: Request, fields: Fields, parts: WebhookParts) => Promise<void>;
type Refuse = (request: Request, response: Response) => void;

/** Before the body is read: who has no signature costs us no parsing. */
function unsignedRefused(parts: WebhookParts, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (parts.accountSid && parts.authToken && request.get("X-Twilio-Signature")) next();
    else refuse(request, response);
  };
}

function taken(parts: WebhookParts, take: Take, refuse: Refuse): RequestHandler {
  return async (request, response) => {
    const { authToken, publicUrl, log } = parts;
    const fields = authToken ? signedFields(request, authToken, publicUrl) : null;
    if (!fields) return refuse(request, response);
    try {
      await take(request, fields, parts);
    } catch (error) {
      const ids = { path: request.path, ...idsIn(request, fields) };
      if (!(error instanceof AppError) || !badRequest.includes(error.code)) {
        log.error(ids, "a request from Twilio failed");
        throw error;
      }
      log.warn({ ...ids, problems: error.problems }, "a request from Twilio was turned down");
      response.status(400).type("text/plain").send("bad request");
      return;
    }
    response.status(200).type("text/xml").send("<Response/>");
  };
}

const badRequest: readonly string[] = ["invalid", "not-found"];

/** What of them looks like an id: anything else may be somebody's number or words. */
function idsIn({ query }: Request, { MessageSid }: Fields): Record<string, unknown> {
  return {
    messageId: sid.safeParse(MessageSid).data,
    textId: wholeNumber.safeParse(query.text).data,
  };
}

/** Who has no signature mustn't fill the disk: so many lines in so long a time, then one with how many there were. */
const refusalsLogged = { most: 20, withinMs: 60_000 };

function refusing(log: Logger): Refuse {
  let since = Number.NEGATIVE_INFINITY;
  let refused = 0;
  return (request, response) => {
    const now = Date.now();
    if (now - since >= refusalsLogged.withinMs) {
      const unlogged = refused - refusalsLogged.most;
      if (unlogged > 0) log.warn({ unlogged }, "further requests without one were refused");
      [since, refused] = [now, 0];
    }
    refused += 1;
    if (refused <= refusalsLogged.most) {
      const { path } = request;
      log.warn({ path }, "a request without a valid Twilio signature was refused");
    }
    response.status(403).type("text/plain").send("forbidden");
  };
}

const phone = /^\+\d{7,15}$/;
const shortCode = /^\d{3,8}$/;

/**
 * A sid has 34 characters, letters first. Twilio signs names and values joined without a separator, so a longer one
 * could take in the fields that follow it, a shorter one leave its end to them, and an old request would pass for a
 * new one.
 */
const sid = z.string().regex(/^[A-Z]{2}[\w-]{1,38}$/i);
const wholeNumber = z.string().regex(/^\d{1,15}$/);

const inboundFields = z.object({
  MessageSid: sid,
  AccountSid: z.string(),
  From: z.union([z.string().regex(phone), z.string().regex(shortCode)]),
  To: z.string().regex(phone),
  Body: z.string().max(4096),
  /** Only with Advanced Opt-Out: Twilio has answered this word itself. */
  OptOutType: z.string().optional(),
});

async function takeText(_request: Request, fields: Fields, parts: WebhookParts): Promise<void> {
  const text = parsed(inboundFields, fields);
  requireOurs(text.AccountSid, parts);
  const inbound = {
    messageId: text.MessageSid,
    from: text.From,
    to: text.To,
    body: text.Body,
    carrierAnswered: Boolean(text.OptOutType),
  };
  await parts.onText(inbound).catch(namingTo);
}

/** The one thing that a text may name and we may not have is the number that it is to. */
function namingTo(cause: unknown): never {
  if (!(cause instanceof AppError) || cause.code !== "not-found") throw cause;
  throw new AppError(cause.code, cause.message, { problems: ["To"], cause });
}

/** From https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
const statuses: ReadonlyMap<string, DeliveryReport["status"]> = new Map([
  ["accepted", "sent"],
  ["queued", "sent"],
  ["sending", "sent"],
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "delivered"],
  ["undelivered", "failed"],
  ["failed", "failed"],
  ["canceled", "failed"],
]);

const statusFields = z.object({
  MessageSid: sid,
  AccountSid: z.string(),
  MessageStatus: z.string(),
  /** Absent or empty when nothing went wrong. */
  ErrorCode: z
    .string()
    .regex(/^\d{0,6}$/)
    .default(""),
});

/** `created`: of the text with that id; reports on texts that an older Backwalk sent come without. */
const statusQuery = z.object({ text: wholeNumber, created: wholeNumber.optional() });

async function takeReport(request: Request, fields: Fields, parts: WebhookParts): Promise<void> {
  const { text, created } = parsed(statusQuery, request.query);
  const report = parsed(statusFields, fields);
  requireOurs(report.AccountSid, parts);
  const status = statuses.get(report.MessageStatus);
  if (!status) throw new AppError("invalid", "malformed request", { problems: ["MessageStatus"] });
  const code = status === "failed" ? Number(report.ErrorCode) || null : null;
  const { optedOut, badNumber } = twilioError(code);
  await parts.onReport({
    id: Number(text),
    createdAt: created === undefined ? null : Number(created),
    carrierId: report.MessageSid,
    ...{ status, code, optedOut, badNumber },
  });
}

/** Throws AppError `invalid` that names the fields, never their values. */
function parsed<T>(shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const names = result.error.issues.map((issue) => issue.path.join("."));
  throw new AppError("invalid", "malformed request", { problems: names });
}

function requireOurs(accountSid: string, parts: WebhookParts): void {
  if (accountSid !== parts.accountSid) {
    throw new AppError("invalid", "another account's request", { problems: ["AccountSid"] });
  }
}
