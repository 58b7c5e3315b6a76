/** Hungarian: every text that people get, informal, each answer word one that is understood. */

import { withoutAccents } from "../texting/segments.ts";
import {
  andMore,
  at,
  atTime,
  by,
  classes,
  clock,
  day,
  forTime,
  from,
  list,
  of,
  on,
  onDay,
  outcomes,
  theTime,
  to,
  until,
  when,
} from "./hungarian-forms.ts";
import { facts, reasons } from "./hungarian-ledger.ts";
import { hungarianPages } from "./hungarian-pages.ts";
import { hungarianTrainer } from "./hungarian-trainer.ts";
import { hungarianWhy } from "./hungarian-why.ts";
import { capital } from "./in-words.ts";
import type { AskText, Closing, Decided, PaperSheet, Wording } from "./wording.ts";

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
    `${hi(a.name)}${capital(on(a.date))} ${atTime(a.time)} is lehet óra. Számíthatok rád? IGEN/NEM ${by(a.by)}. Ha nem írsz, mást hívok. ${a.trainer}`,
  askOffer,
  clarify: (a) =>
    `Ne haragudj, ez igen vagy nem ${on(a.date)} ${forTime(a.time)}? Írj csak annyit ${by(a.by)}: IGEN vagy NEM. ${a.trainer}`,
  links: {
    live: (p) =>
      `${day(p.date)}, élőben: ${p.url} Akinél a link van, nézheti és megállíthatja, ezért ne add tovább. ${p.renewed ? "A korábbi linkjeid már nem működnek." : "OLDAL ÚJ: a régiek megszűnnek."}`,
    own: (p) =>
      `Itt bármikor látod, hogy állsz (${day(p.date)}): ${p.url} ${p.renewed ? "A korábbi linkjeid már nem működnek." : "Csak a tiéd; OLDAL ÚJ: a régi megszűnik."}`,
    paper: (p) => `Nyomtatható: ${p.url}`,
    status: (p) => `Vagy nézd meg itt: ${p.url}`,
    none: "Itt nincsenek oldalak. Írd, hogy ÁLLAPOT, és megmondom, hogy állsz.",
  },
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
        : `${p.trainer} áttett: ${on(p.date)} ${p.from ? `${clock(p.from)} helyett ` : ""}${forTime(p.time)} ${yourPlace(1)}. ${leave}`,
    putToWait: (p) =>
      `${p.trainer} várólistára tett ${to(p.date)}: ${atTime(p.from)} már nincs helyed${p.agreed ? ` (${atTime(p.agreed)} sem)` : ""}, ${p.position}. vagy a sorban. ${call}`,
    keptByTrainer: (p) =>
      `${p.trainer} eldöntötte: ${on(p.date)} marad neked ${clock(p.time)}. A kérdésemre már nem kell válaszolnod.`,
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

  trainer: hungarianTrainer,

  facts,
  reasons,
  why: hungarianWhy,
  pages: hungarianPages,
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

function paper(sheet: PaperSheet): string {
  const slots = sheet.slots.map((slot) => {
    if (slot.status === "dropped") return `${clock(slot.time)}: elmarad`;
    if (slot.status === "tentative") {
      return `${clock(slot.time)}: még nem nyílt meg${slot.people.length > 0 ? `; igen: ${list(slot.people)}` : ""}`;
    }
    return `${clock(slot.time)} (${slot.places}/${slot.capacity}): ${list(slot.people)}`;
  });
  const unreached =
    sheet.unreached.length > 0 ? [`Nekik kérlek te szólj: ${sheet.unreached.join(", ")}`] : [];
  const title = `${day(sheet.date)}${sheet.calledOff ? ": elmarad" : ""}`;
  const paused = sheet.heldByPause
    ? ["Szünet van: a szabad helyeket FOLYTASD után ajánlom fel."]
    : [];
  return [title, ...slots, `Várólista: ${list(sheet.waiting)}`, ...unreached, ...paused].join("\n");
}
