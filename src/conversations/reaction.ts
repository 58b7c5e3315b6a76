/** A reaction: what one text from one person leads to, before the day goes on by itself. */
import type { Day } from "../domain/day.ts";
import type { Language } from "../domain/settings.ts";
import type { Story } from "../domain/story.ts";
import { localDate } from "../domain/times.ts";
import { awaiting, type Person } from "./people.ts";
import type { Scene } from "./scene.ts";

/** A text as it was heard. */
export type Heard = {
  scene: Scene;
  /** The day so far with all that had fallen due before this text. */
  story: Story;
  speaker: Person;
  body: string;
};

export type Reply = {
  personId: number;
  kind: "reply" | "clarify" | "notice";
  /** Said once the day has gone on as far as it can: an answer tells how things stand then. */
  say(day: Day): string;
  /** What makes it one cause, if it isn't the text that was heard. */
  cause?: string;
  despiteOptOut?: boolean;
  /** It can wait for the end of quiet hours. */
  unhurried?: boolean;
};

export type Reaction = {
  story: Story;
  /** Those whose name, opt-out or session changed. */
  people: Person[];
  replies: Reply[];
};

/** A reaction that answers the speaker; further changes can be spread over it. */
export function replying(heard: Heard, say: Reply["say"], story: Story = heard.story): Reaction {
  return { story, people: [], replies: [{ personId: heard.speaker.id, kind: "reply", say }] };
}

export function silent(heard: Heard): Reaction {
  return { story: heard.story, people: [], replies: [] };
}

/** The same reaction with the speaker changed. */
export function withSpeaker(heard: Heard, change: Partial<Person>, reaction: Reaction): Reaction {
  const { speaker } = heard;
  const session = awaiting(speaker.session, change.session ?? speaker.session);
  const changed = { ...speaker, ...change, session };
  return { ...reaction, people: [...reaction.people.filter((p) => p.id !== changed.id), changed] };
}

/** Answers to what can't be understood: so many a day, lest two machines text each other for ever. */
const puzzledPerDayMax = 3;

/** Says that a text wasn't understood, unless that has been said `most` times today. */
export function puzzled(heard: Heard, body: string, most: number = puzzledPerDayMax): Reaction {
  const { scene, speaker } = heard;
  const on = localDate(scene.now, scene.school.timezone);
  const { session } = speaker;
  const times = session.puzzled?.on === on ? session.puzzled.times : 0;
  if (times >= most) return silent(heard);
  const again = { ...session, puzzled: { on, times: times + 1 } };
  return withSpeaker(
    heard,
    { session: again },
    replying(heard, () => body),
  );
}

/** Who wrote it, as far as understanding goes: their language, whom people greet, with which name they sign. */
export function writerOf({ scene, speaker }: Pick<Heard, "scene" | "speaker">): {
  language: Language;
  names: string[];
} {
  const { trainer } = scene.school;
  const names = speaker.name === null ? [trainer.name] : [trainer.name, speaker.name];
  return { language: scene.language, names };
}
