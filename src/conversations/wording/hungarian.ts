/** Hungarian: every text that people get, informal, each answer word one that is understood. */
import type { LocalTime } from "../../domain/times.ts";
import { nameLettersMax } from "../names.ts";
import { listed, quoteLettersMax, shortened } from "../texting/lengths.ts";
import { withoutAccents } from "../texting/segments.ts";
import type { CommandName } from "../trainer/trainer-commands.ts";
import {
  at,
  atTime,
  by,
  capital,
  clock,
  day,
  duration,
  forTime,
  from,
  of,
  on,
  onDay,
  theTime,
  to,
  until,
  when,
} from "./hungarian-forms.ts";
import { hungarianWhy } from "./hungarian-why.ts";
import type {
  AskText,
  Closing,
  DayName,
  Decided,
  Entry,
  FactsInWords,
  PaperSheet,
  PlanSummary,
  ReasonsInWords,
  Seat,
  When,
  Wording,
} from "./wording.ts";

const decided = (d: Decided): string =>
  d.word === "from" ? `${from(d.at)} dől el` : `legkésőbb ${until(d.at)} eldől`;
/** Beside a text without accents a class's name has none either: one alone would double the segments. */
const asPlainAs = (text: string, name: string): string =>
  withoutAccents(text) === text ? withoutAccents(name) : name;
const hi = (name: string | null): string => (name ? `Szia ${name}! ` : "Szia! ");
const yourPlace = (count: number): string => (count === 1 ? "van helyed" : `${count} helyed van`);
const aPlace = (count: number): string => (count === 1 ? "van egy hely" : `van ${count} hely`);
const leave = "Nem tudsz jönni? Írd: LEMONDOM.";
const call = "Kérdésed van? Hívd fel!";
const entry = (one: Entry): string => (one.places > 1 ? `${one.name} (${one.places})` : one.name);
const list = (people: Entry[]): string => people.map(entry).join(", ") || "senki";
const andMore = (count: number): string => `és még ${count}`;
/** In the midst of a text, which has to fit. */
const names = (people: string[]): string => listed(people, andMore);
const entries = (people: Entry[]): string => names(people.map(entry)) || "senki";
/** What a text quotes of another: it leaves room for what stands around it. */
const quoted = (text: string): string => `"${shortened(text, quoteLettersMax)}"`;
const group = (s: Seat): string => `csoport ${s.taken}/${s.capacity}`;
const seat = (s: Seat): string => `${clock(s.time)}: ${s.taken}/${s.capacity}`;
const passedOver = ([first, ...others]: string[]): string => {
  if (!first) return "";
  return `; ${first} első a sorban, és most kimarad${others.length > 0 ? ` (és még ${others.length})` : ""}`;
};
const tellYourself = (people: string[]): string =>
  people.length > 0 ? ` Nekik kérlek te szólj: ${names(people)}.` : "";
const beingAsked = (asked: { name: string; by: When }[]): string =>
  asked.length > 0
    ? ` Épp kérdezem: ${names(asked.map((one) => `${one.name} (${by(one.by)})`))}.`
    : "";

