/** The participant: answers a question, signs up, leaves, asks how things stand. */
import {
  type Ask,
  asksTo,
  type Booking,
  bookingOf,
  type Day,
  pendingAskTo,
  standingBooking,
} from "../../domain/day.ts";
import { takeFreePlace } from "../../domain/sign-up.ts";
import {
  answer,
  answerLate,
  changeMind,
  leaveDay,
  mayChangeMind,
  slotOfLateYes,
} from "../../splitter/answers.ts";
import { hearLink } from "../links.ts";
import { awaiting } from "../people.ts";
import { type Heard, puzzled, type Reaction, replying, silent, writerOf } from "../reaction.ts";
import {
  type Answer,
  type Request,
  understandAnswer,
  understandRequest,
} from "../understanding/understand.ts";
import { askTextOf, dayNameOf, rootTime, seenBy, slotTime, wordsOf } from "../view.ts";
import { ownWhyText } from "../why/why-own.ts";
import { hearSignUp } from "./newcomer.ts";
import { standingText } from "./standing-text.ts";
import { hearStatus } from "./status.ts";

export function hearParticipant(heard: Heard): Reaction {
  const { speaker, story } = heard;
  const booking = standingBooking(story.day, speaker.id);
  const ask = booking ? pendingAskTo(story.day, booking) : undefined;
  if (booking && ask) return hearAnswer(heard, booking, ask);
  const request = understandRequest(heard.body, writerOf(heard));
  return booking ? hearBooked(heard, booking, request) : hearUnbooked(heard, request);
}

/** While a question is open: yes, no, leaving or asking how things stand; the rest is asked back once. */
function hearAnswer(heard: Heard, booking: Booking, ask: Ask): Reaction {
  const { story } = heard;
  switch (meaningOf(heard, ask)) {
    case "yes":
      return replying(heard, (day) => yesText(heard, day, ask), answer(story, ask, "yes"));
    case "no":
      return replying(heard, () => noText(heard, ask), answer(story, ask, "no"));
    default: {
      const request = understandRequest(heard.body, { ...writerOf(heard), isAsked: true });
      if (request.kind === "out") return hearOut(heard, booking);
      if (isAboutStanding(request)) return hearStatus(heard);
      if (request.kind === "why") return replyingWhy(heard);
      if (request.kind === "link") return hearLink(heard, "own", request.renews);
      return clarify(heard, ask);
    }
  }
}

/** Whoever signs up again while asked hears of the question: JOIN is no yes. */
function isAboutStanding({ kind }: Request): boolean {
  return kind === "status" || kind === "join";
}

/** What the text means as the answer to this open question. */
export function meaningOf(heard: Heard, ask: Ask): Answer {
  return understandAnswer(heard.body, {
    ...writerOf(heard),
    slotTime: slotTime(heard.scene, heard.story.day, ask.slot),
    rootTime: rootTime(heard.scene, heard.story.day),
    kind: ask.kind,
  });
}

/** One clarifying text a question; its deadline stands. */
function clarify(heard: Heard, ask: Ask): Reaction {
  const { scene, story } = heard;
  return askBack(heard, ask, wordsOf(scene).clarify(askTextOf(scene, story.day, ask)));
}

function askBack(heard: Heard, ask: Ask, body: string): Reaction {
  const { speaker, story } = heard;
  const { session } = speaker;
  const { day } = story;
  if (session.state === "clarified" && session.dayId === day.id && session.ask === ask.number) {
    return silent(heard);
  }
  const clarified = { state: "clarified", dayId: day.id, ask: ask.number } as const;
  return {
    story,
    people: [{ ...speaker, session: awaiting(session, clarified) }],
    replies: [{ personId: speaker.id, kind: "clarify", say: () => body }],
  };
}

