/** English: the answers to WHY. */
import type { Instant, LocalTime } from "../../domain/times.ts";
import type { Obstacle } from "../why/why-obstacles.ts";
import type { Fate } from "../why/why-order.ts";
import type { Explanation, Refusal } from "../why/why-standing.ts";
import { day, ordinal, when } from "./english-forms.ts";
import type { When } from "./when.ts";
import type { ContenderView, DayName, WhyView, WhyWords } from "./wording.ts";

type Asked = Extract<Explanation, { because: "asked" }>;

const at = (w: When): string => (w.today ? `at ${w.time}` : `on ${when(w).replace(" ", " at ")}`);
const place = (date: DayName, time: LocalTime): string =>
  `You have a place on ${day(date)} at ${time}`;
const overfull = (e: Asked): string => `${e.wanted} places wanted, ${e.capacity} there`;
const leaving = {
  "said-so": "they said so",
  "no-name": "no name came in time,",
  trainer: "you took them off",
  declined: "they said no",
} as const;

const explained: WhyWords["explained"] = {
  "called-off": (_e, who) => `${who}: the day is called off.`,
  "turned-away": (e, who) => `${who} isn't on the list: ${refusal(e.why)}.`,
  left: (e, who, view) => `${who} is off the list: ${leaving[e.how]} ${at(view.when(e.at))}.`,
  asked: (e, who, view) => {
    const time = view.slotTime(e.slot);
    const until = `until ${when(view.when(e.by))}`;
    if (e.kind === "offer") {
      return `${who} is offered ${time} ${until}: what is free goes to those who wait, oldest first (number ${e.position} in line).`;
    }
    return e.kind === "seat"
      ? `${who} is asked for ${time} ${until}: ${overfull(e)}, and those who wait come first (number ${e.position} in line).`
      : `${who} is asked to move to ${time} ${until}: ${overfull(e)}, and those who booked last are asked first (number ${e.position} from the end).`;
  },
  agreed: (e, who, view) =>
    `${who} said yes to ${view.slotTime(e.slot)} ${at(view.when(e.at))}; it isn't open yet (${e.yes} of ${e.target})${e.keeps === null ? "" : `, until then ${view.slotTime(e.keeps)} is theirs`}.`,
  "said-yes": (e, who, view) => {
    const time = view.slotTime(e.slot);
    const turn = `number ${e.position} ${e.kind === "move" ? "from the end" : "in line"}`;
    const opened = e.opened === null ? "" : `, and ${time} opened with ${e.opened}`;
    return `${who} has ${time}: ${e.kind === "offer" ? "offered it" : "asked"} as ${turn}, said yes ${at(view.when(e.at))}${opened}.`;
  },
  "took-free-place": (e, who, view) =>
    `${who} has ${view.slotTime(e.slot)}: it had room when they asked for it ${at(view.when(e.at))}.`,
  "placed-by-trainer": (e, who, view) =>
    `${who} ${e.opens ? "counts as a yes for" : "has"} ${view.slotTime(e.slot)}: you decided so ${at(view.when(e.at))}${firstInLine(e.before)}.`,
  booked: (e, who, view) =>
    e.obstacle
      ? `${who} keeps ${view.slotTime(e.slot)}: ${hindrance(e.obstacle, view)}.`
      : `${who} has ${view.slotTime(e.slot)}: number ${e.position} to book, for ${e.capacity} places.`,
  waits: (e, who, view) => {
    const wish = {
      wanted: "asked for the waitlist (MAYBE); ",
      full: "",
      trainer: "put there by you; ",
    } as const;
    const why = e.obstacle ? `${hindrance(e.obstacle, view)}; ` : wish[e.how];
    const decided = e.decided ? `, decided ${e.decided.word} ${when(view.when(e.decided.at))}` : "";
    return `${who} waits, number ${e.position} in line: ${why}${e.taken} of ${e.capacity} places are taken${decided}.`;
  },
};

function firstInLine(before: number): string {
  if (before === 0) return "";
  return `, although ${before === 1 ? "1 who waits was" : `${before} who wait were`} first`;
}

