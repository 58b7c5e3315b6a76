/** Hungarian: the answers to WHY. */

import type { Instant, LocalTime } from "../../domain/times.ts";
import type { Obstacle } from "../why/why-obstacles.ts";
import type { Fate } from "../why/why-order.ts";
import type { Explanation, Refusal } from "../why/why-standing.ts";
import { by, clock, day, forTime, from, on, theTime, until, when } from "./hungarian-forms.ts";
import { capital } from "./in-words.ts";
import type { ContenderView, DayName, WhyView, WhyWords } from "./wording.ts";

type Asked = Extract<Explanation, { because: "asked" }>;

const place = (date: DayName, time: LocalTime): string =>
  `${capital(on(date))} ${forTime(time)} van helyed`;
const overfull = (e: Asked): string => `${e.wanted} hely kell, ${e.capacity} van`;
const decided = (
  d: NonNullable<Extract<Explanation, { because: "waits" }>["decided"]>,
  view: WhyView,
): string => {
  const moment = view.when(d.at);
  return d.word === "from" ? `${from(moment)} dől el` : `legkésőbb ${until(moment)} eldől`;
};
const leaving = {
  "said-so": "így kérte",
  "no-name": "nem írt nevet időben",
  trainer: "te vetted le",
  declined: "nemet mondott",
} as const;

const explained: WhyWords["explained"] = {
  "called-off": (_e, who) => `${who}: a nap elmarad.`,
  "turned-away": (e, who) => `${who} nincs a listán: ${refusal(e.why)}.`,
  left: (e, who, view) =>
    `${who} lekerült a listáról: ${leaving[e.how]} (${when(view.when(e.at))}).`,
  asked: (e, who, view) => {
    const time = forTime(view.slotTime(e.slot));
    const answer = `válasz ${by(view.when(e.by))}`;
    if (e.kind === "offer") {
      return `${who} ajánlatot kapott ${time}, ${answer}: ami szabad, a várakozóké, érkezési sorrendben (${e.position}. a sorban).`;
    }
    return e.kind === "seat"
      ? `${who} kérdést kapott, jönne-e ${time}, ${answer}: ${overfull(e)}, és előbb a várakozók jönnek (${e.position}. a sorban).`
      : `${who} kérdést kapott, átjönne-e ${time}, ${answer}: ${overfull(e)}, és a legutóbb foglalókat kérdezem először (hátulról ${e.position}.).`;
  },
  agreed: (e, who, view) =>
    `${who} igent mondott ${forTime(view.slotTime(e.slot))} (${when(view.when(e.at))}); még nem nyílt meg (${e.yes}/${e.target})${e.keeps === null ? "" : `, addig ${theTime(view.slotTime(e.keeps))} az övé`}.`,
  "said-yes": (e, who, view) => {
    const time = clock(view.slotTime(e.slot));
    const turn = `${e.kind === "move" ? "hátulról " : ""}${e.position}. volt a sorban`;
    const opened = e.opened === null ? "" : `, és ${time} megnyílt (${e.opened} hely)`;
    return `${who} helye ${time}: ${turn}, igent mondott (${when(view.when(e.at))})${opened}.`;
  },
  "took-free-place": (e, who, view) =>
    `${who} helye ${clock(view.slotTime(e.slot))}: volt még hely, amikor kérte (${when(view.when(e.at))}).`,
  "placed-by-trainer": (e, who, view) =>
    `${who} ${e.opens ? `igennek számít ${forTime(view.slotTime(e.slot))}` : `helye ${clock(view.slotTime(e.slot))}`}: te döntöttél így (${when(view.when(e.at))})${e.before > 0 ? `, pedig ${e.before} várakozó előrébb állt` : ""}.`,
  booked: (e, who, view) =>
    e.obstacle
      ? `${who} helye marad (${clock(view.slotTime(e.slot))}): ${hindrance(e.obstacle, view)}.`
      : `${who} helye ${clock(view.slotTime(e.slot))}: foglalási sorrendben ${e.position}., ${e.capacity} hely van.`,
  waits: (e, who, view) => {
    const wish = { wanted: "a várólistát kérte; ", full: "", trainer: "te tetted oda; " } as const;
    const why = e.obstacle ? `${hindrance(e.obstacle, view)}; ` : wish[e.how];
    return `${who} vár, ${e.position}. a sorban: ${why}${e.taken}/${e.capacity} hely foglalt${e.decided ? `, ${decided(e.decided, view)}` : ""}.`;
  },
};

