/** Proof that a request comes from Twilio: its signature over the address it called and what it sent. */
import type { Request } from "express";
import twilio from "twilio";
import { z } from "zod";

/** A form's fields; a field that comes more than once has several values. */
export type Fields = Record<string, string | string[]>;

const fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * The signed fields of a request whose form is parsed but not trimmed, or null without a valid signature.
 * `publicUrl` is the address that Twilio knows us by. Without it the Host header has to do, over plain
 * http: good for trying things out on one machine, not behind a proxy.
 */
export function signedFields(
  request: Request,
  authToken: string,
  publicUrl: string | null,
): Fields | null {
  const signature = request.get("X-Twilio-Signature");
  const sent = fields.safeParse(request.body ?? {});
  if (!signature || !sent.success) return null;
  const url = `${publicUrl ?? `http://${request.get("Host")}`}${request.originalUrl}`;
  if (!URL.canParse(url)) return null;
  return twilio.validateRequest(authToken, signature, url, sent.data) ? sent.data : null;
}
