/** A stand-in for Twilio on loopback: takes and lists messages, misbehaves as told, and signs requests to us. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import twilio from "twilio";
import { closed, listening } from "./loopback.ts";

/** What happens to create calls for one recipient; `taken`: the message goes out all the same. */
export type Misbehaviour =
  | { kind: "error"; status: number; code: number | null; retryAfterS?: number }
  | { kind: "hang" | "drop" | "garbage"; taken: boolean }
  | { kind: "slow"; answersAfterMs: number };

/** One create call as it came in. */
export type CreateCall = {
  accountSid: string;
  /** The Authorization header. */
  authorization: string;
  contentType: string;
  form: Record<string, string>;
  /** Null when the message wasn't taken. */
  sid: string | null;
  /** When it had come in, milliseconds since 1970. */
  at: number;
};

/** What is at a path: looked at, and never changed. */
export type Resource = {
  body: unknown;
  /** 200, if left out. */
  status?: number;
  /** What the Date header says, milliseconds since 1970; the truth, if left out. */
  answeredAt?: number;
};

export type FakeTwilio = {
  /** The base address, for TWILIO_API_URL. */
  url: string;
  /** From now on this is at the path, which has no query. */
  show(path: string, resource: Resource): void;
  /** The path and query of each look at a resource, and its Authorization header, in the order of arrival. */
  looks: { path: string; authorization: string }[];
  /** In the order of arrival. */
  calls: CreateCall[];
  /** The query strings of look-ups, in the order of arrival. */
  lookUps: string[];
  /** From now on create calls for this recipient go so; null: well again. */
  misbehave(to: string, how: Misbehaviour | null): void;
  /** Puts a message into the list that nobody here created. */
  addMessage(message: Partial<FakeMessage>): void;
  close(): Promise<void>;
};

export type FakeMessage = ReturnType<typeof newMessage>;

type State = {
  resources: Map<string, Resource>;
  looks: FakeTwilio["looks"];
  calls: CreateCall[];
  lookUps: string[];
  messages: FakeMessage[];
  misbehaviours: Map<string, Misbehaviour>;
};

/** Starts on a free port; `pageSize` caps the pages of look-ups. */
export async function startFakeTwilio({ pageSize = 1000 } = {}): Promise<FakeTwilio> {
  const state: State = {
    resources: new Map(),
    looks: [],
    calls: [],
    lookUps: [],
    messages: [],
    misbehaviours: new Map(),
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const resource = state.resources.get(url.pathname);
    if (resource && request.method === "GET") return look(state, request, resource, response);
    const accountSid = messagesPath.exec(url.pathname)?.[1];
    if (!accountSid) return answerError(response, { status: 404, code: 20404 });
    if (request.method === "GET") return list(state, url, pageSize, response);
    create(state, await createCall(request, accountSid), response);
  });
  return {
    url: await listening(server),
    show: (path, resource) => state.resources.set(path, resource),
    looks: state.looks,
    calls: state.calls,
    lookUps: state.lookUps,
    misbehave(to, how) {
      if (how) state.misbehaviours.set(to, how);
      else state.misbehaviours.delete(to);
    },
    addMessage(message) {
      const call = {
        accountSid: "",
        authorization: "",
        contentType: "",
        form: {},
        sid: null,
        at: 0,
      };
      state.messages.push({ ...newMessage(call, state.messages.length + 1), ...message });
    },
    close: () => closed(server),
  };
}

const messagesPath = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages\.json$/;

async function createCall(request: IncomingMessage, accountSid: string): Promise<CreateCall> {
  const form = Object.fromEntries(new URLSearchParams(await text(request)));
  const { authorization = "", "content-type": contentType = "" } = request.headers;
  return { accountSid, authorization, contentType, form, sid: null, at: Date.now() };
}

