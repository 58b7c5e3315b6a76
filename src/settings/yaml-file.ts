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
  type YAMLMap,
} from "yaml";
import type { z } from "zod";
import { type Path, type Problem, pathText, problemsOf, refusalOf } from "./problems.ts";
import { type Line, repeatedKeys, syntaxMistakes } from "./yaml-mistakes.ts";

/** More nodes than this made by aliases are taken for an attack. */
const aliasesMax = 100;
/** More than any school or week needs: the work that a file makes grows with the square of its keys and aliases. */
const charactersMax = 256 * 1024;
const aliasesWrittenMax = 1000;

/**
 * The file's value by the schema that `schemaFor` gives for it; `check` finds problems between its
 * parts. YAML 1.2, core schema: no tags of its own, no key twice. An empty file is an empty map.
 * Throws AppError `invalid` with one line a problem, `school.yaml:12 classes[0].replyWithin: …`, as `refusalOf` has it.
 */
export function parseYaml<T>(
  text: string,
  fileName: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
  check: (value: unknown) => Problem[] = () => [],
): T {
  const parsed = readYaml(text, fileName, schemaFor, check);
  if ("problems" in parsed) throw refusalOf(fileName, parsed.problems);
  return parsed.value;
}

/** The same without throwing, and with all problems. */
export function readYaml<T>(
  text: string,
  fileName: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
  check: (value: unknown) => Problem[] = () => [],
): { value: T } | { problems: string[] } {
  const read = parseText(text, schemaFor, check);
  if (!Array.isArray(read)) return read;
  const inOrder = read.toSorted((a, b) => a.line - b.line);
  return { problems: inOrder.map((one) => `${fileName}:${one.line} ${one.text}`) };
}

function parseText<T>(
  text: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
  check: (value: unknown) => Problem[],
): { value: T } | Line[] {
  if (text.length > charactersMax) {
    return [{ line: 1, text: `the file is too long; write at most ${charactersMax} characters` }];
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    // The parser compares each with each; `repeatedKeys` finds them in one go.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: counter,
  });
  if (aliasesWritten(document) > aliasesWrittenMax) return [unfollowed];
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const mistakes = [
    ...syntaxMistakes(document, text, lineAt),
    ...repeatedKeys(document, text, lineAt),
  ];
  if (document.errors.length > 0) return mistakes;
  const plain = plainValue(document);
  if (plain === null) return mistakes.length > 0 ? mistakes : [unfollowed];
  const value = plain.value ?? {};

  const parsed = schemaFor(value).safeParse(value);
  const problems = [...problemsOf(parsed.error?.issues ?? []), ...check(value)];
  const finder = new OffsetFinder(document);
  const lines = problems.map(({ path, message }) => {
    const place = path.length > 0 ? `${pathText(path)}: ` : "";
    return { line: lineAt(finder.offsetOf(path)), text: `${place}${message}` };
  });
  if (!parsed.success || lines.length > 0 || mistakes.length > 0) return [...mistakes, ...lines];
  return { value: parsed.data };
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

/** Null when its aliases can't be followed. */
function plainValue(document: Document.Parsed): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: aliasesMax }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return null;
  }
}

type Part = { node: unknown; offset: number | undefined };

/** Finds where things are written; of each map it makes a list of its keys only once, as thousands may be asked for. */
class OffsetFinder {
  readonly #document: Document.Parsed;
  readonly #parts = new Map<YAMLMap, Map<string, Part>>();

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  /** Where the key or the list item at the path is written, or else what it would be in. */
  offsetOf(path: Path): number {
    let node: unknown = this.#document.contents;
    let offset = this.#document.contents?.range[0] ?? 0;
    for (const part of path) {
      const next = this.#partOf(isAlias(node) ? node.resolve(this.#document) : node, part);
      if (!next) break;
      offset = next.offset ?? offset;
      node = next.node;
    }
    return offset;
  }

  #partOf(holder: unknown, part: PropertyKey): Part | undefined {
    if (isMap(holder)) return this.#partsOf(holder).get(String(part));
    if (!isSeq(holder)) return undefined;
    const node = holder.items[Number(part)];
    const isNode = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node);
    return isNode ? { node, offset: node.range?.[0] } : undefined;
  }

  /** By key; of two that are the same the last one counts. */
  #partsOf(map: YAMLMap): Map<string, Part> {
    const known = this.#parts.get(map);
    if (known) return known;
    const parts = new Map<string, Part>();
    for (const { key, value } of map.items) {
      if (isScalar(key)) parts.set(String(key.value), { node: value, offset: key.range?.[0] });
    }
    this.#parts.set(map, parts);
    return parts;
  }
}
