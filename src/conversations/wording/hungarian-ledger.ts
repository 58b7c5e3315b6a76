/** Hungarian: the ledger's facts and reasons in words. */
import type { LocalTime } from "../../domain/times.ts";
import { clock, forTime, outcomes } from "./hungarian-forms.ts";
import type { FactsInWords, ReasonsInWords } from "./wording.ts";

const askedAs = {
  move: (time: LocalTime) => `kérdést kapott, átjönne-e ${forTime(time)}`,
  seat: (time: LocalTime) => `kérdést kapott, jönne-e ${forTime(time)}`,
  offer: (time: LocalTime) => `ajánlatot kapott ${forTime(time)}`,
} as const;

/** What happened, in words. */
export const facts: FactsInWords = {
  "day-opened": () => "megnyílt a jelentkezés",
  "signed-up": (f, who, p) =>
    `${who} ${f.slot === null ? "felkerült a várólistára" : `helyet foglalt ${forTime(p.slotTime(f.slot))}`}`,
  named: (_f, who) => `${who} megadta a nevét`,
  "turned-away": (_f, who) => `${who} nem fért be`,
  seated: (f, who, p) => `${who} helyet kapott ${forTime(p.slotTime(f.slot))}`,
  left: (_f, who) => `${who} lekerült a listáról`,
  pinned: (_f, who) => `${who} rögzítve`,
  unpinned: (_f, who) => `${who} már nincs rögzítve`,
  unreachable: (_f, who) => `${who} nem kap üzenetet`,
  reachable: (_f, who) => `${who} újra kap üzenetet`,
  "places-freed": (f, _who, p) =>
    `${clock(p.slotTime(f.slot))}: ${f.places} hely a várakozóknak fenntartva`,
  "places-released": (f, _who, p) => `${clock(p.slotTime(f.slot))}: nincs többé fenntartott hely`,
  "sign-up-closed": () => "lezárult a jelentkezés",
  finalized: (f) =>
    f.stage === "plan" ? "véglegesítés: a terv a MEHET szóra vár" : "elkezdődött a véglegesítés",
  "went-ahead": () => "az oktató azt írta: MEHET",
  "walk-began": () => "elkezdődött a szétosztás",
  "walk-called-off": () => "nem kell szétosztani",
  "passed-over": (f, who, p) => `${who} most kimaradt (${clock(p.slotTime(f.slot))})`,
  "ask-sent": (f, who, p) =>
    `${who} ${askedAs[f.kind](p.slotTime(f.slot))}, válasz ${p.when(f.answerBy)}-ig`,
  "ask-retimed": (f, who, p) => `${who} ${p.when(f.answerBy)}-ig válaszolhat`,
  "ask-closed": (f, who) => `${who} kérdése lezárult: ${outcomes[f.outcome]}`,
  "mind-changed": (_f, who) => `${who} mégis nemet mondott`,
  "yes-too-late": (f, who, p) => `${who} későn mondott igent (${clock(p.slotTime(f.slot))})`,
  "yes-counted": (f, who, p) => `${who} kései igenje mégis számít (${clock(p.slotTime(f.slot))})`,
  "sibling-opened": (f, _who, p) => `${clock(p.slotTime(f.slot))} megnyílt`,
  "sibling-short": (f, _who, p) =>
    `${forTime(p.slotTime(f.slot))} kevesen vannak, az oktató dönthet`,
  "sibling-dropped": (f, _who, p) => `${clock(p.slotTime(f.slot))} elmarad`,
  paused: () => "szünet",
  resumed: () => "vége a szünetnek",
  settled: () => "a nap eldőlt",
  moved: (f, who, p) => `${who} ${forTime(p.slotTime(f.slot))} került`,
  "capacity-changed": (f, _who, p) => `${forTime(p.slotTime(f.slot))} ${f.capacity} hely van`,
  told: () => "az oktató mindenkinek írt",
  reminded: () => "aki jön, emlékeztetőt kapott",
  "called-off": () => "a nap elmarad",
  "summed-up": () => "elkészült a nap összegzése",
  "day-over": () => "a napnak vége",
};