function create(state: State, call: CreateCall, response: ServerResponse): void {
  state.calls.push(call);
  const how = state.misbehaviours.get(call.form.To ?? "");
  if (how?.kind === "error") {
    answerError(response, how);
    return;
  }
  const message = newMessage(call, state.messages.length + 1);
  if (!how || how.kind === "slow" || how.taken) {
    call.sid = message.sid;
    state.messages.push(message);
  }
  if (how?.kind === "drop") response.destroy();
  else if (how?.kind === "garbage") response.writeHead(201).end("<html>created</html>");
  else if (how?.kind === "slow") setTimeout(answer, how.answersAfterMs, response, 201, message);
  else if (how?.kind !== "hang") answer(response, 201, message);
}

function look(
  state: State,
  { url = "", headers: { authorization = "" } }: IncomingMessage,
  { body, status = 200, answeredAt }: Resource,
  response: ServerResponse,
): void {
  state.looks.push({ path: url, authorization });
  if (answeredAt !== undefined) response.setHeader("Date", new Date(answeredAt).toUTCString());
  answer(response, status, body);
}

/** Newest first, in pages; narrowed by recipient alone. */
function list(state: State, url: URL, pageSize: number, response: ServerResponse): void {
  state.lookUps.push(url.search);
  const wanted = state.messages.filter((one) => one.to === url.searchParams.get("To")).reverse();
  const page = Number(url.searchParams.get("Page") ?? 0);
  const size = Math.min(Number(url.searchParams.get("PageSize") ?? 50), pageSize);
  const messages = wanted.slice(page * size, (page + 1) * size);
  const next = new URL(url);
  next.searchParams.set("Page", String(page + 1));
  const more = wanted.length > (page + 1) * size;
  const next_page_uri = more ? `${next.pathname}${next.search}` : null;
  answer(response, 200, { messages, page, page_size: size, next_page_uri });
}

/** As in the examples of Twilio's OpenAPI description; a message that still queues has no `date_sent`. */
function newMessage({ accountSid, form }: CreateCall, number: number) {
  const sid = `SM${number.toString(16).padStart(32, "0")}`;
  const now = new Date().toUTCString().replace("GMT", "+0000");
  return {
    account_sid: accountSid,
    api_version: "2010-04-01",
    body: form.Body ?? "",
    date_created: now,
    date_sent: null,
    date_updated: now,
    direction: "outbound-api",
    error_code: null,
    error_message: null,
    from: form.From ?? null,
    messaging_service_sid: form.MessagingServiceSid ?? null,
    num_media: "0",
    num_segments: "1",
    price: null,
    price_unit: null,
    sid,
    status: form.MessagingServiceSid ? "accepted" : "queued",
    subresource_uris: { media: `/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media.json` },
    to: form.To ?? "",
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`,
  };
}

type Refusal = { status: number; code: number | null; retryAfterS?: number };

function answerError(response: ServerResponse, { status, code, retryAfterS }: Refusal): void {
  if (retryAfterS !== undefined) response.setHeader("Retry-After", retryAfterS);
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  answer(response, status, { code, message: "as the test wants it", more_info, status });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

export type FormParams = Record<string, string | string[]>;

/**
 * Posts a form to `url` as Twilio would: signed for the same path and query at `publicUrl`, the address
 * that Twilio believes it calls. `headers` override, to spoil the signature.
 */
export async function signedPost(
  url: string,
  authToken: string,
  publicUrl: string,
  params: FormParams,
  headers: Record<string, string> = {},
): Promise<{ status: number; type: string | null; body: string }> {
  const { pathname, search } = new URL(url);
  const signedUrl = `${publicUrl}${pathname}${search}`;
  const signature = twilio.getExpectedTwilioSignature(authToken, signedUrl, params);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  const response = await fetch(url, {
    method: "POST",
    body: form,
    headers: { "X-Twilio-Signature": signature, ...headers },
  });
  const type = response.headers.get("Content-Type");
  return { status: response.status, type, body: await response.text() };
}