function refusal(r: Refusal): string {
  switch (r.because) {
    case "sign-up-closed":
      return "a jelentkezés már lezárult";
    case "day-called-off":
      return "a nap már elmaradt";
    case "waitlist-full":
      return `a várólista ${r.size} helyes, és betelt`;
    case "too-many-places":
      return `egyszerre legfeljebb ${r.most} hely foglalható`;
  }
}

const own: WhyWords["own"] = {
  "turned-away": (e, p) => `${capital(on(p.date))} nem vagy a listán: ${refusal(e.why)}.`,
  left: (e, p) => {
    const at = when(p.when(e.at));
    const how = {
      "said-so": `így kérted (${at})`,
      "no-name": "nem írtál nevet időben",
      trainer: `${p.trainer} vett le (${at})`,
      declined: `nemet mondtál (${at})`,
    };
    return `${capital(on(p.date))} nem vagy a listán: ${how[e.how]}.`;
  },
  asked: (e, p) => {
    const time = forTime(p.slotTime(e.slot));
    const answer = `IGEN/NEM ${by(p.when(e.by))}.`;
    if (e.kind === "offer") {
      return `${capital(on(p.date))} ${time} szabad egy hely. A várakozóké, érkezési sorrendben; ${e.position}. vagy a sorban. Kéred? ${answer}`;
    }
    const full = `${capital(on(p.date))} tele vagyunk: ${overfull(e)}.`;
    return e.kind === "seat"
      ? `${full} Ezért ${time} is lehet óra, előbb a várakozóknak; ${e.position}. vagy a sorban. Számíthatok rád? ${answer}`
      : `${full} A legutóbb foglalókat kérdezem először; ${e.position === 1 ? "te foglaltál utoljára" : `hátulról ${e.position}. vagy`}. Jönnél ${clock(p.rootTime)} helyett ${time}? ${answer} Ha nem írsz, marad ${clock(p.rootTime)}.`;
  },
  agreed: (e, p) =>
    `${capital(on(p.date))} ${forTime(p.slotTime(e.slot))} igent mondtál. Akkor nyílik meg, ha elég igen jön, eddig ${e.yes}/${e.target}.${e.keeps === null ? "" : ` Addig marad ${theTime(p.slotTime(e.keeps))}.`}`,
  "said-yes": (e, p) => {
    const turn = `${e.kind === "move" ? "hátulról " : ""}${e.position}. voltál a sorban`;
    const opened = e.opened === null ? "" : `, és megnyílt (${e.opened} hely)`;
    return `${place(p.date, p.slotTime(e.slot))}: ${turn}, igent mondtál (${when(p.when(e.at))})${opened}.`;
  },
  "took-free-place": (e, p) =>
    `${place(p.date, p.slotTime(e.slot))}: volt még hely, amikor kérted (${when(p.when(e.at))}).`,
  "placed-by-trainer": (e, p) =>
    e.opens
      ? `${p.trainer} felírt ${on(p.date)} ${forTime(p.slotTime(e.slot))}. Még nem biztos, hogy lesz óra; majd megerősítem.`
      : `${place(p.date, p.slotTime(e.slot))}: ${p.trainer} írt fel.`,
  booked: (e, p) => {
    const booked = `${place(p.date, p.slotTime(e.slot))}: foglalási sorrendben ${e.position}. voltál, ${e.capacity} hely van.`;
    return e.obstacle ? `${booked} ${yours(e.obstacle, p)}` : booked;
  },
  waits: (e, p) => {
    const line = e.position > 1 ? "az előtted jelentkezők jönnek előbb" : "előtted nincs senki";
    const wish = { wanted: "A várólistát kérted. ", full: "", trainer: `${p.trainer} tett oda. ` };
    const why = e.obstacle ? `${yours(e.obstacle, p)} ` : wish[e.how];
    const next = e.decided ? capital(decided(e.decided, p)) : whatComes(p.freeTime);
    return `${capital(on(p.date))} ${forTime(p.rootTime)} ${e.position}. vagy a sorban: ${line}. ${why}${e.taken}/${e.capacity} hely foglalt. ${next}.`;
  },
};

function whatComes(freeTime: LocalTime | null): string {
  return freeTime === null
    ? "Ha felszabadul egy hely, írok"
    : `${capital(forTime(freeTime))} van szabad hely: írd, hogy JELENTKEZEM, és a tiéd`;
}