function hearBooked(heard: Heard, booking: Booking, request: Request): Reaction {
  const lastAsk = asksTo(heard.story.day, booking).at(-1);
  // In some languages "I'm coming" signs up and says yes alike.
  const mayAnswer = request.kind === "unclear" || request.kind === "join";
  const meaning = mayAnswer && lastAsk ? meaningOf(heard, lastAsk) : "unclear";
  const said = meaning === "unclear" ? request.kind : meaning;
  if (heard.story.day.phase === "called-off") {
    return replying(heard, (day) => standingText(heard, day));
  }
  if (said === "out") return hearOut(heard, booking);
  switch (said) {
    case "yes":
      return hearLateYes(heard, booking);
    case "no":
      return hearLateNo(heard, booking);
    case "join":
      return hearJoinAgain(heard, booking, request);
    case "maybe":
      return replying(heard, (day) => standingText(heard, day));
    case "status":
      return hearStatus(heard);
    case "why":
      return replyingWhy(heard);
    case "link":
      return hearLink(heard, "own", request.kind === "link" && request.renews);
    default:
      return hearUnclear(heard, booking);
  }
}

/** Whoever waits takes a free place; the number of places stays what it was. */
function hearJoinAgain(heard: Heard, booking: Booking, request: Request): Reaction {
  const { scene, story } = heard;
  const other = request.kind === "join" && request.places > 1 && request.places !== booking.places;
  const trainer = scene.school.trainer.name;
  return replying(
    heard,
    (day) => {
      const standing = standingText(heard, day);
      return other ? wordsOf(scene).participant.otherPlaces({ standing, trainer }) : standing;
    },
    takeFreePlace(story, booking),
  );
}

function hearUnbooked(heard: Heard, request: Request): Reaction {
  switch (request.kind) {
    case "join":
    case "maybe":
      return hearSignUp(heard, request);
    case "yes":
    case "no":
    case "out":
    case "status":
      return replying(heard, (day) => standingText(heard, day));
    case "why":
      return replyingWhy(heard);
    case "link":
      return hearLink(heard, "own", request.renews);
    default:
      return hearUnclear(heard);
  }
}

function replyingWhy(heard: Heard): Reaction {
  const text = ownWhyText(heard);
  return replying(heard, () => text);
}

function hearOut(heard: Heard, booking: Booking): Reaction {
  const date = dayNameOf(heard.scene, heard.story.day);
  const why = { because: "they-said-so" } as const;
  const left = leaveDay(heard.story, booking, { actor: "person" }, why);
  return replying(heard, () => wordsOf(heard.scene).participant.out({ date }), left);
}

/** A yes that no open question waits for: a free place that the closing text spoke of, or late for the last one. */
function hearLateYes(heard: Heard, booking: Booking): Reaction {
  const { story } = heard;
  const seated = story.day.phase === "settled" ? takeFreePlace(story, booking) : story;
  if (seated !== story) return replying(heard, (day) => takenText(heard, day, booking), seated);
  const slot = slotOfLateYes(story.day, booking);
  if (slot === null) return replying(heard, (day) => nothingAskedText(heard, day));
  const p = { booking: booking.number, slot };
  return replying(heard, (day) => yesText(heard, day, p), answerLate(story, booking, slot));
}

/** A no that no open question waits for: a yes taken back, or nothing at all. */
function hearLateNo(heard: Heard, booking: Booking): Reaction {
  const { story } = heard;
  const has = booking.agreed ?? booking.slot;
  if (has !== null && isMovedByHand(heard, booking)) {
    return keepsPlace(heard, booking, has, "trainer-moved");
  }
  const held = [booking.standby, booking.agreed, booking.slot];
  const ask = asksTo(story.day, booking).findLast(
    (one) => held.includes(one.slot) && (one.outcome === "yes" || one.slot === booking.standby),
  );
  // Said yes to what nobody had asked: no longer wanting it, they are off the list.
  if (!ask && booking.standby !== null) return hearOut(heard, booking);
  if (!ask) return replying(heard, (day) => nothingAskedText(heard, day));
  if (mayChangeMind(story.day, ask)) {
    return replying(heard, () => noText(heard, ask), changeMind(story, ask));
  }
  const because = story.day.phase === "settled" ? "settled" : "place-gone";
  return keepsPlace(heard, booking, ask.slot, because);
}

