/** Messages as the mock of Twilio keeps and shows them: every field that the description has, and no other. */
import type { Instant } from "../../src/domain/times.ts";
import type { Schema } from "./description.ts";

/** What is kept of a message; the rest of its fields follow from that. */
export type KeptMessage = {
  sid: string;
  accountSid: string;
  to: string;
  from: string | null;
  service: string | null;
  body: string;
  createdAt: Instant;
  /** Where the carrier reports on it; null: nowhere. */
  callback: string | null;
};

export function sidOf(number: number): string {
  return `SM${number.toString(16).padStart(32, "0")}`;
}

/** A message with all the fields of its schema. */
export function shownMessage(message: KeptMessage, schema: Schema): Record<string, unknown> {
  const { sid, accountSid, to, from, service, body, createdAt } = message;
  const made = new Date(createdAt).toUTCString().replace("GMT", "+0000");
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
  return shaped(schema, {
    sid,
    account_sid: accountSid,
    api_version: "2010-04-01",
    to,
    from,
    messaging_service_sid: service,
    body,
    date_created: made,
    date_updated: made,
    direction: "outbound-api",
    num_media: "0",
    num_segments: service ? "0" : "1",
    price_unit: "USD",
    status: service ? "accepted" : "queued",
    subresource_uris: { media: `${uri}/Media.json` },
    uri: `${uri}.json`,
  });
}

/** The page of a list with all the fields of its schema; `address`: how it was asked for. */
export function shownPage(
  messages: Record<string, unknown>[],
  { page, size, more, address }: { page: number; size: number; more: boolean; address: URL },
  schema: Schema,
): Record<string, unknown> {
  const pageAt = (number: number) => {
    const query = new URLSearchParams(address.search);
    query.set("Page", String(number));
    // Twilio's pages carry a token of where the one before ended.
    if (number > 0) query.set("PageToken", `PA${number}`);
    return `${address.pathname}?${query}`;
  };
  return shaped(schema, {
    messages,
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, messages.length - 1),
    uri: `${address.pathname}${address.search}`,
    first_page_uri: pageAt(0),
    previous_page_uri: page > 0 ? pageAt(page - 1) : null,
    next_page_uri: more ? pageAt(page + 1) : null,
  });
}

/** The fields of the schema, in its order; what has no value is null. */
function shaped(schema: Schema, values: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(schema.properties ?? {});
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