/** Why it happened, in words. */
export const reasons: ReasonsInWords = {
  "a-week-ahead": () => "egy héttel előre lehet jelentkezni",
  "place-free": (r) => `${r.free} szabad hely volt`,
  "wanted-waitlist": () => "a várólistát kérte",
  "slot-full": (r) => `${r.places} hely kellett, ${r.free} volt szabad`,
  "waitlist-full": (r) => `a várólista ${r.size} helyes, és betelt`,
  "sign-up-is-closed": () => "a jelentkezés lezárult",
  "day-called-off": () => "a nap elmarad",
  "they-said-so": () => "így kérte",
  "gave-name": () => "megadta a nevét",
  "no-name-given": () => "nem írt nevet időben",
  "trainer-said-so": () => "az oktató döntött így",
  "opted-out": () => "nem kér több üzenetet",
  "too-many-texts": () => "ma már megkapta a legtöbb üzenetet, amit az iskola enged",
  "opted-in": () => "újra kér üzenetet",
  "text-failed": (r) =>
    `az üzenetet nem lehetett kézbesíteni${r.code === null ? "" : ` (hibakód: ${r.code})`}`,
  "someone-left": (r) => `valaki lemondott ${r.places} helyet, és mások várnak`,
  "free-when-settled": (r) => `${r.places} hely szabad maradt, amikor a nap eldőlt`,
  "nobody-left-to-offer": () => "már nincs, akinek időben fel lehetne ajánlani",
  "deadline-reached": () => "eljött az ideje",
  "plan-needs-approval": () => "a tervhez az oktató jóváhagyása kell",
  "operator-ran-it": () => "kézzel indították",
  "more-than-fits": (r) => `${r.wanted} hely kell, és csak ${r.capacity} van`,
  "fits-again": (r) => `${r.wanted} hely kell, ${r.capacity} van, így mindenki elfér`,
  "no-overflow": (r) => `${r.wanted} hely kell, ${r.capacity} van, nem kell szétosztani`,
  "waiting-first": (r) =>
    `először a várakozók jönnek, érkezési sorrendben: ${r.position}. a sorban; még ${r.shortfall} hely kell, a cél ${r.target}`,
  "latest-booked": (r) =>
    `a várakozók után a foglalók jönnek, a legutóbbi elöl: hátulról ${r.position}.; még ${r.shortfall} hely kell, a cél ${r.target}`,
  "party-too-big": (r) => `${r.places} hely együtt marad, és már csak ${r.shortfall} volt`,
  "oldest-waiting": (r) =>
    `${r.places} szabad hely, a várakozók érkezési sorrendben: ${r.position}. a sorban`,
  answered: (r) => `ezt válaszolta: ${outcomes[r.outcome]}`,
  "no-answer-by": (r, at) => `${at(r.answerBy)}-ig nem jött válasz`,
  "left-late": (r, at) =>
    `az üzenet csak ${at(r.leftAt)}-kor ment ki, így is teljes ideje van válaszolni`,
  "no-time-left": () => "túl kevés idő maradt a válaszra",
  "day-decided": () => "a nap eldőlt",
  "answer-too-late": () => "a válasz a kérdés lezárása után jött",
  "mind-changed": () => "meggondolta magát, még mielőtt a nap eldőlt",
  "yes-in-hand": (r) => `későn mondott igent, ezért most elsőként jön (${r.places} hely)`,
  "target-reached": (r) => `${r.yes} hely megvan, ${r.target} volt a cél`,
  "enough-and-nobody-left": (r) =>
    `nincs már kit kérdezni, ${r.yes} hely megvan, legalább ${r.min} kellett`,
  "too-few-and-nobody-left": (r) =>
    `nincs már kit kérdezni, ${r.yes} hely van meg, ${r.min} kellene`,
  "not-needed": () => "már nincs rá szükség",
  "out-of-time": () => "letelt a döntés ideje",
  "everything-decided": () => "minden hely eldőlt",
  "last-slot-started": () => "elkezdődött a nap utolsó órája",
  "last-slot-ended": () => "véget ért a nap utolsó órája",
  "school-wants-reminders": () => "az iskola előző este emlékeztet",
  "trainer-passed-over": (r) => `az oktató döntött így, pedig ${r.before} várakozó előrébb állt`,
  "capacity-raised": (r) => `az oktató ${r.places} helyet hozzátett, és mások várnak`,
};