function refusal(r: Refusal): string {
  switch (r.because) {
    case "sign-up-closed":
      return "sign-up was closed";
    case "day-called-off":
      return "the day was called off";
    case "waitlist-full":
      return `the waitlist takes ${r.size} and was full`;
    case "too-many-places":
      return `one booking can have ${r.most} places at most`;
  }
}

const own: WhyWords["own"] = {
  "turned-away": (e, p) => `You're not on the list for ${day(p.date)}: ${refusal(e.why)}.`,
  left: (e, p) => {
    const how = {
      "said-so": `you said so ${at(p.when(e.at))}`,
      "no-name": "I didn't get your name in time",
      trainer: `${p.trainer} took you off ${at(p.when(e.at))}`,
      declined: `you said no ${at(p.when(e.at))}`,
    };
    return `You're not on the list for ${day(p.date)}: ${how[e.how]}.`;
  },
  asked: (e, p) => {
    const time = p.slotTime(e.slot);
    const answer = `YES or NO by ${when(p.when(e.by))}.`;
    if (e.kind === "offer") {
      return `A place is free on ${day(p.date)} at ${time}. It's offered to those who wait, oldest first: you're ${ordinal(e.position)} in line. Do you want it? ${answer}`;
    }
    const full = `The class on ${day(p.date)} is overfull: ${overfull(e)}.`;
    return e.kind === "seat"
      ? `${full} So I'm filling ${time}, those who wait first: you're ${ordinal(e.position)} in line. Shall I count you in? ${answer}`
      : `${full} Those who booked last are asked first: you're ${e.position === 1 ? "the last" : `${ordinal(e.position)} from the end`}. Could you come at ${time}, not ${p.rootTime}? ${answer} No answer: you keep ${p.rootTime}.`;
  },
  agreed: (e, p) =>
    `You said yes to ${p.slotTime(e.slot)} on ${day(p.date)}. It opens once enough people do: ${e.yes} of ${e.target} so far.${e.keeps === null ? "" : ` Until then you keep ${p.slotTime(e.keeps)}.`}`,
  "said-yes": (e, p) => {
    const turn = e.kind === "move" ? "from the end of those who booked" : "in line";
    const opened = e.opened === null ? "" : `, and it opened with ${e.opened}`;
    return `${place(p.date, p.slotTime(e.slot))}: I asked you as ${ordinal(e.position)} ${turn}, you said yes ${at(p.when(e.at))}${opened}.`;
  },
  "took-free-place": (e, p) =>
    `${place(p.date, p.slotTime(e.slot))}: it had room when you asked for it ${at(p.when(e.at))}.`,
  "placed-by-trainer": (e, p) =>
    e.opens
      ? `${p.trainer} has put you down for ${p.slotTime(e.slot)} on ${day(p.date)}. It isn't open yet; I'll confirm it.`
      : `${place(p.date, p.slotTime(e.slot))}: ${p.trainer} gave it to you.`,
  booked: (e, p) => {
    const booked = `${place(p.date, p.slotTime(e.slot))}: you were ${ordinal(e.position)} to book, for ${e.capacity} places.`;
    return e.obstacle ? `${booked} ${yours(e.obstacle, p)}` : booked;
  },
  waits: (e, p) => {
    const line =
      e.position > 1 ? "those who signed up before you come first" : "nobody is before you";
    const wish = {
      wanted: "You asked for the waitlist. ",
      full: "",
      trainer: `${p.trainer} put you there. `,
    };
    const why = e.obstacle ? `${yours(e.obstacle, p)} ` : wish[e.how];
    const decided = e.decided
      ? `It's decided ${e.decided.word} ${when(p.when(e.decided.at))}.`
      : whatComes(p.freeTime);
    return `You're ${ordinal(e.position)} in line for ${day(p.date)} ${p.rootTime}: ${line}. ${why}${e.taken} of ${e.capacity} places are taken. ${decided}`;
  },
};

function whatComes(freeTime: LocalTime | null): string {
  return freeTime === null
    ? "If a place comes free I'll text you."
    : `A place is free at ${freeTime}: text JOIN to take it.`;
}