/** The last that was decided about where they come is the trainer's own word. */
function isMovedByHand({ scene }: Heard, { number, personId, agreed, slot }: Booking): boolean {
  const placings = scene
    .ledger()
    .filter(
      (fact) =>
        (fact.fact === "moved" && fact.booking === number) ||
        (fact.fact === "ask-closed" && fact.outcome === "yes" && fact.about === personId),
    );
  const last = placings.at(-1);
  return last?.fact === "moved" && last.slot === (agreed ?? slot);
}

/** A no that can't be carried out: they are told what they have, and the trainer that they said no. */
function keepsPlace(
  heard: Heard,
  booking: Booking,
  slot: number,
  because: "settled" | "place-gone" | "trainer-moved",
): Reaction {
  const { scene, story, speaker } = heard;
  const words = wordsOf(scene);
  const time = slotTime(scene, story.day, slot);
  const date = dayNameOf(scene, story.day);
  const p = { time, date, trainer: scene.school.trainer.name, because };
  const kept = replying(heard, () => words.participant.keepsAfterYes(p));
  const name = speaker.name ?? words.nameless(speaker.phone);
  const hers = wordsOf(seenBy(scene, scene.trainer.id)).trainer;
  const told = because === "trainer-moved" ? hers.saidNoToMove : hers.saidNoTooLate;
  const say = (): string => told({ name, time });
  const cause = `${story.day.id}/late-no/${booking.number}/${slot}`;
  const notice = { personId: scene.trainer.id, kind: "notice", say, cause } as const;
  return { ...kept, replies: [...kept.replies, notice] };
}

/** After a yes that can still be taken back, what isn't clear may be just that: it is asked back, once. */
function hearUnclear(heard: Heard, booking?: Booking): Reaction {
  const { scene, story } = heard;
  const yes = booking && asksTo(story.day, booking).findLast((ask) => ask.outcome === "yes");
  if (yes && yes.slot !== 0 && mayChangeMind(story.day, yes)) {
    const time = slotTime(scene, story.day, yes.slot);
    const { name: trainer } = scene.school.trainer;
    const p = { time, date: dayNameOf(scene, story.day), trainer };
    return askBack(heard, yes, wordsOf(scene).participant.stillYes(p));
  }
  const body = wordsOf(scene).participant.puzzled({ trainer: scene.school.trainer.name });
  return puzzled(heard, body);
}

function yesText(heard: Heard, day: Day, ask: Pick<Ask, "booking" | "slot">): string {
  const { scene } = heard;
  const words = wordsOf(scene).participant;
  const booking = bookingOf(day, ask.booking);
  const time = slotTime(scene, day, ask.slot);
  if (booking.slot === ask.slot) return takenText(heard, day, booking);
  if (booking.agreed !== null) return standingText(heard, day);
  const booked = booking.standing === "booked";
  return words.yesTooLate({ time, rootTime: rootTime(scene, day), booked });
}

function takenText(heard: Heard, day: Day, { number }: Booking): string {
  const { places, slot } = bookingOf(day, number);
  const time = slotTime(heard.scene, day, slot ?? 0);
  return wordsOf(heard.scene).participant.yesTaken({
    date: dayNameOf(heard.scene, day),
    time,
    places,
  });
}

function noText(heard: Heard, ask: Ask): string {
  const { scene } = heard;
  const { day } = heard.story;
  const words = wordsOf(scene).participant;
  const date = dayNameOf(scene, day);
  if (ask.kind === "move") return words.noMove({ rootTime: rootTime(scene, day), date });
  if (ask.kind === "offer" && ask.slot === 0) return words.noOffer({ date });
  return words.noSeat({ time: slotTime(scene, day, ask.slot), rootTime: rootTime(scene, day) });
}

function nothingAskedText(heard: Heard, day: Day): string {
  const standing = standingText(heard, day);
  return wordsOf(heard.scene).participant.nothingAsked({ standing });
}
