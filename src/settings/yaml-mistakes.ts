/** What is wrong with a YAML file as YAML, in words that don't ask for YAML's own. */
import { type Document, isCollection, isScalar, visit, type YAMLError } from "yaml";

export type Line = { line: number; text: string };

/** In no order, each once; those of brackets and quotes at the line where they were opened. */
export function syntaxMistakes(
  document: Document.Parsed,
  text: string,
  lineAt: (offset: number) => number,
): Line[] {
  const open = unclosed(document, text);
  // A bracket or quote that is open makes nonsense of what follows it.
  const isFollowing = (error: YAMLError): boolean =>
    open.some(({ offset }) => offset <= error.pos[0]);
  const errors = [...document.errors, ...document.warnings].filter((one) => !isFollowing(one));
  const mistakes = [
    ...open.map(({ offset, says }) => ({ line: lineAt(offset), text: says })),
    ...errors.map((error) => ({ line: lineAt(error.pos[0]), text: inWords(error, text) })),
    ...emptyAliases(document, lineAt),
  ];
  return [...new Map(mistakes.map((one) => [`${one.line} ${one.text}`, one])).values()];
}

/** The keys that stand in their map a second time. */
export function repeatedKeys(
  document: Document.Parsed,
  text: string,
  lineAt: (offset: number) => number,
): Line[] {
  const found: Line[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(repeated(key.range?.[0] ?? 0, text, lineAt));
        seen.add(key.value);
      }
    },
  });
  return found;
}

function repeated(offset: number, text: string, lineAt: (offset: number) => number): Line {
  const written = /^[^:\r\n]*/.exec(text.slice(offset, offset + keyLettersShown))?.[0].trim();
  return { line: lineAt(offset), text: `${written}: is written twice; keep one of them` };
}

const keyLettersShown = 100;

type Unclosed = { offset: number; says: string };

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}", '"': '"', "'": "'" };

/** The brackets and quotes that are opened and never closed. */
function unclosed(document: Document.Parsed, text: string): Unclosed[] {
  if (document.errors.length === 0) return [];
  const found: Unclosed[] = [];
  visit(document, {
    Node(_, node) {
      if (!isCollection(node) && !isScalar(node)) return;
      const [start, end] = node.range ?? [0, 0];
      const opened = text[start] ?? "";
      const closed = closing[opened];
      if (closed === undefined || (end > start + 1 && text[end - 1] === closed)) return;
      found.push({
        offset: start,
        says: `a ${opened} is opened and never closed; write ${closed} where it ends`,
      });
    },
  });
  return found;
}

function inWords({ code, message, pos: [from] }: YAMLError, text: string): string {
  switch (code) {
    case "MULTIPLE_DOCS":
      return "starts a second document; keep one";
    case "TAB_AS_INDENT":
      return "begins with a tab; begin it with blanks";
    case "BAD_SCALAR_START":
      return `begins a value with ${text[from]}, which means something else; put the value in quotes`;
    case "BAD_DQ_ESCAPE":
      return "has a backslash in double quotes; write it twice, or use single quotes";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BAD_INDENT":
      return "can't be read as a key and its value; look at its indentation and for a missing colon, and put a text with a colon in quotes";
    case "UNEXPECTED_TOKEN":
    case "MISSING_CHAR":
      return "can't be read; look for a bracket, quote, colon or dash that is missing or too many";
    case "TAG_RESOLVE_FAILED":
      return "has a tag, which means nothing here; take it off, or put the value in quotes";
    default:
      return message;
  }
}

function emptyAliases(document: Document.Parsed, lineAt: (offset: number) => number): Line[] {
  const found: Line[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const text = `*${alias.source} repeats nothing; put &${alias.source} before a value above it`;
      found.push({ line: lineAt(alias.range?.[0] ?? 0), text });
    },
  });
  return found;
}