/** What stood in somebody's way, as a clause that has no subject. */
function hindrance(o: Obstacle, view: WhyView): string {
  switch (o.because) {
    case "being-asked":
      return `being asked about ${view.slotTime(o.slot)}, until ${when(view.when(o.by))}`;
    case "said-no":
      return `asked about ${view.slotTime(o.slot)}, said no ${at(view.when(o.at))}`;
    case "silent":
      return `asked about ${view.slotTime(o.slot)}, no answer by ${when(view.when(o.by))}`;
    case "said-yes-late":
      return `said yes to ${view.slotTime(o.slot)} ${at(view.when(o.at))}, too late, and comes next`;
    case "yes-in-vain":
      return `said yes to ${view.slotTime(o.slot)}, which isn't happening`;
    case "not-delivered":
      return `the question about ${view.slotTime(o.slot)} couldn't be delivered`;
    case "taken-back":
      return `asked about ${view.slotTime(o.slot)}, and that was taken back ${at(view.when(o.at))}`;
    case "opted-out":
      return "opted out of texts, so can't be asked";
    case "unreachable":
      return "no text arrives, so can't be asked";
    case "pinned":
      return "pinned, so not asked";
    case "nobody-moves":
      return "this class asks nobody to move";
    case "party-too-big":
      return `passed over, ${o.places} places stay together and ${left(o.shortfall)}`;
    case "asked-before":
      return `asked ${times(o.times)} already, before queuing anew`;
    case "turn-not-come":
      return `${o.line === "booked" ? "those who booked last are asked first" : "the oldest are asked first"}, this turn ${o.over ? "didn't come" : "hasn't come yet"}`;
  }
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function left(shortfall: number): string {
  return shortfall === 1 ? "only 1 was left" : `only ${shortfall} were left`;
}

/** What stood in their own way, as a sentence. */
function yours(o: Obstacle, p: WhyView & { trainer: string }): string {
  switch (o.because) {
    case "being-asked":
      return `My question about ${p.slotTime(o.slot)} is open until ${when(p.when(o.by))}.`;
    case "said-no":
      return `You said no to ${p.slotTime(o.slot)} ${at(p.when(o.at))}.`;
    case "silent":
      return `I had no answer about ${p.slotTime(o.slot)} by ${when(p.when(o.by))}.`;
    case "said-yes-late":
      return `Your yes to ${p.slotTime(o.slot)} came when it was taken: if one more is needed, you come first.`;
    case "yes-in-vain":
      return `You said yes to ${p.slotTime(o.slot)}, but it isn't happening.`;
    case "not-delivered":
      return `My question about ${p.slotTime(o.slot)} couldn't be delivered.`;
    case "taken-back":
      return `I took my question about ${p.slotTime(o.slot)} back ${at(p.when(o.at))}.`;
    case "opted-out":
      return "You opted out of texts, so I couldn't ask you.";
    case "unreachable":
      return "My texts didn't reach you, so I couldn't ask you.";
    case "pinned":
      return `${p.trainer} has seen to it that you aren't asked to move.`;
    case "nobody-moves":
      return "Nobody is asked to move.";
    case "party-too-big":
      return `Your ${o.places} places stay together, and ${left(o.shortfall)}.`;
    case "asked-before":
      return `I had asked you ${times(o.times)} already, before you queued anew.`;
    case "turn-not-come":
      return `${o.line === "booked" ? "Those who booked last are asked to move first" : "The oldest are asked first"}: your turn ${o.over ? "didn't come" : "hasn't come yet"}.`;
  }
}

function contender(p: ContenderView, view: WhyView): string {
  const fates = p.fates.map((one) => fate(one, view)).join("; ");
  return `${contenderName(p)}: ${fates}`;
}

function contenderName({ name, places, position, line }: ContenderView): string {
  const who = places > 1 ? `${name} (${places})` : name;
  if (line === null) return position === null ? `- ${who}` : `${position}. ${who}`;
  if (position === null) return who;
  return `${who}, ${ordinal(position)} ${line === "waiting" ? "in line" : "from the end"}`;
}

function fate(one: Fate, view: WhyView): string {
  switch (one.fate) {
    case "asked":
      return question(one, view);
    case "unasked":
      return `not asked${unasked(one.obstacle)}`;
    case "placed-by-trainer":
      return `${view.slotTime(one.slot)} by you, ${when(view.when(one.at))}`;
    case "took-free-place":
      return `took ${view.slotTime(one.slot)}, ${when(view.when(one.at))}`;
    case "left":
      return `left ${when(view.when(one.at))}`;
  }
}

function question({ ask, lateYesAt }: Extract<Fate, { fate: "asked" }>, view: WhyView): string {
  const by = view.when(ask.answerBy);
  const then = (instant: Instant): string => {
    const moment = view.when(instant);
    return moment.date === by.date ? moment.time : when(moment);
  };
  const closed = then(ask.closedAt ?? ask.answerBy);
  const ends = {
    pending: "no answer yet",
    yes: lateYesAt === null ? `yes ${closed}` : `late yes ${then(lateYesAt)}`,
    no: `no ${closed}`,
    silent: "no answer",
    undeliverable: "not delivered",
    withdrawn: `taken back ${closed}`,
  };
  const vain = lateYesAt === null || ask.outcome === "yes" ? "" : `, late yes ${then(lateYesAt)}`;
  return `${view.slotTime(ask.slot)} by ${when(by)}, ${ends[ask.outcome]}${vain}`;
}

/** In a list: only what makes somebody different from those whose turn hasn't come. */
function unasked(o: Obstacle): string {
  switch (o.because) {
    case "pinned":
      return ", pinned";
    case "opted-out":
      return ", opted out of texts";
    case "unreachable":
      return ", no text arrives";
    case "party-too-big":
      return `, passed over: ${left(o.shortfall)}`;
    default:
      return "";
  }
}

const decisive: WhyWords["decisive"] = {
  obstacle: (d, { other }, view) => `Why not ${other}: ${hindrance(d.obstacle, view)}.`,
  absent: ({ explanation: e }, { other }, view) =>
    e.because === "left"
      ? explained.left(e, other, view)
      : explained["turned-away"](e, other, view),
  "trainer-chose": (d, { one, other }, view) =>
    `You gave ${one} ${view.slotTime(d.slot)}${d.otherFirst ? `, although ${other} was first` : ""}.`,
  "put-to-wait": (d, { other }, view) => `You put ${other} on the waitlist ${at(view.when(d.at))}.`,
  "had-place": (d, { other }, view) =>
    `${other} had a place already, at ${view.slotTime(d.slot)}: what is free goes to those who wait.`,
  "down-for-sibling": (d, { other }, view) =>
    `${other} was down for ${view.slotTime(d.slot)} by then: there was nothing to ask.`,
  "signed-up-later": (d, { other }, view) => `${other} signed up later, ${at(view.when(d.at))}.`,
  "took-free-place": (d, { one, other }, view) =>
    `${one} asked for a place when ${view.slotTime(d.slot)} had one, ${at(view.when(d.at))}; ${other} went on waiting.`,
  "wanted-waitlist": (_d, { other }) => `${other} asked for the waitlist (MAYBE).`,
  "was-full": (d, { other }) =>
    `There was no room when ${other} signed up: ${d.places} wanted, ${d.free} free.`,
  behind: (d, { one, other }) =>
    d.line === "waiting"
      ? `${one} is before ${other} in line, and the oldest are asked first: ${notTheirTurn(d, other)}.`
      : `${one} booked after ${other}, and those who booked last are asked first: ${notTheirTurn(d, other)}.`,
  "waiting-first": (d, { other }) =>
    `Those who wait come before those who booked: ${notTheirTurn(d, other)}.`,
  "both-have-it": () => "Both have it: neither stood in the other's way.",
  "both-asked": () => "Both are being asked.",
  "neither-asked": (d) =>
    d.line === "waiting"
      ? "Neither has been asked so far; the oldest are asked first."
      : "Both have their place, and neither was asked to move.",
};

function notTheirTurn({ enough, over }: { enough: number; over: boolean }, other: string): string {
  if (!over) return `${other}'s turn hasn't come yet`;
  return `${other}'s turn never came${enough > 0 ? `, ${enough} were enough` : ""}`;
}

/** What WHY says in English. */
export const englishWhy: WhyWords = {
  answer: (p) => [...(p.date.className === null ? [] : [day(p.date)]), ...p.lines].join("\n"),
  explained,
  own,
  inOrder: { waiting: "Those who wait, oldest first:", booked: "Those who booked, latest first:" },
  contender,
  more: "...",
  decisive,
};