/** What stood in somebody's way, as a clause that has no subject. */
function hindrance(o: Obstacle, view: WhyView): string {
  switch (o.because) {
    case "being-asked":
      return `most kérdezem (${clock(view.slotTime(o.slot))}), válasz ${by(view.when(o.by))}`;
    case "said-no":
      return `kérdeztem (${clock(view.slotTime(o.slot))}), nemet mondott (${when(view.when(o.at))})`;
    case "silent":
      return `kérdeztem (${clock(view.slotTime(o.slot))}), ${by(view.when(o.by))} nem válaszolt`;
    case "said-yes-late":
      return `későn mondott igent ${forTime(view.slotTime(o.slot))} (${when(view.when(o.at))}), és elsőként jön`;
    case "yes-in-vain":
      return `igent mondott ${forTime(view.slotTime(o.slot))}, de az elmarad`;
    case "not-delivered":
      return `a kérdésem (${clock(view.slotTime(o.slot))}) nem ért célba`;
    case "taken-back":
      return `kérdeztem (${clock(view.slotTime(o.slot))}), de visszavontam (${when(view.when(o.at))})`;
    case "opted-out":
      return "nem kér üzenetet, így nem kérdezhetem";
    case "unreachable":
      return "nem kap üzenetet, így nem kérdezhetem";
    case "pinned":
      return "rögzítve van, így nem kérdezem";
    case "nobody-moves":
      return "ezen az órán senkit sem kérek, hogy átjöjjön";
    case "party-too-big":
      return `${o.places} hely együtt marad, és már csak ${o.shortfall} volt`;
    case "asked-before":
      return `már ${o.times} kérdést kapott, mielőtt újra beállt a sorba`;
    case "turn-not-come":
      return `${o.line === "booked" ? "a legutóbb foglalókat kérdezem először" : "a legrégebben várókat kérdezem először"}, és ${o.over ? "nem" : "még nem"} került sorra`;
  }
}

