/** A Twilio made from its own published description: refuses every call that isn't as described, and answers as described. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Instant } from "../../src/domain/times.ts";
import { closed, listening } from "../support/loopback.ts";
import { createProblems, listProblems, type Refusal } from "./call-check.ts";
import { readDescription } from "./description.ts";
import { type KeptMessage, shownMessage, shownPage, sidOf } from "./mock-messages.ts";
import { jsonProblems } from "./schema-check.ts";

/** How create calls for one recipient go, though nothing is wrong with them; `taken`: it is sent all the same. */
export type Trouble =
  | { status: number; code: number; retryAfterS?: number; taken?: boolean }
  | { hangs: true; taken: boolean };

export type MockTwilio = {
  /** The base address. */
  url: string;
  /** What it took, oldest first. */
  messages: KeptMessage[];
  /** What was wrong with the calls that it refused, in their order. */
  refusals: string[];
  /** How many calls came in, by method. */
  calls: { GET: number; POST: number };
  trouble(to: string, trouble: Trouble | null): void;
  close(): Promise<void>;
};

export type MockSettings = {
  accountSid: string;
  authToken: string;
  /** What its clock says; left out: the real time. */
  now?: () => Instant;
};

const description = readDescription();

/** Starts on a free port. */
export async function startMockTwilio(settings: MockSettings): Promise<MockTwilio> {
  const { now = Date.now } = settings;
  const troubles = new Map<string, Trouble>();
  const mock = {
    messages: [] as KeptMessage[],
    refusals: [] as string[],
    calls: { GET: 0, POST: 0 },
  };
  const refuse = (response: ServerResponse, { status, code, problems }: Refusal) => {
    mock.refusals.push(...problems);
    answerError(response, { status, code, message: problems.join("; ") });
  };
  const create = async (request: IncomingMessage, account: string, response: ServerResponse) => {
    const form = new URLSearchParams(await text(request));
    const refusal = createProblems(description.create, form, request.headers["content-type"]);
    if (refusal) return refuse(response, refusal);
    const message = keptMessage(form, account, mock.messages.length + 1, now());
    const trouble = troubles.get(message.to) ?? magicTrouble(message.to);
    if (!trouble || trouble.taken) mock.messages.push(message);
    if (!trouble) return answer(response, 201, shownMessage(message, description.create.answer));
    if ("code" in trouble) answerError(response, { ...trouble, message: `for ${message.to}` });
  };
  const list = (url: URL, account: string, response: ServerResponse) => {
    const refusal = listProblems(description.list, url.searchParams);
    if (refusal) return refuse(response, refusal);
    const ours = mock.messages.filter((one) => one.accountSid === account);
    answer(response, 200, pageOf(ours, url));
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const account = description.path.exec(url.pathname)?.[1];
    if (account === undefined) return refuse(response, unknownPath(url));
    if (!isAuthorized(request, account, settings)) return refuse(response, unauthorized);
    if (request.method === "POST") mock.calls.POST += 1;
    else mock.calls.GET += 1;
    if (request.method === "POST") await create(request, account, response);
    else if (request.method === "GET") list(url, account, response);
    else refuse(response, unknownPath(url));
  });
  return {
    ...mock,
    url: await listening(server),
    trouble(to, trouble) {
      if (trouble) troubles.set(to, trouble);
      else troubles.delete(to);
    },
    close: () => closed(server),
  };
}

function keptMessage(form: URLSearchParams, accountSid: string, number: number, at: Instant) {
  const message: KeptMessage = {
    sid: sidOf(number),
    accountSid,
    to: form.get("To") ?? "",
    from: form.get("From"),
    service: form.get("MessagingServiceSid"),
    body: form.get("Body") ?? "",
    createdAt: at,
    callback: form.get("StatusCallback"),
  };
  return message;
}

/** Newest first. */
function pageOf(messages: KeptMessage[], url: URL): Record<string, unknown> {
  const query = url.searchParams;
  const [to, from] = [query.get("To"), query.get("From")];
  const wanted = messages
    .filter((one) => (to === null || one.to === to) && (from === null || one.from === from))
    .toReversed();
  const [page, size] = [Number(query.get("Page") ?? 0), Number(query.get("PageSize") ?? 50)];
  const shown = wanted
    .slice(page * size, (page + 1) * size)
    .map((one) => shownMessage(one, description.create.answer));
  const more = wanted.length > (page + 1) * size;
  const paged = shownPage(shown, { page, size, more, address: url }, description.list.answer);
  return conforming(paged, description.list.answer);
}

/** What Twilio's test credentials do: https://www.twilio.com/docs/iam/test-credentials */
const magicNumbers: ReadonlyMap<string, number> = new Map([
  ["+15005550001", 21211],
  ["+15005550002", 21612],
  ["+15005550003", 21408],
  ["+15005550004", 21610],
  ["+15005550009", 21614],
]);

function magicTrouble(to: string): Trouble | null {
  const code = magicNumbers.get(to);
  return code === undefined ? null : { status: 400, code };
}

const unauthorized: Refusal = { status: 401, code: 20003, problems: ["Authenticate"] };

function unknownPath(url: URL): Refusal {
  return { status: 404, code: 20404, problems: [`${url.pathname} was not found`] };
}

function isAuthorized({ headers }: IncomingMessage, account: string, settings: MockSettings) {
  const { accountSid, authToken } = settings;
  const expected = Buffer.from(`${accountSid}:${authToken}`).toString("base64");
  return account === accountSid && headers.authorization === `Basic ${expected}`;
}

/** A mock whose answers aren't as described would prove nothing. */
function conforming<T>(body: T, schema: Parameters<typeof jsonProblems>[2]): T {
  const problems = jsonProblems("answer", body, schema);
  if (problems.length > 0) throw new Error(problems.join("; "));
  return body;
}

function answer(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  const json = status === 201 ? conforming(body, description.create.answer) : body;
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json));
}

type Failure = { status: number; code: number; message: string; retryAfterS?: number };

function answerError(response: ServerResponse, failure: Failure): void {
  const { status, code, message, retryAfterS } = failure;
  if (retryAfterS !== undefined) response.setHeader("Retry-After", retryAfterS);
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  answer(response, status, { code, message, more_info, status });
}
