/** Requests signed by the carrier's own SDK, through a proxy: whatever Twilio can send is taken, whatever was changed is not. */
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accountSid,
  encoded,
  openProxiedWebhooks,
  type Params,
  type ProxiedWebhooks,
  publicUrl,
  type Sent,
  signatureOf,
} from "./proxied-webhooks.ts";

let webhooks: ProxiedWebhooks;
beforeEach(async () => {
  webhooks = await openProxiedWebhooks();
});
afterEach(() => webhooks.close());

const messageSid = `SMf${"1".repeat(31)}`;
/** In the order in which Twilio sends them. */
const text = {
  ToCountry: "HU",
  ToState: "",
  SmsMessageSid: messageSid,
  NumMedia: "0",
  ToCity: "",
  FromZip: "",
  SmsSid: messageSid,
  FromState: "",
  SmsStatus: "received",
  FromCity: "",
  Body: "YES please",
  FromCountry: "HU",
  To: "+36705550100",
  ToZip: "",
  NumSegments: "1",
  MessageSid: messageSid,
  AccountSid: accountSid,
  From: "+36301110001",
  ApiVersion: "2010-04-01",
};
const report = {
  MessageSid: messageSid,
  AccountSid: accountSid,
  From: "+36705550100",
  To: "+36301110001",
  SmsStatus: "undelivered",
  MessageStatus: "undelivered",
  ErrorCode: "30005",
  ApiVersion: "2010-04-01",
};

type SentForm = Sent & { body: string };

function signed(path: string, params: Params, blank?: "+" | "%20"): SentForm {
  return { path, body: encoded(params, blank), signature: signatureOf(path, params) };
}

describe("a text is taken", () => {
  test.each<[string, string]>([
    ["words", "YES please"],
    ["nothing", ""],
    ["blanks around it", "  yes \t "],
    ["lines", "yes\r\nplease\n"],
    ["accents", "Árvíztűrő tükörfúrógép"],
    ["accents made of two characters", "Jo\u0308vo\u030bk"],
    ["emoji of several parts", "👩‍👩‍👧 🇭🇺 🐕‍🦺 ❤️"],
    ["letters of other scripts", "да ναι はい نعم"],
    ["what forms are made of", "a=b&c=d+e%20f;g#h?i"],
    ["what looks encoded", "%C3%A1 %2B %zz %"],
    ["a form within", "&From=%2B36301112222&Body=NO"],
    ["control characters", "yes\u0000\u0007\u001b[0m"],
    ["halves of characters", "yes \ufffd"],
    ["1,600 characters", "🐕ő".repeat(533)],
  ])("with %s", async (_what, Body) => {
    for (const blank of ["+", "%20"] as const) {
      const params = { ...text, Body };
      expect(await webhooks.post(signed("/twilio/inbound", params, blank))).toBe(200);
      expect(webhooks.texts.pop()).toMatchObject({ body: Body, from: text.From, to: text.To });
    }
  });

  test.each<[string, Params]>([
    ["a parameter that comes twice", { MediaUrl: ["https://b.example", "https://a.example"] }],
    [
      "a parameter that comes twice alike",
      { MediaUrl: ["https://a.example", "https://a.example"] },
    ],
    ["a parameter that is new", { Étage: "ő🐕", "With Blank": "x y" }],
    ["the keys of every object", { constructor: "a", toString: "b", hasOwnProperty: "c" }],
  ])("with %s", async (_what, more) => {
    expect(await webhooks.post(signed("/twilio/inbound", { ...text, ...more }))).toBe(200);
    expect(webhooks.texts).toHaveLength(1);
  });

  test.each([
    "?school=juli",
    "?school=juli%20b&x=%C5%91",
    "?school=juli+b&school=kati&empty=",
    "?it's=(here)&a[]=1&b={c}",
    "?",
  ])("at an address that ends with %s", async (query) => {
    expect(await webhooks.post(signed(`/twilio/inbound${query}`, text))).toBe(200);
    expect(webhooks.texts).toHaveLength(1);
  });

  test("by a carrier that signs the address without its port, as Twilio may", async () => {
    const [path, address] = ["/twilio/inbound", publicUrl.replace(":8443", "")];
    const signature = signatureOf(path, text, address);
    expect(await webhooks.post({ path, body: encoded(text), signature })).toBe(200);
  });
});

test("a report is taken, with the id in its query, and the time if it is there", async () => {
  expect(await webhooks.post(signed("/twilio/status?text=41", report))).toBe(200);
  const reported = { id: 41, createdAt: null, status: "failed", code: 30005 };
  expect(webhooks.reports).toMatchObject([reported]);
  expect(await webhooks.post(signed("/twilio/status?text=41&created=7", report))).toBe(200);
  expect(webhooks.reports[1]).toMatchObject({ ...reported, createdAt: 7 });
});

