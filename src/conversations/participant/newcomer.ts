/** The stranger: signs up by JOIN or MAYBE, is asked for a name, and hears once a day who this is. */
import {
  type Booking,
  type Day,
  pendingAskTo,
  placesForNewcomers,
  placesOf,
  rootOf,
  seatedIn,
  standingBooking,
} from "../../domain/day.ts";
import { mostPlaces, signUp } from "../../domain/sign-up.ts";
import { tell } from "../../domain/story.ts";
import { hourMs, localDate } from "../../domain/times.ts";
import { leaveDay } from "../../splitter/answers.ts";
import {
  type Heard,
  puzzled,
  type Reaction,
  replying,
  silent,
  withSpeaker,
  writerOf,
} from "../reaction.ts";
import {
  opensBooking,
  type Request,
  understandName,
  understandRequest,
} from "../understanding/understand.ts";
import { askBody, dayNameOf, positionOf, rootTime, timeOf, whenOf, wordsOf } from "../view.ts";
import { ownWhyText } from "../why/why-own.ts";
import type { Wording } from "../wording/wording.ts";
import { calledOffText, decidedWhen, standingText } from "./standing-text.ts";

/** How long an unnamed newcomer's place is kept (our own bound; docs/rules.md). */
const nameWithinMs = hourMs;

type SignUpRequest = Extract<Request, { kind: "join" | "maybe" }>;

/** Whoever hasn't given a name: their booking waits for one, or they have none. */
export function hearNewcomer(heard: Heard): Reaction {
  const booking = standingBooking(heard.story.day, heard.speaker.id);
  return booking ? hearName(heard, booking) : hearStranger(heard);
}

function hearStranger(heard: Heard): Reaction {
  const { body, scene, speaker } = heard;
  const request = understandRequest(body, writerOf(heard));
  if (request.kind === "join" || request.kind === "maybe") return hearSignUp(heard, request);
  if (opensBooking(body, writerOf(heard))) {
    const { classNames } = scene;
    return puzzled(heard, wordsOf(scene).stranger.unreadable({ classNames }));
  }
  // Their name is awaited in another class: they aren't new to the school.
  const isBookedElsewhere =
    scene.classNames.length > 1 && speaker.session.state === "awaiting-name";
  if (isBookedElsewhere && request.kind !== "unclear") {
    return replying(heard, (day) => standingText(heard, day));
  }
  return greet(heard);
}

/** Books or puts on the waitlist whoever has no standing on the day; also for people known from before. */
export function hearSignUp(heard: Heard, request: SignUpRequest): Reaction {
  const { scene, speaker } = heard;
  const name = request.name ?? speaker.name;
  const wish = {
    personId: speaker.id,
    word: request.kind,
    places: request.places,
    nameBy: name === null ? scene.now + nameWithinMs : null,
  };
  const { story, result } = signUp(heard.story, scene.rules, wish);
  if (result !== "booked" && result !== "waiting") {
    return withSpeaker(heard, { name }, refuse(heard, { story, result }, request.places));
  }
  const reaction = replying(heard, () => signedUpText(heard, story.day, name), story);
  const session = name === null ? ({ state: "awaiting-name" } as const) : resting;
  return withSpeaker(heard, { name, session }, reaction);
}

const resting = { state: "resting" } as const;

/** Whoever is turned away hears why; their name isn't asked. */
function refuse(
  heard: Heard,
  { story, result }: ReturnType<typeof signUp>,
  places: number,
): Reaction {
  const { scene } = heard;
  const { times } = story.day;
  const date = dayNameOf(scene, story.day);
  const words = wordsOf(scene).participant;
  const time = rootTime(scene, story.day);
  const free = placesForNewcomers(story.day, rootOf(story.day)) >= places;
  const closedInTime = times.signupClosesAt <= scene.now;
  const closedAt = closedInTime ? whenOf(scene, times.signupClosesAt) : null;
  switch (result) {
    case "called-off":
      return replying(heard, () => calledOffText(heard, story.day), story);
    case "closed":
      return replying(heard, () => words.closed({ date, closedAt }), story);
    case "too-many-places":
      return replying(heard, () => words.tooManyPlaces({ most: mostPlaces(story.day) }), story);
    default:
      return replying(
        heard,
        () => words.waitlistFull({ date, time, free, trainer: scene.school.trainer.name }),
        story,
      );
  }
}

