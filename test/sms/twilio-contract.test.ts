/** Our calls against Twilio's own published description of its API, where that file is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { twilioCarrier } from "../../src/sms/twilio-carrier.ts";
import { startFakeTwilio } from "../support/fake-twilio.ts";

const file = new URL("../../../shared/twilio-messages.openapi.json", import.meta.url);
const absent = !existsSync(file);
if (absent) console.warn(`SKIPPED: Twilio's OpenAPI description is not at ${file.pathname}`);

const schema = z.object({
  /** Absent where the description refers to a list of values; we send none of those. */
  type: z.string().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
type Schema = z.infer<typeof schema>;

const parameter = z.object({ name: z.string(), in: z.string(), schema });
const formBody = z.object({
  schema: z.object({
    properties: z.record(z.string(), schema),
    required: z.array(z.string()).default([]),
  }),
});
const description = z.object({
  paths: z.object({
    "/2010-04-01/Accounts/{AccountSid}/Messages.json": z.object({
      post: z.object({
        parameters: z.array(parameter),
        requestBody: z.object({
          content: z.object({ "application/x-www-form-urlencoded": formBody }),
        }),
      }),
      get: z.object({ parameters: z.array(parameter) }),
    }),
  }),
});

/** What is wrong with a value, by what its schema says. */
function problemsOf(name: string, value: string, wanted: Schema | undefined): string[] {
  if (!wanted) return [`${name} is unknown`];
  const number = Number(value);
  const checks: [boolean, string][] = [
    [wanted.type === "integer" && !Number.isInteger(number), "is no integer"],
    [wanted.minimum !== undefined && number < wanted.minimum, "is too small"],
    [wanted.maximum !== undefined && number > wanted.maximum, "is too large"],
    [wanted.minLength !== undefined && value.length < wanted.minLength, "is too short"],
    [wanted.maxLength !== undefined && value.length > wanted.maxLength, "is too long"],
    [wanted.pattern !== undefined && !new RegExp(wanted.pattern).test(value), "has another form"],
    [wanted.format === "uri" && !URL.canParse(value), "is no address"],
    [wanted.format === "phone-number" && !/^\+\d{7,15}$/.test(value), "is no number"],
  ];
  return checks.filter(([wrong]) => wrong).map(([, what]) => `${name} ${what}`);
}

test("the check sees what is wrong", () => {
  expect(problemsOf("Too", "1", undefined)).toEqual(["Too is unknown"]);
  const wanted = { type: "integer", maximum: 5, maxLength: 1, pattern: "^a" };
  expect(problemsOf("X", "66", wanted)).toHaveLength(3);
});

test.skipIf(absent).each([
  ["from a number", null],
  ["from a messaging service", `MG${"1".repeat(32)}`],
])("a text %s and the look-up for it are as Twilio describes them", async (_name, service) => {
  const { post, get } = description.parse(JSON.parse(readFileSync(file, "utf8"))).paths[
    "/2010-04-01/Accounts/{AccountSid}/Messages.json"
  ];
  const fields = post.requestBody.content["application/x-www-form-urlencoded"].schema;
  const twilio = await startFakeTwilio();
  const carrier = twilioCarrier({
    accountSid: `AC${"0".repeat(32)}`,
    authToken: "secret",
    apiUrl: twilio.url,
    messagingServiceSid: service,
    publicUrl: "https://juli.example",
  });
  const request = { from: "+36705550100", to: "+36301110007", body: "Jössz?", validForS: 90_000 };
  await carrier.send({ ...request, id: 1 });
  await carrier.find({ ...request, id: 1 }, 0);
  await twilio.close();

  const call = twilio.calls[0];
  const form = call?.form ?? {};
  expect(call?.contentType).toMatch(/^application\/x-www-form-urlencoded/);
  const account = post.parameters.find((one) => one.name === "AccountSid");
  expect(problemsOf("AccountSid", call?.accountSid ?? "", account?.schema)).toEqual([]);
  expect(
    Object.entries(form).flatMap(([name, value]) =>
      problemsOf(name, value, fields.properties[name]),
    ),
  ).toEqual([]);
  expect(Object.keys(form)).toEqual(expect.arrayContaining(fields.required));
  // The description doesn't say so: exactly one sender.
  expect([form.From, form.MessagingServiceSid].filter(Boolean)).toHaveLength(1);

  const query = [...new URLSearchParams(twilio.lookUps[0])];
  const known = new Map(get.parameters.map((one) => [one.name, one.schema]));
  expect(query).not.toEqual([]);
  expect(query.flatMap(([name, value]) => problemsOf(name, value, known.get(name)))).toEqual([]);
});
