/**
 * Links to pages: whose page of which day, signed. All of it is in the link, so that nothing has to be kept of those
 * that were given.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { PageLink, PageName, Scene } from "../conversations/scene.ts";
import { daysAfter, type Instant, instantOf, type LocalDate } from "../domain/times.ts";

/** What a link says, once its signature is right. */
export type ReadLink = {
  personId: number;
  linkEpoch: number;
  classId: number;
  date: LocalDate;
  seenFacts: number;
};

/** Until the end of so many days after the class's date: the sheet is looked up later, too. */
const goodForDays: Record<PageName, number> = { paper: 30, live: 1, own: 0 };

/** 80 bits: guessing a link at a thousand a second takes longer than the universe has. */
const signatureBytes = 10;

/**
 * Consonants only, so that no link holds a word, or four digits that could be taken for a code. Bytes are written as
 * a number in base 20.
 */
const letters = "bcdfghjkmnpqrstvwxyz";
const base = BigInt(letters.length);
const lettersMax = 80;
const firstDate = Date.UTC(2020, 0, 1);
const dayMs = 24 * 60 * 60 * 1000;

/** `key`: of `Store.keyFor`, in hex. `publicUrl`: where people reach the pages; null: nowhere, so nobody gets a link. */
export function pageLinks(publicUrl: string | null, key: string): Scene["linkTo"] {
  return (link) => (publicUrl === null ? null : `${publicUrl}${pathOf(key, link)}`);
}

/** The path of a link, with its leading slash. */
export function pathOf(key: string, link: PageLink): string {
  const { page, person, day, seenFacts } = link;
  const days = Math.round((Date.parse(`${day.date}T00:00:00Z`) - firstDate) / dayMs);
  const numbers = [person.id, person.linkEpoch, day.classId, days, seenFacts];
  const said = Buffer.from(numbers.flatMap(inSevens));
  return `/${page}/${inLetters(Buffer.concat([said, signatureOf(key, page, said)]))}`;
}

/** What a link to this page says; null if it wasn't made with this key, or not for this page. */
export function readLink(key: string, page: PageName, token: string): ReadLink | null {
  const bytes = fromLetters(token);
  if (bytes === null || bytes.length <= signatureBytes) return null;
  const said = bytes.subarray(0, -signatureBytes);
  if (!timingSafeEqual(bytes.subarray(-signatureBytes), signatureOf(key, page, said))) return null;
  const [personId, linkEpoch, classId, days, seenFacts] = fromSevens(said);
  if (personId === undefined || linkEpoch === undefined || classId === undefined) return null;
  if (days === undefined || seenFacts === undefined) return null;
  const date = new Date(firstDate + days * dayMs).toISOString().slice(0, 10);
  return { personId, linkEpoch, classId, date, seenFacts };
}

/** When a link to this page of a day on `date` stops working. */
export function goodUntil(page: PageName, date: LocalDate, timezone: string): Instant {
  return instantOf(daysAfter(date, goodForDays[page] + 1), "00:00", timezone);
}

function signatureOf(key: string, page: PageName, said: Buffer): Buffer {
  const signature = createHmac("sha256", Buffer.from(key, "hex")).update(`${page}/`).update(said);
  return signature.digest().subarray(0, signatureBytes);
}

/** Seven bits a byte, the lowest first; the last byte of a number is below 128. */
function inSevens(number: number): number[] {
  const rest = Math.floor(number / 128);
  return rest === 0 ? [number] : [(number % 128) + 128, ...inSevens(rest)];
}

function fromSevens(bytes: Buffer): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (const byte of bytes) {
    number += (byte % 128) * place;
    place *= 128;
    if (byte >= 128) continue;
    numbers.push(number);
    [number, place] = [0, 1];
  }
  return numbers;
}

/** A one goes before the bytes, so that none of them is lost if it is zero. */
function inLetters(bytes: Buffer): string {
  let number = BigInt(`0x01${bytes.toString("hex")}`);
  let text = "";
  for (; number > 0n; number /= base) text = letters.charAt(Number(number % base)) + text;
  return text;
}

/** Null for what `inLetters` doesn't write. */
function fromLetters(text: string): Buffer | null {
  if (text.length > lettersMax) return null;
  let number = 0n;
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    number = number * base + BigInt(value);
  }
  const hex = number.toString(16);
  const bytes =
    hex.startsWith("1") && hex.length % 2 === 1 ? Buffer.from(hex.slice(1), "hex") : null;
  return bytes && inLetters(bytes) === text ? bytes : null;
}
