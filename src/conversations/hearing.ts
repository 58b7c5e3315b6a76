/** Hearing a text: opting out and in come first, then the machine of the speaker's role. */
import { pendingAskTo, standingBooking } from "../domain/day.ts";
import { type Story, tell } from "../domain/story.ts";
import { localDate } from "../domain/times.ts";
import { leaveDay, markUnreachable } from "../splitter/answers.ts";
import { hearLanguage } from "./participant/language-choice.ts";
import { hearNewcomer } from "./participant/newcomer.ts";
import { hearParticipant, meaningOf } from "./participant/participant.ts";
import { type Heard, type Reaction, replying, silent, withSpeaker, writerOf } from "./reaction.ts";
import { isTeam } from "./texting/outgoing.ts";
import { hearTrainer } from "./trainer/trainer.ts";
import { isReservedWord, understandRequest } from "./understanding/understand.ts";
import { nameOf, seenBy, wordsOf } from "./view.ts";

/** `carrierAnswered`: the carrier has dealt with an opt-out, opt-in or help word itself. */
export function hear(heard: Heard, carrierAnswered: boolean): Reaction {
  const { body, speaker, scene } = heard;
  const quiet = carrierAnswered || isReservedWord(body);
  // Our own text come back: answering it would never end.
  if (speaker.phone === scene.school.number) return silent(heard);
  if (isOptOut(heard)) return optOut(heard, quiet || speaker.optedOut);
  if (speaker.optedOut) return hearOptedOut(heard, quiet);
  if (quiet) return silent(heard);
  if (isTeam(scene, speaker)) return hearTrainer(heard);
  const request = understandRequest(body, writerOf(heard));
  if (request.kind === "language") return hearLanguage(heard, request.language);
  if (answersQuestion(heard)) return hearParticipant(heard);
  return speaker.name === null ? hearNewcomer(heard) : hearParticipant(heard);
}

/** Is this about the school's texts as such, and not about one class? */
export function isForAllClasses(heard: Heard, carrierAnswered: boolean): boolean {
  const { body, speaker } = heard;
  return carrierAnswered || isReservedWord(body) || speaker.optedOut || isOptOut(heard);
}

/** Also a newcomer whose name is still awaited may have been asked something: a yes is no name. */
function answersQuestion(heard: Heard): boolean {
  const { speaker, story } = heard;
  const booking = standingBooking(story.day, speaker.id);
  const ask = booking && pendingAskTo(story.day, booking);
  if (!ask) return false;
  const meaning = meaningOf(heard, ask);
  return meaning === "yes" || meaning === "no";
}

function isOptOut(heard: Heard): boolean {
  return understandRequest(heard.body, writerOf(heard)).kind === "opt-out";
}

/** No more texts: an open question is taken back, the place stays. `quiet`: it is confirmed already, or the carrier does that. */
function optOut(heard: Heard, quiet: boolean): Reaction {
  const { speaker, scene } = heard;
  const told = markReachable(heard, false);
  const text = wordsOf(scene).participant.optedOut({ school: scene.school.name });
  const replies = quiet
    ? []
    : [
        {
          personId: speaker.id,
          kind: "reply" as const,
          say: () => text,
          despiteOptOut: true,
        },
      ];
  return { story: told, people: [{ ...speaker, optedOut: true }], replies };
}

/**
 * The carrier's own words START, UNSTOP and YES bring the texts back, nothing else does. OUT is done in
 * silence. The trainer hears of it, since we may not answer.
 */
function hearOptedOut(heard: Heard, quiet: boolean): Reaction {
  const { speaker, scene, body } = heard;
  const { kind } = understandRequest(body, writerOf(heard));
  if (kind === "opt-in" || /^\s*yes\s*$/i.test(body)) {
    const text = wordsOf(scene).participant.optedIn({ school: scene.school.name });
    const story = markReachable(heard, true);
    const reaction = quiet ? silent({ ...heard, story }) : replying(heard, () => text, story);
    return withSpeaker(heard, { optedOut: false }, reaction);
  }
  if (isTeam(scene, speaker)) return silent(heard);
  const name = nameOf(scene, speaker.id);
  const cause = `opted-out-wrote/${speaker.id}/${localDate(scene.now, scene.school.timezone)}`;
  const words = wordsOf(seenBy(scene, scene.trainer.id)).trainer;
  const say = (): string => words.optedOutWrote({ name });
  const notice = { personId: scene.trainer.id, kind: "notice", say, cause } as const;
  const booking = standingBooking(heard.story.day, speaker.id);
  const leaves = kind === "out" && booking;
  const why = { because: "they-said-so" } as const;
  const story = leaves ? leaveDay(heard.story, booking, { actor: "person" }, why) : heard.story;
  return { story, people: [], replies: [notice] };
}

/** Notes on the day whether texts may reach them. */
function markReachable(heard: Heard, reachable: boolean): Story {
  const { story, speaker } = heard;
  const booking = standingBooking(story.day, speaker.id);
  if (!booking || booking.reachable === reachable) return story;
  const by = { actor: "person", about: speaker.id } as const;
  if (!reachable) return markUnreachable(story, booking, { because: "opted-out" }, by);
  const happening = { fact: "reachable", booking: booking.number } as const;
  return tell(story, happening, { because: "opted-in" }, by);
}
