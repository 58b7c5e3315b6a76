/** PIN and UNPIN: who must never be asked to move. */
import { type Booking, pendingAskTo, standingBooking } from "../../domain/day.ts";
import { tell } from "../../domain/story.ts";
import { pinByHand } from "../../splitter/by-hand.ts";
import { type Heard, type Reaction, replying } from "../reaction.ts";
import { dayNameOf, fullNameOf, nameOf, wordsOf } from "../view.ts";
import { consequencesText } from "./consequences.ts";
import type { Effect, PinCommand } from "./trainer-commands.ts";

/** What it would do now, or why it can't. */
export function effectOnPin(heard: Heard, command: PinCommand): Effect {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const booking = bookingMeant(heard, command);
  if (!booking) return { refusal: words.nobodyNamed({ name: nameMeant(heard, command) }) };
  const name = fullNameOf(scene, booking.personId);
  const p = { name, date: dayNameOf(scene, story.day) };
  if (command.name === "UNPIN") {
    return booking.pinned ? { text: words.effectUnpin(p) } : { refusal: words.notPinned(p) };
  }
  if (booking.pinned) return { refusal: words.alreadyPinned(p) };
  const asked = pendingAskTo(story.day, booking)?.kind === "move";
  const also = consequencesText(heard, pinByHand(story, booking), booking.personId);
  return { text: words.effectPin({ ...p, asked }) + also };
}

/** Carries it out. Only what `effectOnPin` doesn't refuse. */
export function performPin(heard: Heard, command: PinCommand): Reaction {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const booking = bookingMeant(heard, command);
  if (!booking) {
    return replying(heard, () => words.nobodyNamed({ name: nameMeant(heard, command) }));
  }
  const { number, personId } = booking;
  const name = fullNameOf(scene, personId);
  if (command.name === "PIN") {
    return replying(heard, () => words.donePinned({ name }), pinByHand(story, booking));
  }
  const happening = { fact: "unpinned", booking: number } as const;
  const by = { actor: "trainer", about: personId } as const;
  const unpinned = tell(story, happening, { because: "trainer-said-so" }, by);
  return replying(heard, () => words.doneUnpinned({ name }), unpinned);
}

function bookingMeant({ story }: Heard, { who }: PinCommand): Booking | undefined {
  return typeof who === "number" ? standingBooking(story.day, who) : undefined;
}

function nameMeant({ scene }: Heard, { who }: PinCommand): string {
  return typeof who === "number" ? nameOf(scene, who) : who;
}