/** What each command is called in texts, as it is spelled. */
const command: Record<CommandName, string> = {
  STATUS: "ÁLLAPOT",
  LIST: "LISTA",
  PLAN: "TERV",
  SPLIT: "OSZTÁS",
  GO: "MEHET",
  PAUSE: "SZÜNET",
  RESUME: "FOLYTASD",
  OPEN: "NYISD",
  DROP: "HAGYD",
  ADD: "FELVESZ",
  REMOVE: "TÖRÖL",
  MOVE: "ÁTTESZ",
  WAIT: "VÁRAKOZIK",
  PIN: "RÖGZÍT",
  UNPIN: "FELOLD",
  WHY: "MIÉRT",
  CAPACITY: "LÉTSZÁM",
  PAPER: "LAP",
  TELL: "ÜZEN",
  CALLOFF: "ELMARAD",
  COMMANDS: "PARANCSOK",
};
const commandWords: Wording["trainer"]["commandWords"] = {
  STATUS: ["ALLAPOT", "HELYZET"],
  LIST: ["LISTA", "NEVSOR", "NEVEK"],
  PLAN: ["TERV", "TERVEZET"],
  SPLIT: ["OSZTAS", "OSZD", "OSZTOM", "SZETOSZT", "SZETOSZTAS"],
  GO: ["MEHET", "INDULHAT", "INDITSD"],
  PAUSE: ["SZUNET", "SZUNETELJ", "ALLJ", "VARJ"],
  RESUME: ["FOLYTASD", "FOLYTAT", "FOLYTATAS", "TOVABB"],
  OPEN: ["NYISD", "NYIT", "NYITAS", "MEGNYIT"],
  DROP: ["HAGYD", "EJTSD", "ELEJT"],
  ADD: ["FELVESZ", "FELVETEL", "FELIR", "HOZZAAD"],
  REMOVE: ["TOROL", "TOROLD", "TORLES", "LEVESZ", "KIVESZ"],
  MOVE: ["ATTESZ", "ATTEDD", "ATRAK", "ATIR"],
  WAIT: ["VARAKOZIK", "VARAKOZZON", "VAROLISTA", "VAROLISTARA"],
  PIN: ["ROGZIT", "ROGZITS", "ROGZITSD", "ROGZITES"],
  UNPIN: ["FELOLD", "OLDD", "FELOLDAS"],
  WHY: ["MIERT"],
  CAPACITY: ["LETSZAM", "FEROHELY"],
  PAPER: ["LAP", "PAPIR"],
  TELL: ["UZEN", "UZENET", "UZEND"],
  CALLOFF: ["ELMARAD", "LEFUJ"],
  COMMANDS: ["PARANCSOK", "PARANCS", "SUGO"],
};
const usage: Wording["trainer"]["usage"] = {
  STATUS: "Elég ennyi: ÁLLAPOT.",
  LIST: "Elég ennyi: LISTA.",
  PLAN: "Elég ennyi: TERV.",
  SPLIT: "Elég ennyi: OSZTÁS.",
  GO: "Elég ennyi: MEHET.",
  PAUSE: "Elég ennyi: SZÜNET.",
  RESUME: "Elég ennyi: FOLYTASD.",
  OPEN: "Írd: NYISD, vagy időponttal: NYISD 9:00.",
  DROP: "Írd: HAGYD, vagy időponttal: HAGYD 9:00.",
  ADD: "Írd: FELVESZ, név és telefonszám (várólistára a végén VÁRÓLISTA): FELVESZ Jana +36301234567.",
  REMOVE: "Kit? Írd: TÖRÖL és a név: TÖRÖL Anna.",
  MOVE: "Írd: ÁTTESZ, név és időpont: ÁTTESZ Anna 9:00.",
  WAIT: "Kit? Írd: VÁRAKOZIK és a név: VÁRAKOZIK Anna.",
  PIN: "Kit? Írd: RÖGZÍT és a név: RÖGZÍT Anna.",
  UNPIN: "Kit? Írd: FELOLD és a név: FELOLD Anna.",
  WHY: "Kiről? Írd: MIÉRT és a név: MIÉRT Anna, vagy MIÉRT Anna NEM Bea.",
  CAPACITY: "Írd: LÉTSZÁM és a helyek száma (1-500): LÉTSZÁM 8, vagy LÉTSZÁM 8 9:00.",
  PAPER: "Elég ennyi: LAP.",
  TELL: "Írd: ÜZEN, és amit mindenki tudjon meg (legfeljebb 400 betű): ÜZEN hozzatok törölközőt.",
  CALLOFF:
    "Írd: ELMARAD, és ha szeretnéd, hogy miért (legfeljebb 200 betű): ELMARAD viharjelzés van.",
  COMMANDS: "Elég ennyi: PARANCSOK.",
};
const settling = "eldől a nap, mindenki megkapja a záró üzenetet.";
const phases = {
  open: "lehet jelentkezni",
  closed: "a jelentkezés lezárult",
  splitting: "most dől el",
  settled: "a nap eldőlt",
  "called-off": "a nap elmarad",
} as const;
const outcomes = {
  pending: "még nincs válasz",
  yes: "igen",
  no: "nem",
  silent: "nem jött válasz",
  undeliverable: "nem ért célba",
  withdrawn: "visszavonva",
} as const;
const askedAs = {
  move: (time: LocalTime) => `kérdést kapott, átjönne-e ${forTime(time)}`,
  seat: (time: LocalTime) => `kérdést kapott, jönne-e ${forTime(time)}`,
  offer: (time: LocalTime) => `ajánlatot kapott ${forTime(time)}`,
} as const;

