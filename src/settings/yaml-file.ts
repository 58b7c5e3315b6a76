/** YAML files that people write: read strictly, with every problem told at once and by its line. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { z } from "zod";
import { AppError } from "../domain/errors.ts";
import { type Path, type Problem, pathText, problemsOf } from "./problems.ts";
import { type Line, syntaxMistakes } from "./yaml-mistakes.ts";

/** More nodes than this made by aliases are taken for an attack. */
const aliasesMax = 100;
/** More than any school or week needs: the work that a file makes grows with the square of its keys and aliases. */
const charactersMax = 256 * 1024;
const aliasesWrittenMax = 1000;

/**
 * The file's value by the schema that `schemaFor` gives for it; `check` finds problems between its
 * parts. YAML 1.2, core schema: no tags of its own, no key twice. An empty file is an empty map.
 * Throws AppError `invalid` with one line a problem, `school.yaml:12 classes[0].replyWithin: …`.
 */
export function parseYaml<T>(
  text: string,
  fileName: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
  check: (value: unknown) => Problem[] = () => [],
): T {
  if (text.length > charactersMax) {
    const says = `the file is too long; write at most ${charactersMax} characters`;
    throw refusal(fileName, [{ line: 1, text: says }]);
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: counter,
  });
  if (aliasesWritten(document) > aliasesWrittenMax) throw refusal(fileName, [unfollowed]);
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const mistakes = syntaxMistakes(document, text, lineAt);
  const fatal = document.errors.some((error) => error.code !== "DUPLICATE_KEY");
  if (fatal) throw refusal(fileName, mistakes);
  const value = plainValue(document, fileName, mistakes) ?? {};

  const parsed = schemaFor(value).safeParse(value);
  const problems = [...problemsOf(parsed.error?.issues ?? []), ...check(value)];
  const lines = problems.map(({ path, message }) => {
    const place = path.length > 0 ? `${pathText(path)}: ` : "";
    return { line: lineAt(offsetOf(document, path)), text: `${place}${message}` };
  });
  if (!parsed.success || lines.length > 0 || mistakes.length > 0) {
    throw refusal(fileName, [...mistakes, ...lines]);
  }
  return parsed.data;
}

const unfollowed: Line = { line: 1, text: "its aliases can't be followed; write the values out" };

function aliasesWritten(document: Document.Parsed): number {
  let count = 0;
  visit(document, {
    Alias() {
      count += 1;
    },
  });
  return count;
}

function plainValue(document: Document.Parsed, fileName: string, mistakes: Line[]): unknown {
  try {
    return document.toJS({ maxAliasCount: aliasesMax });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw refusal(fileName, mistakes.length > 0 ? mistakes : [unfollowed]);
  }
}

/** Where the key or the list item at the path is written, or else what it would be in. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const part of path) {
    const next = partOf(isAlias(node) ? node.resolve(document) : node, part);
    if (!next) break;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

type Part = { node: unknown; offset: number | undefined };

function partOf(holder: unknown, part: PropertyKey): Part | null {
  if (isMap(holder)) {
    const isIt = (key: unknown) => isScalar(key) && String(key.value) === String(part);
    const pair = holder.items.findLast((one) => isIt(one.key));
    if (!pair || !isScalar(pair.key)) return null;
    return { node: pair.value, offset: pair.key.range?.[0] };
  }
  if (!isSeq(holder)) return null;
  const node = holder.items[Number(part)];
  const isNode = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node);
  return isNode ? { node, offset: node.range?.[0] } : null;
}

function refusal(fileName: string, lines: Line[]): AppError {
  const inOrder = lines.toSorted((a, b) => a.line - b.line);
  const count = lines.length === 1 ? "1 problem" : `${lines.length} problems`;
  const problems = inOrder.map(({ line, text }) => `${fileName}:${line} ${text}`);
  return new AppError("invalid", `${fileName} has ${count}`, { problems });
}