type Tampering = (sent: SentForm) => Sent;
const inBody = (from: string, to: string): Tampering => {
  return (sent) => ({ ...sent, body: sent.body.replace(from, to) });
};
const resigned = (change: (signature: string) => string): Tampering => {
  return (sent) => ({ ...sent, signature: change(sent.signature) });
};

describe.each([
  ["/twilio/inbound?school=juli", text],
  ["/twilio/status?text=41&school=juli", report],
])("nothing that was changed on its way to %s is taken:", (path, params) => {
  test.each<[string, Tampering]>([
    ["a value", inBody("%2B36301110001", "%2B36301110002")],
    ["a value's case", inBody("%2B36705550100", "%2B3670555010O")],
    ["a blank more", inBody("ApiVersion=2010-04-01", "ApiVersion=2010-04-01+")],
    ["a parameter more", (sent) => ({ ...sent, body: `${sent.body}&OptOutType=STOP` })],
    ["an empty value for an empty name", (sent) => ({ ...sent, body: `${sent.body}&x=` })],
    ["a parameter less", inBody("&ApiVersion=2010-04-01", "")],
    ["a parameter's name", inBody("ApiVersion", "apiVersion")],
    ["a second value", (sent) => ({ ...sent, body: `${sent.body}&From=%2B36301110009` })],
    ["no form at all", (sent) => ({ ...sent, body: "" })],
    ["the query", (sent) => ({ ...sent, path: path.replace("juli", "kati") })],
    ["no query", (sent) => ({ ...sent, path: path.replace(/\?.*/, "?text=42") })],
    ["the route", (sent) => ({ ...sent, path: path.replace(/inbound|status/, swapped) })],
    ["the case of the route", (sent) => ({ ...sent, path: path.replace("twilio", "Twilio") })],
    ["a slash more", (sent) => ({ ...sent, path: path.replace("?", "/?") })],
    ["the signature's last character", resigned((one) => `${one.slice(0, -2)}A=`)],
    ["the signature's case", resigned((one) => one.toLowerCase())],
    ["the signature's alphabet", resigned((one) => `${one.replace(/[+/=]/g, "")}-_`)],
    ["the signature, twice", resigned((one) => `${one}, ${one}`)],
    ["the signature, of nothing", resigned(() => signatureOf(path, {}))],
    ["the scheme", resigned(() => signatureOf(path, params, publicUrl.replace("https", "http")))],
    ["the host", resigned(() => signatureOf(path, params, "https://elsewhere.example/sms"))],
    ["the port", resigned(() => signatureOf(path, params, publicUrl.replace("8443", "8444")))],
    ["the proxy's path", resigned(() => signatureOf(path, params, publicUrl.replace("/sms", "")))],
    [
      "the address inside",
      resigned(() => signatureOf(path, params, "http://backwalk.internal:3000")),
    ],
  ])("%s", async (_what, tamper) => {
    expect(await webhooks.post(tamper(signed(path, params)))).toBe(403);
    expect([...webhooks.texts, ...webhooks.reports]).toEqual([]);
  });

  test("the form, packed", async () => {
    const sent = signed(path, params);
    const packed = { body: gzipSync(sent.body), headers: { "Content-Encoding": "gzip" } };
    expect(await webhooks.post({ ...sent, ...packed })).toBe(400);
    expect([...webhooks.texts, ...webhooks.reports]).toEqual([]);
  });
});

function swapped(route: string): string {
  return route === "inbound" ? "status" : "inbound";
}

/** Twilio signs names and values one after the other: where one ends and the next begins isn't proven. */
describe("a request that is cut up otherwise has a valid signature; refused is", () => {
  const without = (name: keyof typeof text): Params => {
    return Object.fromEntries(Object.entries(text).filter(([one]) => one !== name));
  };

  test.each<[string, Params]>([
    ["a value that is repeated", { ...text, Body: [text.Body, text.Body] }],
    ["a name that took in its value", { ...without("Body"), "BodyYES please": "" }],
    [
      "words that took in who wrote them",
      { ...without("From"), Body: `${text.Body}From${text.From}` },
    ],
    [
      "a message's id that took in what follows",
      { ...without("NumMedia"), MessageSid: `${messageSid}NumMedia0` },
    ],
    [
      "a message's id that left its end to another name",
      { ...text, MessageSid: "S", [`Mf${"1".repeat(31)}`]: "" },
    ],
  ])("%s", async (_what, params) => {
    const path = "/twilio/inbound";
    const signature = signatureOf(path, text);
    expect(signatureOf(path, params)).toBe(signature);
    expect(await webhooks.post({ path, body: encoded(params), signature })).toBe(400);
    expect(webhooks.texts).toEqual([]);
  });
});
