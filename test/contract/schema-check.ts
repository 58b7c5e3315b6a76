/** What is wrong with a value by its schema in an OpenAPI description: of a form or query, and of JSON. */
import type { Schema } from "./description.ts";

/** Of a value as it stands in a form or a query, where everything is text. Each problem names the value. */
export function textProblems(name: string, value: string, schema: Schema): string[] {
  switch (schema.type) {
    case "array":
      return schema.items ? textProblems(name, value, schema.items) : [];
    case "integer":
      if (!/^-?\d{1,15}$/.test(value)) return [`${name} is no integer`];
      return rangeProblems(name, Number(value), schema);
    case "number":
      if (!/^-?\d+(\.\d+)?$/.test(value)) return [`${name} is no number`];
      return rangeProblems(name, Number(value), schema);
    case "boolean":
      return /^(true|false)$/i.test(value) ? [] : [`${name} is neither true nor false`];
    default:
      return stringProblems(name, value, schema);
  }
}

/** Of a value of JSON; `name` is where it stands. */
export function jsonProblems(name: string, value: unknown, schema: Schema): string[] {
  if (value === null) return schema.nullable ? [] : [`${name} is null`];
  switch (schema.type) {
    case "object":
      return objectProblems(name, value, schema);
    case "array": {
      const { items = {} } = schema;
      if (!Array.isArray(value)) return [`${name} is no list`];
      return value.flatMap((one, index) => jsonProblems(`${name}[${index}]`, one, items));
    }
    case "integer":
      return Number.isInteger(value)
        ? rangeProblems(name, Number(value), schema)
        : [`${name} is no integer`];
    case "string":
      return typeof value === "string"
        ? stringProblems(name, value, schema)
        : [`${name} is no string`];
    default:
      return [];
  }
}

function objectProblems(name: string, value: unknown, schema: Schema): string[] {
  if (typeof value !== "object" || value === null) return [`${name} is no object`];
  const { properties } = schema;
  if (!properties) return [];
  const given = new Map(Object.entries(value));
  const missing = Object.keys(properties).filter((key) => !given.has(key));
  return [
    ...missing.map((key) => `${name}.${key} is missing`),
    ...[...given].flatMap(([key, one]) => {
      const its = properties[key];
      return its ? jsonProblems(`${name}.${key}`, one, its) : [`${name}.${key} is unknown`];
    }),
  ];
}

function rangeProblems(name: string, value: number, { minimum, maximum }: Schema): string[] {
  if (minimum !== undefined && value < minimum) return [`${name} is below ${minimum}`];
  if (maximum !== undefined && value > maximum) return [`${name} is above ${maximum}`];
  return [];
}

/** E.164: https://www.twilio.com/docs/glossary/what-e164 */
const e164 = /^\+[1-9]\d{1,14}$/;
const rfc2822 = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0000$/;

const formats: Readonly<Record<string, (value: string) => boolean>> = {
  "phone-number": (value) => e164.test(value),
  // Pages of a list are told by their paths.
  uri: (value) => URL.canParse(value, "https://api.twilio.com"),
  "date-time": (value) => !Number.isNaN(Date.parse(value)),
  "date-time-rfc-2822": (value) => rfc2822.test(value),
  currency: (value) => /^[A-Z]{3}$/.test(value),
};

function stringProblems(name: string, value: string, schema: Schema): string[] {
  const { minLength, maxLength, pattern, format, enum: values } = schema;
  const fits = format === undefined ? undefined : formats[format];
  const checks: [boolean, string][] = [
    [minLength !== undefined && value.length < minLength, `has fewer than ${minLength} characters`],
    [maxLength !== undefined && value.length > maxLength, `has more than ${maxLength} characters`],
    [pattern !== undefined && !new RegExp(pattern).test(value), `isn't like ${pattern}`],
    [values !== undefined && !values.includes(value), `is none of ${values?.join(", ")}`],
    [fits !== undefined && !fits(value), `is no ${format}`],
  ];
  return checks.filter(([wrong]) => wrong).map(([, what]) => `${name} ${what}`);
}