/** What happened, in words. */
const facts: FactsInWords = {
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
const reasons: ReasonsInWords = {
  "a-week-ahead": () => "egy héttel előre lehet jelentkezni",
  "place-free": (r) => `${r.free} szabad hely volt`,
  "wanted-waitlist": () => "a várólistát kérte",
  "slot-full": (r) => `${r.places} hely kellett, ${r.free} volt szabad`,
  "waitlist-full": (r) => `a várólista ${r.size} helyes, és betelt`,
  "sign-up-is-closed": () => "a jelentkezés lezárult",
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

export const hungarian: Wording = {
  name: "magyar",
  classWords: ["ora", "orak", "csoport", "kurzus", "a", "az"],
  weekdayWords: {
    Sun: ["vasarnap", "vas", "vasarnapi", "vasarnapra", "vasarnapot", "vasarnaprol"],
    Mon: ["hetfo", "hetfon", "hetfoi", "hetfore", "hetfot", "hetforol"],
    Tue: ["kedd", "kedden", "keddi", "keddre", "keddet", "keddrol"],
    Wed: ["szerda", "sze", "szerdan", "szerdai", "szerdara", "szerdat", "szerdarol"],
    Thu: [
      ...["csutortok", "csut", "csutortokon", "csutortoki"],
      ...["csutortokre", "csutortokot", "csutortokrol"],
    ],
    Fri: ["pentek", "pent", "penteken", "penteki", "pentekre", "penteket", "pentekrol"],
    Sat: ["szombat", "szo", "szombaton", "szombati", "szombatra", "szombatot", "szombatrol"],
  },
  day,
  when,
  nameless: (phone) => `${phone.slice(-2)} végű szám`,
  someone: "valaki",
  erased: "törölt személy",
  andMore,
  decision: (p) => `${p.what}. Miért: ${p.why}.`,
  introduction: (p) => `${p.school === null ? "" : `Itt ${p.school}. `}Leiratkozás: STOP.`,

  askMove: (a) =>
    `${hi(a.name)}${capital(on(a.date))} tele vagyunk: jönnél ${clock(a.rootTime)} helyett ${forTime(a.time)}? IGEN/NEM ${by(a.by)}. Ha nem írsz, marad ${clock(a.rootTime)}. ${a.trainer}`,
  askSeat: (a) =>
    `${hi(a.name)}${capital(on(a.date))} ${atTime(a.time)} is lehet óra. Számíthatok rád? IGEN/NEM ${by(a.by)}. Ha nem írsz, mást kérdezek. ${a.trainer}`,
  askOffer,
  clarify: (a) =>
    `Ne haragudj, ez igen vagy nem ${on(a.date)} ${forTime(a.time)}? Írj csak annyit ${by(a.by)}: IGEN vagy NEM. ${a.trainer}`,
  closing: (c) => `${hi(c.name)}${closingBody(c)} ${c.trainer}`,
  paper,

  participant: {
    askName: (p) =>
      `Szia, itt ${p.school}! ${capital(on(p.date))} ${forTime(p.time)} ${p.waiting ? "fent vagy a várólistán" : "van helyed"}. Hogy hívnak? Egy óráig tartom a helyet.`,
    askNameAgain: () => "Ne haragudj, ebben nem látok nevet. Írd meg kérlek csak a neved.",
    booked: (p) =>
      `Köszi, ${p.name}! ${capital(on(p.date))} ${forTime(p.time)} ${yourPlace(p.places)}. ${leave}`,
    waitlisted: (p) =>
      `Köszi, ${p.name}! ${capital(on(p.date))} ${forTime(p.time)} ${whyWaiting(p)}${p.position}. vagy a várólistán. ${capital(decided(p.decided))}, írok.`,
    waitlistFull: (p) =>
      p.free
        ? `Sajnálom, ${on(p.date)} a várólista betelt, de ${forTime(p.time)} még van hely: ha kéred, írd: JELENTKEZEM.`
        : `Sajnálom, ${on(p.date)} ${forTime(p.time)} már nincs hely, és a várólista is betelt. Próbáld meg kérlek legközelebb!`,
    tooManyPlaces: (p) => `Ne haragudj, egyszerre legfeljebb ${p.most} helyet foglalhatsz.`,
    closed: (p) =>
      `Sajnálom, ${to(p.date)} ${p.closedAt ? `${at({ ...p.closedAt, today: false })} ` : ""}lezárult a jelentkezés. A következőre az óra után írd: JELENTKEZEM.`,
    yesTaken: (p) =>
      `Köszönöm! ${capital(on(p.date))} ${forTime(p.time)} ${yourPlace(p.places)}. Várlak!`,
    yesCounted: (p) =>
      `Köszönöm, számítok rád ${onDay(p.date)}${forTime(p.time)}! Ha elég igen jön, megerősítem, legkésőbb ${until(p.decided)}.${p.booked ? ` Addig marad ${theTime(p.rootTime)}.` : ""}`,
    yesTooLate: (p) =>
      `Köszi! ${forTime(p.time)} közben elkelt minden hely, így ${p.booked ? `marad ${theTime(p.rootTime)}` : "maradsz a várólistán"}. Ha kell még valaki, te jössz elsőként, és akkor él az igened.`,
    noMove: (p) =>
      `Semmi gond! ${capital(on(p.date))} ${atTime(p.rootTime)} ugyanúgy megvan a helyed.`,
    noSeat: (p) =>
      `Rendben, akkor ${forTime(p.time)} nem. ${forTime(p.rootTime)} maradsz a várólistán.`,
    noOffer: (p) =>
      `Rendben, levettelek a ${of(p.date)} listáról. Ha újra jönnél, írd: JELENTKEZEM.`,
    keepsAfterYes: (p) =>
      `${{ settled: "Ez már eldőlt", "place-gone": "A régi helyed már másé", "trainer-moved": `${p.trainer} tett át` }[p.because]}: ${on(p.date)} ${atTime(p.time)} van helyed. Ha nem tudsz jönni, írd: LEMONDOM. ${p.trainer} is tud róla.`,
    out: (p) =>
      `Rendben, levettelek a ${of(p.date)} listáról. Köszi, hogy szóltál! Ha újra jönnél, írd: JELENTKEZEM.`,
    notOnList: (p) =>
      `${capital(on(p.date))} ${forTime(p.time)} nem vagy a listán. ${p.signUpOpen ? "Ha jönnél, írd: JELENTKEZEM." : "A jelentkezés már lezárult."}`,
    statusBooked: (p) =>
      `${capital(on(p.date))} ${forTime(p.time)} ${yourPlace(p.places)}. ${p.asked ? `A kérdésem még él: jönnél inkább ${forTime(p.asked.time)}? IGEN/NEM ${by(p.asked.by)}.` : leave}`,
    statusWaiting: (p) =>
      `${capital(on(p.date))} ${forTime(p.time)} ${p.position}. vagy a várólistán. ${whatComes(p)}${sinceThen(p)}`,
    nothingAsked: (p) => `Most nincs hozzád kérdésem. ${p.standing}`,
    puzzled: (p) =>
      `Bocs, ezt nem értem. Amit értek: JELENTKEZEM, VÁRÓLISTA, LEMONDOM, ÁLLAPOT, és ha kérdezek: IGEN, NEM. Minden mással hívd: ${p.trainer}.`,
    stillYes: (p) =>
      `Ne haragudj, ezt nem értem. ${capital(on(p.date))} ${forTime(p.time)} igent mondtál: áll még? IGEN, vagy NEM, ha visszavonod. ${p.trainer}`,
    otherPlaces: (p) => `${p.standing} Ha több vagy kevesebb hely kell, hívd: ${p.trainer}.`,
    optedOut: (p) => `${p.school} nem ír neked többet. Ha mégis kérsz üzenetet, írd: START.`,
    optedIn: (p) => `Örülök, hogy újra itt vagy! ${p.school} megint írhat neked.`,
    slotOff: (p) =>
      `${p.agreed ? "Köszönöm az igent, de" : "Már nem kell válaszolnod:"} ${on(p.date)} ${forTime(p.time)} mégsem lesz szükség. ${p.booked ? `Marad ${theTime(p.rootTime)}.` : `${forTime(p.rootTime)} maradsz a várólistán.`}`,
    placeAfterAll: (p) =>
      p.tentative
        ? `Jó hír: ${on(p.date)} ${forTime(p.time)} kell még valaki, így él az igened. Majd megerősítem.`
        : `Jó hír: mégis él az igened! ${capital(on(p.date))} ${forTime(p.time)} van helyed.`,
    unnamedReleased: (p) =>
      `Nem írtál nevet, így ${to(p.date)} nem tudtam tovább tartani a helyet. Ha jönnél, írd: JELENTKEZEM és a neved.`,
    added: (p) =>
      p.position === null
        ? `${p.trainer} felírt: ${on(p.date)} ${forTime(p.time)} ${yourPlace(p.places)}. ${leave}`
        : `${p.trainer} felírt a várólistára: ${on(p.date)} ${forTime(p.time)} ${p.position}. vagy. Nem szeretnél jönni? Írd: LEMONDOM.`,
    removed: (p) => `${p.trainer} levett a ${of(p.date)} listáról. ${call}`,
    moved: (p) =>
      p.tentative
        ? `${p.trainer} felírt ${on(p.date)} ${forTime(p.time)}. Ha biztos, hogy lesz óra, megerősítem.${p.from ? ` Addig marad ${theTime(p.from)}.` : ""}`
        : `${p.trainer} ${on(p.date)} ${p.from ? `${clock(p.from)} helyett ` : ""}${forTime(p.time)} írt fel. ${leave}`,
    putToWait: (p) =>
      `${p.trainer} várólistára tett ${to(p.date)}: ${atTime(p.from)} már nincs helyed, ${p.position}. vagy a sorban. ${call}`,
    told: (p) =>
      `${p.trainer}${p.date.className === null ? "" : ` (${asPlainAs(p.text, p.date.className)})`}: ${p.text}`,
    calledOff: (p) =>
      `Sajnálom, ${on(p.date)} ${atTime(p.time)} elmarad az óra${p.reason ? `: ${p.reason}` : ""}. ${p.trainer}`,
    isCalledOff: (p) =>
      `${capital(on(p.date))} ${atTime(p.time)} elmarad az óra. Utána a következőre jelentkezhetsz: JELENTKEZEM.`,
    reminder: (p) => `Emlékeztető: holnap, ${on(p.date)} ${atTime(p.time)} várlak! ${leave}`,
    language: (p) => `${p.school} mostantól magyarul ír neked.`,
    languages: (p) =>
      `Írd: ${p.choices.map((one) => `NYELV ${one.word} (${one.name})`).join(" vagy ")}.`,
    whichClass: (p) => `Melyik órára gondolsz?\n${classes(p.choices)}\nÍrd meg a számát.`,
  },

  stranger: {
    greeting: (p) => `Szia, itt ${p.school}! ${howToBook(p)}`,
    unreadable: (p) =>
      p.classNames.length > 1
        ? `Bocs, ezt nem értem. Írd: JELENTKEZEM, a neved, hány hely kell (1-9) és az óra: ${p.classNames.join(", ")}.`
        : "Bocs, ezt nem értem. Írd: JELENTKEZEM, a neved és hány hely kell (1-9): JELENTKEZEM Anna 2.",
  },

  trainer: {
    smallWords: {
      courtesies: ["kerlek", "kerem", "koszi", "most"],
      not: ["nem"],
      beforeNot: ["es", "miert"],
      maybe: ["talan", "varolista", "varolistara"],
      beforePhone: ["tel", "telefon", "mobil", "szama"],
      beforeTime: [],
      timeEndings: ["ra", "re", "kor", "hoz", "hez", "tol"],
    },
    commandWords,
    commands: [
      "Megnézni: ÁLLAPOT, LISTA, TERV, LAP, MIÉRT név. Új kérdés ne menjen: SZÜNET.",
      "Kóddal: OSZTÁS, MEHET, FOLYTASD, NYISD, HAGYD, FELVESZ név telefon (VÁRÓLISTA), TÖRÖL név, ÁTTESZ név időpont, VÁRAKOZIK név, RÖGZÍT név, FELOLD név, LÉTSZÁM n, ÜZEN szöveg, ELMARAD (miért).",
    ].join("\n"),
    usage,
    slotStarted: (p) => `Ez már elkezdődött: ${clock(p.time)}.`,
    dayIsOver: (p) =>
      `Ez a kód egy már véget ért napra szólt. Nem történt semmi; írd újra: ${command[p.command]}.`,
    noSuchTime: (p) => `Ilyen időpont nincs. Ami van: ${p.times.map(clock).join(", ")}.`,
    unknown: "Ezt a parancsot nem ismerem. Írd: PARANCSOK, és mindet felsorolom.",
    status,
    list: (p) =>
      [
        day(p.date),
        ...p.slots.map((slot) => `${clock(slot.time)}: ${list(slot.people)}`),
        `Várólista: ${list(p.waiting)}`,
      ].join("\n"),
    plan,
    nothingToAsk: (p) => `${day(p.date)}: most senkit sem kell kérdezni.`,
    restIn: (command) => `A többi: backwalk ${command}.`,
    planForApproval: (p) =>
      `${p.plan}\n${p.code ? `Indítás: ${p.code} 5 percen belül, vagy bármikor MEHET.` : "Indítás: MEHET."}`,
    withCode: (p) => `${p.effect}\nHa jó így, írd vissza 5 percen belül: ${p.code}.`,
    wrongCode: (p) =>
      p.triesLeft > 0
        ? `Ez nem az a kód. Még ${p.triesLeft} próbád van.`
        : "Ez nem az a kód, és ez volt az utolsó próba. Semmi sem változott; írd meg újra a parancsot.",
    codeOver: (p) =>
      `Ez a kód lejárt. Semmi sem változott; új kódért írd újra: ${command[p.command]}.`,
    noCodeOpen: "Most nem várok kódot. Írd meg újra a parancsot.",
    codesLocked: (p) =>
      `Túl sok rossz kód jött a számodról. A biztonság kedvéért ${until(p.until)} egyet sem fogadok el. Megnézni addig is tudsz mindent, és a SZÜNET is megy.`,
    standsOut: "nincs a listán",
    standsWaiting: "várólistán",
    which: (p) =>
      `Melyikük?\n${p.choices.map((one, index) => `${index + 1}: ${one.name}, száma vége ${one.phoneEnd}, ${/^\d/.test(one.standing) ? clock(one.standing) : one.standing}`).join("\n")}\nÍrd meg a sorszámát.`,
    nobodyNamed: (p) =>
      `Nincs ilyen nevű ezen a napon: ${shortened(p.name, nameLettersMax)}. A neveket a LISTA mutatja.`,
    effectSplit: (p) =>
      `OSZTÁS: lezárom a jelentkezést, ${p.settles ? settling : "és máris kérdezek."}\n${p.plan}`,
    effectGo: (p) => `MEHET: ${p.settles ? settling : "kérdezni kezdek."}\n${p.plan}`,
    effectResume: (p) => {
      const goesOn = `FOLYTASD: ${onDay(p.date)}tovább kérdezek.`;
      return p.plan ? `${goesOn}\n${p.plan}` : goesOn;
    },
    effectOpen: (p) =>
      `NYISD: ${onDay(p.date)}${clock(p.time)} megnyílik velük: ${entries(p.people)}.`,
    effectDrop: (p) =>
      `HAGYD: ${onDay(p.date)}${clock(p.time)} végleg elmarad. ${p.people.length > 0 ? `Nekik marad, ami volt, és szólok: ${entries(p.people)}.` : "Senki sem mondott rá igent."}`,
    effectPin: (p) => `RÖGZÍT ${p.name}: ${day(p.date)}, nem kérdezem meg, hogy átjönne-e.`,
    effectUnpin: (p) => `FELOLD ${p.name}: ${day(p.date)}, megint megkérdezhetem, hogy átjönne-e.`,
    effectAdd: (p) =>
      [
        `FELVESZ ${p.name}${p.places > 1 ? ` (${p.places})` : ""}: ${day(p.date)} ${clock(p.root.time)}, ${p.seat ? `${group(p.seat)}${passedOver(p.passedOver)}` : `${group(p.root)}; ${p.position}. lesz a várólistán`}.`,
        p.seat ? "" : tooManyWait(p.waitlist),
        p.knownAs ? `Ez a szám eddig: ${p.knownAs}; a név megváltozik.` : "",
        p.optedOut ? "Nem kér üzenetet: kérlek, szólj neki te." : "",
      ]
        .filter(Boolean)
        .join(" "),
    consequences: (p) =>
      [
        p.withdrawn.length > 0 ? `Visszavonom a kérdést, ezt kapták: ${names(p.withdrawn)}.` : "",
        p.asks.length > 0
          ? `Utána kérdezem${p.heldUntil ? ` (${at(p.heldUntil)})` : ""}: ${names(p.asks.map((one) => `${one.name} (${clock(one.time)})`))}.`
          : "",
        p.settles ? "Ezzel eldől a nap: mindenki megkapja a záró üzenetet." : "",
      ]
        .filter(Boolean)
        .join(" "),
    effectRemove: (p) =>
      `TÖRÖL: ${p.name} (${p.time ? clock(p.time) : "várólista"}) lekerül a ${of(p.date)} listáról, és megírom neki.${p.asked ? " A kérdést, amit kapott, visszavonom." : ""}`,
    effectMove: (p) =>
      [
        `ÁTTESZ ${p.name}: ${day(p.date)}, ${p.from ? `${clock(p.from)} helyett` : "a várólistáról"} ${forTime(p.seat.time)}, ${group(p.seat)}${passedOver(p.passedOver)}.`,
        p.opens ? `Ezzel ${clock(p.seat.time)} megnyílik.` : "",
        p.tentative ? "Még nem nyílt meg: ez az ő igenjének számít." : "",
        p.asked ? "A kérdést, amit kapott, visszavonom." : "",
        p.pins ? "Többet nem kérdezem, átjönne-e (rögzítve)." : "",
      ]
        .filter(Boolean)
        .join(" "),
    effectWait: (p) =>
      [
        `VÁRAKOZIK: ${p.name} elveszti a helyét ${on(p.date)} ${atTime(p.from)}, és ${p.position}. lesz a várólistán.`,
        tooManyWait(p.waitlist),
        p.asked ? "A kérdést, amit kapott, visszavonom." : "",
      ]
        .filter(Boolean)
        .join(" "),
    effectCapacity: (p) =>
      `LÉTSZÁM: ${on(p.date)} ${forTime(p.seat.time)} mostantól ${p.seat.capacity} hely van, ${p.seat.taken} foglalt.`,
    effectTell: (p) =>
      `ÜZEN: ${p.text === null ? "a szöveged" : `"${p.text}"`} ${p.people} embernek megy ki, ${day(p.date)}${p.segments > 1 ? `, egyenként ${p.segments} részben` : ""}${p.heldUntil ? `, ${at(p.heldUntil)}` : ""}.${tellYourself(p.unreached)}`,
    effectCallOff: (p) =>
      `ELMARAD: ${day(p.date)} végleg elmarad, ${p.people} embernek írom meg${p.reason ? `: "${p.reason}"` : ""}.${tellYourself(p.unreached)}`,
    doneSplit: (p) => {
      if (p.paused)
        return "A jelentkezés lezárult, de szünet van: írd, hogy FOLYTASD, és kérdezek.";
      if (p.heldUntil) return `Kész. Csendes órák vannak, ${at(p.heldUntil)} kérdezek.`;
      if (p.asked === 0) return "Kész. Amint a nyitott kérdésekre válasz jön, kérdezek.";
      return `Kész, ${p.asked} kérdés kiment. Hogy hol tartunk: ÁLLAPOT.`;
    },
    donePaused:
      "Szünet: új kérdés nem megy ki. Ami kiment, arra a megadott ideig lehet válaszolni. Tovább: FOLYTASD.",
    doneResumed: (p) =>
      p.heldUntil
        ? `Folytatom; csendes órák vannak, ${at(p.heldUntil)} kérdezek.`
        : `Folytatom: ${p.asked > 0 ? `${p.asked} kérdés kiment.` : "most senkit sem kell kérdezni."}`,
    doneOpened: (p) => `Kész: ${onDay(p.date)}${clock(p.time)} megnyílt.`,
    doneDropped: (p) => `Kész: ${onDay(p.date)}${clock(p.time)} elmarad.`,
    donePinned: (p) => `Kész: ${p.name} rögzítve.`,
    doneUnpinned: (p) => `Kész: ${p.name} már nincs rögzítve.`,
    doneAdded: (p) =>
      p.time
        ? `Kész: ${p.name} felírva ${forTime(p.time)}.`
        : `Kész: ${p.name} ${p.position}. a várólistán.`,
    doneRemoved: (p) => `Kész: ${p.name} lekerült a listáról.`,
    doneMoved: (p) =>
      p.tentative
        ? `Kész: ${p.name} igennek számít ${forTime(p.time)}.`
        : `Kész: ${p.name} helye ${clock(p.time)}.`,
    doneWaiting: (p) => `Kész: ${p.name} ${p.position}. a várólistán.`,
    doneCapacity: (p) => `Kész: ${onDay(p.date)}${forTime(p.time)} ${p.capacity} hely van.`,
    doneTold: (p) =>
      p.heldUntil
        ? `Csendes órák vannak: ${p.people} ember ${at(p.heldUntil)} kapja meg.`
        : `Kész: ${p.people} embernek írok.`,
    doneCalledOff: (p) =>
      `Kész: a nap elmarad, ${p.people} embernek írom meg.${tellYourself(p.unreached)}`,
    cantAdd: "Ez a szám nem vehető fel: a tiéd, a segítődé vagy az enyém.",
    alreadyOn: (p) =>
      `${p.name} már a listán van: ${/^\d/.test(p.standing) ? clock(p.standing) : p.standing}.`,
    alreadyThere: (p) => `${p.name} helye már most is ${clock(p.time)}.`,
    alreadyWaiting: (p) => `${p.name} már a várólistán van, ${p.position}.`,
    partyTooBig: (p) => `${p.places} hely együtt nem fér el: egy órán legfeljebb ${p.most} van.`,
    slotFull: (p) =>
      `${seat(p.seat)}, nincs rajta ${p.places} hely.${beingAsked(p.asked)} Helyet csinál: LÉTSZÁM, TÖRÖL, ÁTTESZ vagy VÁRAKOZIK.`,
    capacityTooLow: (p) =>
      p.wouldGo.length > 0
        ? `${forTime(p.seat.time)} ${p.seat.taken} hely foglalt: ha csak ${p.capacity} lesz, nekik nem jut: ${names(p.wouldGo)}. Előbb TÖRÖL, ÁTTESZ vagy VÁRAKOZIK.`
        : `${seat(p.seat)}.${beingAsked(p.asked)} Ezt várd meg, kérlek.`,
    capacityIs: (p) => `${forTime(p.time)} már most is ${p.capacity} hely van.`,
    nobodyToTell: (p) => `${capital(to(p.date))} még senki sincs felírva.`,
    whichClass: (p) =>
      `Melyik óra?\n${classes(p.choices)}\nÍrd meg a számát, vagy írd a nevét a parancs után.`,
    summary,
    capReached: (p) =>
      `${p.name} ma már ${p.most} üzenetet kapott, többet nem engedsz. Ezt visszatartottam, kérlek, mondd el neki te: ${quoted(p.text)}`,
    notNow: (p) =>
      `${command[p.command]}: most nincs mit tenni, ${p.phase === "splitting" ? "már folyik a döntés" : phases[p.phase]}.`,
    alreadyPaused: "Már szünet van. Tovább: FOLYTASD.",
    notPaused: "Most nincs szünet.",
    noShortSlot: "Most nincs mit eldönteni: sem NYISD, sem HAGYD.",
    nobodyToOpenFor: (p) =>
      `${forTime(p.time)} senki sem mondott igent, így nincs kinek megnyitni.`,
    whichSlot: (p) =>
      `Melyiket? Írd: ${p.times.map((time) => `${command[p.command]} ${clock(time)}`).join(" vagy ")}.`,
    alreadyPinned: (p) => `${p.name} már rögzítve van.`,
    notPinned: (p) => `${p.name} nincs rögzítve.`,
    short: (p) =>
      `${capital(on(p.date))} ${forTime(p.time)} ${p.people.length > 0 ? `kevesen vannak, csak ennyi igen jött: ${entries(p.people)}.` : "senki sem mondott igent."} Nincs már kit kérdezni, és ${p.min} kell. ${p.people.length > 0 ? "NYISD mégis, vagy HAGYD?" : "HAGYD?"} Ha nem írsz, ${at(p.by)} elengedem.`,
    saidNoToMove: (p) =>
      `${p.name} nemet mondott: ${clock(p.time)}, ahová tetted. Az övé marad, ha nem ÁTTESZ vagy TÖRÖL, és ő sem mondja le.`,
    saidNoTooLate: (p) =>
      `${p.name} most nemet mondott ${forTime(p.time)}, de visszamenni már nem tud. A hely az övé marad, amíg nem írja: LEMONDOM.`,
    notReached: (p) =>
      `${p.name} nem kapta meg az üzenetem. Kérlek, mondd el neki te: ${quoted(p.text)}`,
    paperChanged,
    badNumber: (p) =>
      `${p.name} száma (vége ${p.phoneEnd}) nem fogad SMS-t. Kérlek, nézd meg, jó-e.`,
    optedOutWrote: (p) =>
      `${p.name} írt, pedig nem kér üzenetet. Nem válaszolhatok neki; kérlek, telefonálj.`,
    nothingAbout: (p) => `${p.name}: ezen a napon még semmi sem dőlt el róla.`,
  },

  facts,
  reasons,
  why: hungarianWhy,
};

function askOffer(a: AskText): string {
  const off = a.time === a.rootTime ? " Ha NEM, lekerülsz a listáról." : "";
  const free = a.places === 1 ? "van hely" : `van ${a.places} hely`;
  return `${hi(a.name)}${capital(on(a.date))} ${forTime(a.time)} ${free}, ${by(a.by)} tartom, aztán másé. IGEN/NEM?${off} ${a.trainer}`;
}

function howToBook(p: Parameters<Wording["stranger"]["greeting"]>[0]): string {
  if (p.classNames.length > 1) {
    return `Ha jönnél, írd: JELENTKEZEM, a neved és az óra: ${p.classNames.join(", ")}.`;
  }
  if (!p.date) return "Ha jönnél egy órára, írd: JELENTKEZEM és a neved.";
  return `Jönnél ${on(p.date)} ${forTime(p.time)}? Írd: JELENTKEZEM és a neved, vagy várólistára: VÁRÓLISTA.`;
}

function classes(choices: { date: DayName; time: LocalTime }[]): string {
  return choices
    .map((one, index) => `${index + 1}: ${day(one.date)} ${clock(one.time)}`)
    .join("\n");
}

function closingBody(c: Closing): string {
  const see = `Találkozunk ${on(c.date)} ${atTime(c.time ?? c.rootTime)}!`;
  const off = c.off
    ? `${c.off.agreed ? "Köszönöm az igent, de " : ""}${atTime(c.off.time)} mégsem lesz óra. `
    : "";
  switch (c.outcome) {
    case "stays":
      return c.off
        ? `${off}Neked nem változik semmi. ${see}`
        : `Minden rendben, nincs változás. ${see}`;
    case "moved":
      return `Köszönöm, eldőlt: ${clock(c.rootTime)} helyett ${atTime(c.time ?? c.rootTime)} jössz. ${see}`;
    case "seated":
      return `Eldőlt: van helyed. ${see}`;
    case "waiting":
      return `${off}${waitingBody(c)}`;
  }
}

function waitingBody(c: Closing): string {
  if (c.offered)
    return `${capital(to(c.date))} épp felszabadult egy hely: kérlek, válaszolj a kérdésemre.`;
  if (c.freeTime) {
    return `${capital(on(c.date))} még nincs helyed, de ${atTime(c.freeTime)} ${aPlace(c.places)}: ha kéred, írd: JELENTKEZEM.`;
  }
  const sorry = `Sajnálom, ${on(c.date)} ${forTime(c.rootTime)} még nincs helyed.`;
  return c.comesFirst
    ? `${sorry} ${c.position}. vagy a várólistán; ha lesz hely, írok.`
    : `${sorry} Jönnél, ha lesz? Írd: IGEN, és te jössz elsőként.`;
}

function whyWaiting(p: Parameters<Wording["participant"]["waitlisted"]>[0]): string {
  if (p.because === "full") return "már nincs hely, ";
  if (p.because === "too-few") return `nincs már ${p.places} hely, `;
  if (p.because === "promised") return "már másnak ígértem a helyet, ";
  return "";
}

function whatComes(p: Parameters<Wording["participant"]["statusWaiting"]>[0]): string {
  if (p.asked) {
    return `A kérdésem még él: jönnél ${forTime(p.asked.time)}? IGEN/NEM ${by(p.asked.by)}.`;
  }
  if (p.freeTime)
    return `${capital(forTime(p.freeTime))} van szabad hely: írd, hogy JELENTKEZEM, és a tiéd.`;
  return p.settled ? "Ha lesz hely, írok." : `${capital(decided(p.decided))}.`;
}

function sinceThen(p: Parameters<Wording["participant"]["statusWaiting"]>[0]): string {
  const { first, freed, asked } = p.since;
  const moved = first > p.position ? ` Eleinte ${first}. voltál.` : "";
  const free = freed > 0 ? ` Azóta ${freed} hely szabadult fel.` : "";
  const answers = asked.map((one) => `${clock(one.time)} (${outcomes[one.outcome]})`).join(", ");
  return `${moved}${free}${answers ? ` Kérdeztelek: ${answers}.` : ""}`;
}

function tooManyWait({ taken, size }: { taken: number; size: number }): string {
  return taken > size ? `A várólista ${size} helyes, így már ${taken} lesz rajta.` : "";
}

function paperChanged(p: Parameters<Wording["trainer"]["paperChanged"]>[0]): string {
  if (p.left && p.taken) {
    return `Változott a lapod: ${p.name} nem ${atTime(p.left)}, hanem ${atTime(p.taken)} jön.`;
  }
  if (p.left) return `Változott a lapod: ${p.name} mégsem jön ${atTime(p.left)}.`;
  return `Változott a lapod: ${p.name}${p.taken ? ` jön ${atTime(p.taken)}` : ""}.`;
}

function status(p: Parameters<Wording["trainer"]["status"]>[0]): string {
  return [
    `${day(p.date)}: ${p.awaitingGo ? "a terv a MEHET szóra vár" : phases[p.phase]}${p.paused ? ", szünet" : ""}.`,
    ...p.slots.map((slot) => {
      if (slot.status === "dropped") return `${clock(slot.time)}: elmarad.`;
      const asked = slot.asked > 0 ? `, ${slot.asked} kérdezve` : "";
      const wanted = slot.status === "tentative" ? `, cél ${slot.target}, még nem nyílt meg` : "";
      const short = slot.short ? ": NYISD vagy HAGYD?" : ".";
      return `${clock(slot.time)}: ${slot.yes}/${slot.capacity}${asked}${wanted}${short}`;
    }),
    `Várólista: ${p.waitingPlaces}.`,
    ...p.pending.map((ask) => `${ask.name} ${by(ask.by)} válaszolhat (${clock(ask.time)}).`),
    ...(p.next ? [`Következő lépés: ${when(p.next)}.`] : []),
  ].join("\n");
}

function summary(p: Parameters<Wording["trainer"]["summary"]>[0]): string {
  if (p.calledOff) return `${day(p.date)} elmaradt. Üzenetek: ${p.texts}.`;
  const lines = [
    ["Bejutott", p.cameIn],
    ["Átjött", p.moved],
    ["Nemet mondott", p.declined],
    ["Nem válaszolt", p.silent],
    ["Lemondta", p.left],
    ["Várólistán maradt", p.waiting],
  ] as const;
  return [
    `${day(p.date)} lezajlott. ${p.slots.map(seat).join(", ")}.`,
    ...lines.flatMap(([what, who]) => (who.length > 0 ? [`${what}: ${who.join(", ")}.`] : [])),
    `Üzenetek: ${p.texts}.`,
  ].join("\n");
}

function paper(sheet: PaperSheet): string {
  const slots = sheet.slots.map((slot) => {
    if (slot.status === "dropped") return `${clock(slot.time)}: elmarad`;
    if (slot.status === "tentative") return `${clock(slot.time)}: még nem nyílt meg`;
    return `${clock(slot.time)} (${slot.places}/${slot.capacity}): ${list(slot.people)}`;
  });
  const unreached =
    sheet.unreached.length > 0 ? [`Nekik kérlek te szólj: ${sheet.unreached.join(", ")}`] : [];
  const title = `${day(sheet.date)}${sheet.calledOff ? ": elmarad" : ""}`;
  return [title, ...slots, `Várólista: ${list(sheet.waiting)}`, ...unreached].join("\n");
}

function plan(p: PlanSummary): string {
  const lines = [
    `${day(p.date)}: ${p.bookedPlaces} foglalt, ${p.waitingPlaces} vár, ${p.capacity} hely van.`,
  ];
  if (p.offers.length > 0)
    lines.push(`A szabad helyet először nekik ajánlom: ${entries(p.offers)}.`);
  if (p.targets.length > 0) {
    lines.push(`Cél: ${p.targets.map((one) => `${clock(one.time)} ${one.places}`).join(", ")}.`);
  }
  const wave = p.asks.map(
    (ask) => `${entry(ask)} (${ask.kind === "move" ? "átjön-e" : "jön-e"} ${forTime(ask.time)})`,
  );
  if (wave.length > 0) {
    lines.push(`${p.offers.length > 0 ? "Aztán" : "Először"} kérdezem: ${names(wave)}.`);
  }
  lines.push(`Válaszra ${duration(p.replyWithinMs)} van, legkésőbb ${at(p.latestEnd)} vége.`);
  return lines.join("\n");
}
