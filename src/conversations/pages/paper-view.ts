/** The paper's page: the sheet as the ledger gives it now, with what has changed since its link was texted. */
import { type Booking, type Day, placesYes, type Slot, slotOf } from "../../domain/day.ts";
import { replay } from "../../domain/fold.ts";
import {
  dayNameOf,
  holdersOf,
  nameOf,
  paperOf,
  positionOf,
  slotsInUse,
  timeOf,
  unplacedOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import type { PaperRow, PaperSlot, PaperView } from "./page-views.ts";
import { goneFrom, markOf, type Sheets } from "./paper-marks.ts";
import { asOfText, type Shown } from "./shown.ts";

/** Made from the ledger alone. Where the sheet reads as it did then, nothing is marked. */
export function paperView(shown: Shown): PaperView {
  const { ledger, seenFacts } = shown;
  const day = replay(ledger);
  const sheet = paperOf(shown, day);
  const seen = ledger.slice(0, seenFacts);
  const last = seen.at(-1);
  const before = last ? replay(seen) : day;
  const isChanged = JSON.stringify(paperOf(shown, before)) !== JSON.stringify(sheet);
  const sheets = { now: day, before: isChanged ? before : day };
  const words = wordsOf(shown);
  const { views } = words.pages;
  return {
    page: "paper",
    language: shown.language,
    title: words.day(dayNameOf(shown, day)),
    school: shown.school.name,
    asOf: asOfText(shown),
    changed: isChanged && last ? views.paper.changedSince({ at: whenOf(shown, last.at) }) : null,
    notes: notesOn(shown, sheets),
    slots: slotsInUse(day).map((slot) => slotView(shown, sheets, slot)),
    waiting: waitingView(shown, sheets),
    unreached:
      sheet.unreached.length > 0 ? views.paper.unreached({ people: sheet.unreached }) : null,
  };
}

function notesOn(shown: Shown, { now, before }: Sheets): string[] {
  const { views } = wordsOf(shown).pages;
  const { calledOff, heldByPause } = paperOf(shown, now);
  const isUndecided = now.phase !== "settled" && !calledOff && !now.over;
  const slots = slotsInUse(now).map((slot) => slot.number);
  const vanished = slotsInUse(before).filter((slot) => !slots.includes(slot.number));
  return [
    ...(calledOff ? [views.paper.isCalledOff] : []),
    ...vanished.map((slot) => views.paper.vanished({ time: timeOf(shown, slot.startsAt) })),
    ...(isUndecided ? [views.paper.undecided({ by: whenOf(shown, now.times.decidesAt) })] : []),
    ...(heldByPause ? [views.paper.heldByPause] : []),
  ];
}

function slotView(shown: Shown, sheets: Sheets, slot: Slot): PaperSlot {
  const { views } = wordsOf(shown).pages;
  const list = slot.number;
  return {
    time: views.clock(timeOf(shown, slot.startsAt)),
    headcount: headcountOf(shown, sheets.now, slot),
    status: statusOf(shown, slot, slotOf(sheets.before, slot.number)),
    people: holdersOf(sheets.now, slot).map((one) => rowOf(shown, sheets, list, one)),
    gone: goneFrom(shown, sheets, list),
    nobody: views.nobody,
  };
}

function headcountOf(shown: Shown, day: Day, slot: Slot): string {
  const { views } = wordsOf(shown).pages;
  const taken = placesYes(day, slot);
  if (slot.status === "dropped") return "";
  return slot.status === "open"
    ? views.headcount({ taken, capacity: slot.capacity })
    : views.paper.saidYes({ places: taken });
}

function statusOf(shown: Shown, slot: Slot, before: Slot): string | null {
  const { status: is, since } = wordsOf(shown).pages.views.paper;
  const { status, capacity } = slot;
  const isNew = status !== before.status;
  const said = [
    ...(status === "open" ? [] : [is[status]]),
    ...(isNew && status === "open" ? [since.opened] : []),
    ...(isNew && status !== "open" ? [since.isNew] : []),
    ...(capacity === before.capacity ? [] : [since.capacity({ capacity, was: before.capacity })]),
  ];
  return said.length > 0 ? said.join(", ") : null;
}

function waitingView(shown: Shown, sheets: Sheets): PaperView["waiting"] {
  const { views } = wordsOf(shown).pages;
  return {
    heading: views.waiting,
    people: unplacedOf(sheets.now).map((one) => rowOf(shown, sheets, "waiting", one)),
    gone: goneFrom(shown, sheets, "waiting"),
    nobody: views.nobody,
  };
}

function rowOf(shown: Shown, sheets: Sheets, list: number | "waiting", booking: Booking): PaperRow {
  const { places, personId } = booking;
  return {
    position: list === "waiting" ? positionOf(sheets.now, booking) : null,
    name: nameOf(shown, personId),
    places: places > 1 ? wordsOf(shown).pages.views.places({ places }) : null,
    mark: markOf(shown, sheets, list, booking),
  };
}
