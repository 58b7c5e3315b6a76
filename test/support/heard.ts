/** What a word from somebody on a test's day does, as conversations/participant.ts takes it. */
import { asksTo, type Booking, pendingAskTo } from "../../src/domain/day.ts";
import { takeFreePlace } from "../../src/domain/sign-up.ts";
import type { Story } from "../../src/domain/story.ts";
import {
  answer,
  answerLate,
  changeMind,
  leaveDay,
  mayChangeMind,
  slotOfLateYes,
} from "../../src/splitter/answers.ts";

export type Word = "yes" | "no" | "out" | "join";

export function heard(story: Story, booking: Booking, word: Word): Story {
  const ask = pendingAskTo(story.day, booking);
  switch (word) {
    case "out":
      return leaveDay(story, booking, { actor: "person" }, { because: "they-said-so" });
    case "join":
      return takeFreePlace(story, booking);
    case "yes":
      return ask ? answer(story, ask, "yes") : yesUnasked(story, booking);
    case "no":
      return ask ? answer(story, ask, "no") : noUnasked(story, booking);
  }
}

/** A yes that no open question waits for. */
function yesUnasked(story: Story, booking: Booking): Story {
  const { day } = story;
  const seated = day.phase === "settled" ? takeFreePlace(story, booking) : story;
  if (seated !== story) return seated;
  const slot = slotOfLateYes(day, booking);
  return slot === null ? story : answerLate(story, booking, slot);
}

/** A no that no open question waits for: a yes taken back, if that may be. */
function noUnasked(story: Story, booking: Booking): Story {
  const held = [booking.standby, booking.agreed, booking.slot];
  const ask = asksTo(story.day, booking).findLast(
    (one) => held.includes(one.slot) && (one.outcome === "yes" || one.slot === booking.standby),
  );
  return ask && mayChangeMind(story.day, ask) ? changeMind(story, ask) : story;
}
