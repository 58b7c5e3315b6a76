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
  const form = express.urlencoded({ extended: false, limit: "64kb" });
  const steps = (take: Take) => [unsignedRefused(parts), form, taken(parts, take)];
  router.post("/inbound", steps(takeText));
  router.post("/status", steps(takeReport));
  return router;
}

type Take = (request: Request, fields: Fields, parts: WebhookParts) => Promise<void>;

/** Before the body is read: who has no signature costs us no parsing. */
function unsignedRefused(parts: WebhookParts): RequestHandler {
  return (request, response, next) => {
    if (parts.accountSid && parts.authToken && request.get("X-Twilio-Signature")) next();
    else refuse(request, response, parts);
  };
}

function taken(parts: WebhookParts, take: Take): RequestHandler {
  return async (request, response) => {
    const { authToken, publicUrl, log } = parts;
    const fields = authToken ? signedFields(request, authToken, publicUrl) : null;
    if (!fields) return refuse(request, response, parts);
    try {
      await take(request, fields, parts);
    } catch (error) {
      const ids = { path: request.path, messageId: fields.MessageSid, textId: request.query.text };
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

function refuse(request: Request, response: Response, { log }: WebhookParts): void {
  log.warn({ path: request.path }, "a request without a valid Twilio signature was refused");
  response.status(403).type("text/plain").send("forbidden");
}

const phone = /^\+\d{7,15}$/;
const shortCode = /^\d{3,8}$/;

/**
 * A sid has 34 characters. Twilio signs names and values joined without a separator, so a longer one could
 * take in the fields that follow it, and an old request would pass for a new one.
 */
const sid = z.string().min(1).max(40);

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

const statusQuery = z.object({ text: z.string().regex(/^\d{1,15}$/) });

async function takeReport(request: Request, fields: Fields, parts: WebhookParts): Promise<void> {
  const { text } = parsed(statusQuery, request.query);
  const report = parsed(statusFields, fields);
  requireOurs(report.AccountSid, parts);
  const status = statuses.get(report.MessageStatus);
  if (!status) throw new AppError("invalid", "malformed request", { problems: ["MessageStatus"] });
  const code = status === "failed" ? Number(report.ErrorCode) || null : null;
  const { optedOut, badNumber } = twilioError(code);
  const carrierId = report.MessageSid;
  await parts.onReport({ id: Number(text), carrierId, status, code, optedOut, badNumber });
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