function signedUpText(heard: Heard, day: Day, name: string | null): string {
  const { scene, speaker } = heard;
  const words = wordsOf(scene).participant;
  const booking = standingBooking(day, speaker.id);
  if (!booking) throw new Error(`person ${speaker.id} was signed up and has no booking`);
  const waiting = booking.standing === "waiting";
  const time = rootTime(scene, day);
  const common = { date: dayNameOf(scene, day), time, school: scene.school.name };
  if (name === null) return words.askName({ ...common, waiting });
  if (!waiting) return words.booked({ ...common, name, places: booking.places });
  return words.waitlisted({
    ...common,
    name,
    position: positionOf(day, booking),
    because: whyWaiting(day, booking),
    places: booking.places,
    decided: decidedWhen(scene, day),
  });
}

function whyWaiting(
  day: Day,
  booking: Booking,
): Parameters<Wording["participant"]["waitlisted"]>[0]["because"] {
  const root = rootOf(day);
  const left = root.capacity - placesOf(seatedIn(day, root));
  if (booking.places > left) return left > 0 ? "too-few" : "full";
  return booking.places > placesForNewcomers(day, root) ? "promised" : "wanted";
}

/** Is their booking on the day one that waits for a name? */
export function isUnnamed({ story, speaker }: Heard): boolean {
  return speaker.name === null && standingBooking(story.day, speaker.id) !== undefined;
}

/** The answer to "what's your name?". Giving the wish up is an answer, too. */
function hearName(heard: Heard, booking: Booking): Reaction {
  const { scene, story } = heard;
  const words = wordsOf(scene).participant;
  const request = understandRequest(heard.body, writerOf(heard));
  switch (request.kind) {
    case "out":
    case "no": {
      const left = leaveDay(story, booking, { actor: "person" }, { because: "they-said-so" });
      const date = dayNameOf(scene, story.day);
      const reaction = replying(heard, () => words.out({ date }), left);
      return withSpeaker(heard, { session: resting }, reaction);
    }
    case "status":
      return replying(heard, (day) => standingText(heard, day));
    case "why": {
      const why = ownWhyText(heard);
      return replying(heard, () => why);
    }
    default: {
      const name = nameIn(heard, request);
      return name === null ? puzzled(heard, words.askNameAgain()) : giveName(heard, name);
    }
  }
}

/** Only when `isUnnamed`: the booking has its name. */
export function giveName(heard: Heard, name: string): Reaction {
  const { story, speaker } = heard;
  const booking = standingBooking(story.day, speaker.id);
  if (!booking) throw new Error(`person ${speaker.id} has no booking to name`);
  const named = tell(
    story,
    { fact: "named", booking: booking.number },
    { because: "gave-name" },
    { actor: "person", about: speaker.id },
  );
  const reaction = replying(heard, (day) => namedText(heard, day, name), named);
  return withSpeaker(heard, { name, session: resting }, reaction);
}

/** What has happened since they were asked for the name comes before thanks for it. */
function namedText(heard: Heard, day: Day, name: string): string {
  const booking = standingBooking(day, heard.speaker.id);
  const ask = booking && pendingAskTo(day, booking);
  if (ask) {
    const people = new Map(heard.scene.people).set(heard.speaker.id, { ...heard.speaker, name });
    return askBody({ ...heard.scene, people }, day, ask);
  }
  const isAsItWas = booking?.slot === null ? booking.agreed === null : booking?.slot === 0;
  const signsUp = day.phase === "open" || day.phase === "closed";
  return isAsItWas && signsUp ? signedUpText(heard, day, name) : standingText(heard, day);
}

function nameIn(heard: Heard, request: Request): string | null {
  if (request.kind === "join" || request.kind === "maybe") return request.name;
  return request.kind === "unclear" ? understandName(heard.body, writerOf(heard)) : null;
}

/** At most one reply a day to anything that isn't a wish to sign up. */
function greet(heard: Heard): Reaction {
  const { scene, speaker, story } = heard;
  const today = localDate(scene.now, scene.school.timezone);
  if (speaker.session.state === "greeted" && speaker.session.on === today) return silent(heard);
  const date = story.day.phase === "open" ? dayNameOf(scene, story.day) : null;
  const time = timeOf(scene, rootOf(story.day).startsAt);
  const greeting = wordsOf(scene).stranger.greeting({
    school: scene.school.name,
    date,
    time,
    classNames: scene.classNames,
  });
  const session = { state: "greeted", on: today } as const;
  return withSpeaker(
    heard,
    { session },
    replying(heard, () => greeting),
  );
}
