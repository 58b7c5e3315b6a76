/** Twilio's own published description of its Messages resource, as far as our calls need it. */
import { readFileSync } from "node:fs";
import { z } from "zod";

export type Schema = {
  type?: string | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  nullable?: boolean | undefined;
  enum?: string[] | undefined;
  items?: Schema | undefined;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
};

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    items: schema.optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
  }),
);

const json = z.object({ "application/json": z.object({ schema }) });
const response = z.object({ content: json });
const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema,
});
const form = z.object({ "application/x-www-form-urlencoded": z.object({ schema }) });
const description = z.object({
  paths: z.object({
    "/2010-04-01/Accounts/{AccountSid}/Messages.json": z.object({
      post: z.object({
        parameters: z.array(parameter),
        requestBody: z.object({ content: form }),
        responses: z.object({ 201: response }),
      }),
      get: z.object({ parameters: z.array(parameter), responses: z.object({ 200: response }) }),
    }),
  }),
});

type Parameter = z.infer<typeof parameter>;
type Operation = { parameters: Parameter[]; answer: Schema };

export type Description = {
  /** Matches the path of both calls; its first group is the account's sid. */
  path: RegExp;
  create: Operation & { form: Schema };
  list: Operation;
};

/** Reads the file beside this one; throws if it isn't shaped as expected. */
export function readDescription(): Description {
  const file = new URL("twilio-messages.openapi.json", import.meta.url);
  const whole: unknown = JSON.parse(readFileSync(file, "utf8"));
  const [[path, calls] = []] = Object.entries(description.parse(resolved(whole, whole)).paths);
  if (!path || !calls) throw new Error("the description has no paths");
  const { post, get } = calls;
  return {
    path: new RegExp(`^${path.replace(".", "\\.").replace(/\{\w+\}/g, "([^/]*)")}$`),
    create: {
      parameters: post.parameters,
      form: post.requestBody.content["application/x-www-form-urlencoded"].schema,
      answer: post.responses[201].content["application/json"].schema,
    },
    list: {
      parameters: get.parameters,
      answer: get.responses[200].content["application/json"].schema,
    },
  };
}

const reference = z.object({ $ref: z.string().startsWith("#/") });

/** The same with every `$ref` replaced by what it refers to; nothing in this file refers to itself. */
function resolved(part: unknown, whole: unknown): unknown {
  const { data } = reference.safeParse(part);
  if (data) return resolved(at(whole, data.$ref.slice(2).split("/")), whole);
  if (Array.isArray(part)) return part.map((one) => resolved(one, whole));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, resolved(one, whole)]));
}

function at(whole: unknown, path: string[]): unknown {
  const into = z.record(z.string(), z.unknown());
  return path.reduce((part, key) => into.parse(part)[key], whole);
}