/** What stood in their own way, as a sentence. */
function yours(o: Obstacle, p: WhyView & { trainer: string }): string {
  switch (o.because) {
    case "being-asked":
      return `A kérdésem (${clock(p.slotTime(o.slot))}) ${by(p.when(o.by))} él.`;
    case "said-no":
      return `${forTime(p.slotTime(o.slot))} nemet mondtál (${when(p.when(o.at))}).`;
    case "silent":
      return `${forTime(p.slotTime(o.slot))} ${by(p.when(o.by))} nem válaszoltál.`;
    case "said-yes-late":
      return `${forTime(p.slotTime(o.slot))} későn jött az igened: ha kell még valaki, te jössz elsőként.`;
    case "yes-in-vain":
      return `${forTime(p.slotTime(o.slot))} igent mondtál, de az elmarad.`;
    case "not-delivered":
      return `A kérdésem (${clock(p.slotTime(o.slot))}) nem ért célba.`;
    case "taken-back":
      return `A kérdésemet (${clock(p.slotTime(o.slot))}) visszavontam (${when(p.when(o.at))}).`;
    case "opted-out":
      return "Nem kértél üzenetet, így nem kérdezhettelek.";
    case "unreachable":
      return "Az üzeneteim nem értek el, így nem kérdezhettelek.";
    case "pinned":
      return `${p.trainer} döntése, hogy téged nem kérdezlek.`;
    case "nobody-moves":
      return "Senkit sem kérek, hogy átjöjjön.";
    case "party-too-big":
      return `${o.places} helyed együtt marad, és már csak ${o.shortfall} volt.`;
    case "asked-before":
      return `Már ${o.times} kérdést kaptál, mielőtt újra beálltál a sorba.`;
    case "turn-not-come":
      return `${o.line === "booked" ? "A legutóbb foglalókat kérdezem először" : "A legrégebben várókat kérdezem először"}: ${o.over ? "nem" : "még nem"} kerültél sorra.`;
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
  return line === "waiting" ? `${who}, ${position}. a sorban` : `${who}, hátulról ${position}.`;
}

function fate(one: Fate, view: WhyView): string {
  switch (one.fate) {
    case "asked":
      return question(one, view);
    case "unasked":
      return `nem kérdeztem${unasked(one.obstacle)}`;
    case "placed-by-trainer":
      return `${forTime(view.slotTime(one.slot))} te tetted, ${when(view.when(one.at))}`;
    case "took-free-place":
      return `helyet kapott ${forTime(view.slotTime(one.slot))}, ${when(view.when(one.at))}`;
    case "left":
      return `lekerült, ${when(view.when(one.at))}`;
  }
}

function question({ ask, lateYesAt }: Extract<Fate, { fate: "asked" }>, view: WhyView): string {
  const until = view.when(ask.answerBy);
  const then = (instant: Instant): string => {
    const moment = view.when(instant);
    return moment.date === until.date ? clock(moment.time) : when(moment);
  };
  const closed = then(ask.closedAt ?? ask.answerBy);
  const ends = {
    pending: "még nincs válasz",
    yes: lateYesAt === null ? `igen ${closed}` : `késői igen ${then(lateYesAt)}`,
    no: `nem ${closed}`,
    silent: "nem válaszolt",
    undeliverable: "nem ért célba",
    withdrawn: `visszavonva ${closed}`,
  };
  const vain = lateYesAt === null || ask.outcome === "yes" ? "" : `, késői igen ${then(lateYesAt)}`;
  return `${clock(view.slotTime(ask.slot))}, ${by(until)}, ${ends[ask.outcome]}${vain}`;
}

/** In a list: only what makes somebody different from those whose turn hasn't come. */
function unasked(o: Obstacle): string {
  switch (o.because) {
    case "pinned":
      return ", rögzítve";
    case "opted-out":
      return ", nem kér üzenetet";
    case "unreachable":
      return ", nem kap üzenetet";
    case "party-too-big":
      return `, már csak ${o.shortfall} hely volt`;
    default:
      return "";
  }
}

const decisive: WhyWords["decisive"] = {
  obstacle: (d, { other }, view) => `Miért nem ${other}: ${hindrance(d.obstacle, view)}.`,
  absent: ({ explanation: e }, { other }, view) =>
    e.because === "left"
      ? explained.left(e, other, view)
      : explained["turned-away"](e, other, view),
  "trainer-chose": (d, { one, other }, view) =>
    `${one} tőled kapta a helyet (${clock(view.slotTime(d.slot))})${d.otherFirst ? `, pedig ${other} előrébb állt` : ""}.`,
  "put-to-wait": (d, { other }, view) =>
    `${other} azért vár, mert te tetted a várólistára (${when(view.when(d.at))}).`,
  "had-place": (d, { other }, view) =>
    `${other} helye már megvolt (${clock(view.slotTime(d.slot))}): ami szabad, a várakozóké.`,
  "down-for-sibling": (d, { other }, view) =>
    `${other} akkor már ${forTime(view.slotTime(d.slot))} volt beírva: nem volt mit kérdezni tőle.`,
  "signed-up-later": (d, { other }, view) =>
    `${other} később jelentkezett (${when(view.when(d.at))}).`,
  "took-free-place": (d, { one, other }, view) =>
    `${one} akkor kért helyet, amikor ${forTime(view.slotTime(d.slot))} volt még (${when(view.when(d.at))}); ${other} tovább várt.`,
  "wanted-waitlist": (_d, { other }) => `${other} a várólistát kérte.`,
  "was-full": (d, { other }) =>
    `Amikor ${other} jelentkezett, nem volt elég hely: ${d.places} kellett, ${d.free} volt szabad.`,
  behind: (d, { one, other }) =>
    d.line === "waiting"
      ? `${one} előrébb áll a sorban, és a legrégebben várókat kérdezem először: ${notTheirTurn(d, other)}.`
      : `${one} később foglalt, és a legutóbb foglalókat kérdezem először: ${notTheirTurn(d, other)}.`,
  "waiting-first": (d, { other }) =>
    `A várakozók a foglalók előtt jönnek: ${notTheirTurn(d, other)}.`,
  "both-have-it": () => "Mindkettőnek megvan: egyik sem állt a másik útjában.",
  "both-asked": () => "Most mindkettőt kérdezem.",
  "neither-asked": (d) =>
    d.line === "waiting"
      ? "Még egyiket sem kérdeztem; a legrégebben várókat kérdezem először."
      : "Mindkettőnek megvan a helye, egyiket sem kértem, hogy átjöjjön.",
};

function notTheirTurn({ enough, over }: { enough: number; over: boolean }, other: string): string {
  if (!over) return `${other} még nem került sorra`;
  return `${other} nem került sorra${enough > 0 ? `, ${enough} elég volt` : ""}`;
}

/** What WHY says in Hungarian. */
export const hungarianWhy: WhyWords = {
  answer: (p) => [...(p.date.className === null ? [] : [day(p.date)]), ...p.lines].join("\n"),
  explained,
  own,
  inOrder: {
    waiting: "Akik várnak, a legrégebbi elöl:",
    booked: "Akik foglaltak, a legutóbbi elöl:",
  },
  contender,
  more: "...",
  decisive,
};
