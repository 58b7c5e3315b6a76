/** Hungarian: what the trainer's commands are called, and every text that she gets. */

import { nameLettersMax } from "../names.ts";
import { listed, quoteLettersMax, shortened } from "../texting/lengths.ts";
import type { CommandName } from "../trainer/trainer-commands.ts";
import {
  andMore,
  at,
  atTime,
  by,
  classes,
  clock,
  day,
  duration,
  entry,
  forTime,
  list,
  of,
  on,
  onDay,
  to,
  until,
  when,
} from "./hungarian-forms.ts";
import { capital } from "./in-words.ts";
import type { When } from "./when.ts";
import type { Beginning, Entry, PlanSummary, Seat, Wording } from "./wording.ts";

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

const outOfReach = ({ reached }: { reached: boolean }): string =>
  reached ? "" : " Nem ér el üzenet: kérlek, szólj neki te.";

const beingAsked = (asked: { name: string; by: When }[]): string =>
  asked.length > 0
    ? ` Épp kérdezem: ${names(asked.map((one) => `${one.name} (${by(one.by)})`))}.`
    : "";

/** What each command is called in texts, as it is spelled. */
export const command: Record<CommandName, string> = {
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
  LINK: "OLDAL",
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
  LINK: ["OLDAL"],
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
  LINK: "Írd: OLDAL, vagy ha a korábbi linkjeid szűnjenek meg: OLDAL ÚJ.",
  TELL: "Írd: ÜZEN, és amit mindenki tudjon meg (legfeljebb 400 betű): ÜZEN hozzatok törölközőt.",
  CALLOFF:
    "Írd: ELMARAD, és ha szeretnéd, hogy miért (legfeljebb 200 betű): ELMARAD viharjelzés van.",
  COMMANDS: "Elég ennyi: PARANCSOK.",
};

const phases = {
  open: "lehet jelentkezni",
  closed: "a jelentkezés lezárult",
  splitting: "most dől el",
  settled: "a nap eldőlt",
  "called-off": "a nap elmarad",
} as const;

export const hungarianTrainer: Wording["trainer"] = {
  smallWords: {
    courtesies: ["kerlek", "kerem", "koszi", "most"],
    not: ["nem"],
    beforeNot: ["es", "miert"],
    maybe: ["talan", "varolista", "varolistara"],
    renew: ["uj", "ujat"],
    beforePhone: ["tel", "telefon", "mobil", "szama"],
    beforeTime: [],
    timeEndings: ["ra", "re", "kor", "hoz", "hez", "tol"],
  },
  commandWords,
  commands: [
    "Megnézni: ÁLLAPOT, LISTA, TERV, LAP, OLDAL, MIÉRT név. Új kérdés ne menjen: SZÜNET.",
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
      ...p.slots.map(
        (slot) =>
          `${clock(slot.time)}${slot.open ? "" : " (igen, még nem nyílt meg)"}: ${list(slot.people)}`,
      ),
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
  codeForOther: (p) =>
    `A nyitott kód nem ehhez kell (${p.command}), hanem ehhez: ${command[p.open]}. Semmi sem változott.`,
  codesLocked: (p) =>
    `Túl sok rossz kód jött a számodról. A biztonság kedvéért ${until(p.until)} egyet sem fogadok el. Megnézni addig is tudsz mindent, és a SZÜNET is megy.`,
  standsOut: "nincs a listán",
  standsWaiting: "várólistán",
  which: (p) =>
    `Melyikük?\n${p.choices.map((one, index) => `${index + 1}: ${one.name}, száma vége ${one.phoneEnd}, ${/^\d/.test(one.standing) ? clock(one.standing) : one.standing}`).join("\n")}\nÍrd meg a sorszámát.`,
  nobodyNamed: (p) =>
    `Nincs ilyen nevű ezen a napon: ${shortened(p.name, nameLettersMax)}. A neveket a LISTA mutatja.`,
  effectSplit: (p) => `OSZTÁS: lezárom a jelentkezést, ${begins(p.begins)}\n${p.plan}`,
  effectGo: (p) => `MEHET: ${begins(p.begins)}\n${p.plan}`,
  effectResume: (p) => {
    const goesOn = `FOLYTASD: ${onDay(p.date)}tovább kérdezek.`;
    return p.plan ? `${goesOn}\n${p.plan}` : goesOn;
  },
  effectOpen: (p) =>
    `NYISD: ${onDay(p.date)}${clock(p.time)} megnyílik velük: ${entries(p.people)}.`,
  effectDrop: (p) =>
    `HAGYD: ${onDay(p.date)}${clock(p.time)} végleg elmarad. ${p.people.length > 0 ? `Nekik marad, ami volt, és szólok: ${entries(p.people)}.` : "Senki sem mondott rá igent."}`,
  effectPin: (p) =>
    `RÖGZÍT ${p.name}: ${day(p.date)}, nem kérdezem meg, hogy átjönne-e.${p.asked ? " A kérdést, amit kapott, visszavonom." : ""}`,
  effectUnpin: (p) => `FELOLD ${p.name}: ${day(p.date)}, megint megkérdezhetem, hogy átjönne-e.`,
  effectAdd: (p) =>
    [
      `FELVESZ ${p.name}${p.places > 1 ? ` (${p.places})` : ""}: ${day(p.date)} ${clock((p.seat ?? p.root).time)}, ${p.seat ? `${group(p.seat)}${passedOver(p.passedOver)}` : `${group(p.root)}; ${p.position}. lesz a várólistán`}.`,
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
      ...p.opens.map((slot) => `Ezzel ${clock(slot.time)} megnyílik velük: ${names(slot.people)}.`),
      ...p.off.map(
        (slot) =>
          `Akkor ${clock(slot.time)} elmarad; igent mondtak, marad, ami volt: ${names(slot.people)}.`,
      ),
      p.settles ? "Ezzel eldől a nap: mindenki megkapja a záró üzenetet." : "",
    ]
      .filter(Boolean)
      .join(" "),
  effectRemove: (p) =>
    `TÖRÖL: ${p.name} (${p.time ? clock(p.time) : "várólista"}) lekerül a ${of(p.date)} listáról${p.reached ? ", és megírom neki" : ""}.${p.asked ? " A kérdést, amit kapott, visszavonom." : ""}${outOfReach(p)}`,
  effectMove: (p) =>
    [
      `ÁTTESZ ${p.name}: ${day(p.date)}, ${p.from ? `${clock(p.from)} helyett` : "a várólistáról"} ${forTime(p.seat.time)}, ${group(p.seat)}${passedOver(p.passedOver)}.`,
      p.opens ? `Ezzel ${clock(p.seat.time)} megnyílik.` : "",
      p.tentative ? "Még nem nyílt meg: ez az ő igenjének számít." : "",
      p.asked ? "A kérdést, amit kapott, visszavonom." : "",
      p.pins ? "Többet nem kérdezem, átjönne-e (rögzítve)." : "",
    ]
      .filter(Boolean)
      .join(" ") + outOfReach(p),
  effectWait: (p) =>
    [
      `VÁRAKOZIK: ${p.name} elveszti a helyét ${on(p.date)} ${atTime(p.from)}${p.agreed ? ` (és a ${clock(p.agreed)} igen is törlődik)` : ""}, és ${p.position}. lesz a várólistán.`,
      tooManyWait(p.waitlist),
      p.asked ? "A kérdést, amit kapott, visszavonom." : "",
    ]
      .filter(Boolean)
      .join(" ") + outOfReach(p),
  effectCapacity: (p) =>
    `LÉTSZÁM: ${on(p.date)} ${forTime(p.seat.time)} mostantól ${p.seat.capacity} hely van, ${p.seat.taken} foglalt.`,
  effectTell: (p) =>
    `ÜZEN: ${p.text === null ? "a szöveged" : `"${p.text}"`} ${p.people} embernek megy ki, ${day(p.date)}${p.segments > 1 ? `, egyenként ${p.segments} részben` : ""}${p.heldUntil ? `, ${at(p.heldUntil)}` : ""}.${tellYourself(p.unreached)}`,
  effectCallOff: (p) =>
    `ELMARAD: ${day(p.date)} végleg elmarad, ${p.people} embernek írom meg${p.reason ? `: "${p.reason}"` : ""}.${tellYourself(p.unreached)}`,
  doneSplit: (p) => {
    if (p.paused) return "A jelentkezés lezárult, de szünet van: írd, hogy FOLYTASD, és kérdezek.";
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
  capReached: (p) => {
    const most = `${p.name} ma már ${p.most} üzenetet kapott, többet nem engedsz`;
    if (p.held === "question") return `${most}, ezért már nem kérdezem.`;
    const text = `Ezt visszatartottam, kérlek, mondd el neki te: ${quoted(p.text)}`;
    return p.held === "answer"
      ? `${most}. Amit ír, érvényes, de ma már nem válaszolok neki. ${text}`
      : `${most}. ${text}`;
  },
  notNow: (p) =>
    `${command[p.command]}: most nincs mit tenni, ${p.phase === "splitting" ? "már folyik a döntés" : phases[p.phase]}.`,
  alreadyPaused: "Már szünet van. Tovább: FOLYTASD.",
  notPaused: "Most nincs szünet.",
  noShortSlot: "Most nincs mit eldönteni: sem NYISD, sem HAGYD.",
  nobodyToOpenFor: (p) => `${forTime(p.time)} senki sem mondott igent, így nincs kinek megnyitni.`,
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
  badNumber: (p) => `${p.name} száma (vége ${p.phoneEnd}) nem fogad SMS-t. Kérlek, nézd meg, jó-e.`,
  optedOutWrote: (p) =>
    `${p.name} írt, pedig nem kér üzenetet. Nem válaszolhatok neki; kérlek, telefonálj.`,
  nothingAbout: (p) => `${p.name}: ezen a napon még semmi sem dőlt el róla.`,
};

function begins(beginning: Beginning): string {
  switch (beginning.how) {
    case "settles":
      return "eldől a nap, mindenki megkapja a záró üzenetet.";
    case "now":
      return "máris kérdezek.";
    case "after-answers":
      return "a nyitott kérdések után kérdezek.";
    case "after-resume":
      return "de szünet van: FOLYTASD után kérdezek.";
    case "at":
      return `${at(beginning.at)} kezdek kérdezni.`;
  }
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

function plan(p: PlanSummary): string {
  const lines = [
    `${day(p.date)}: ${p.bookedPlaces} foglalt, ${p.waitingPlaces} vár, ${p.capacity} hely van.`,
  ];
  if (p.awaitsAnswers) lines.push("Előbb a nyitott kérdések dőlnek el.");
  if (p.offers.length > 0)
    lines.push(`A szabad helyet először nekik ajánlom: ${entries(p.offers)}.`);
  if (p.targets.length > 0) {
    lines.push(`Cél: ${p.targets.map((one) => `${clock(one.time)} ${one.places}`).join(", ")}.`);
  }
  const wave = p.asks.map(
    (ask) => `${entry(ask)} (${ask.kind === "move" ? "átjön-e" : "jön-e"} ${forTime(ask.time)})`,
  );
  if (wave.length > 0) {
    lines.push(
      `${p.offers.length > 0 || p.awaitsAnswers ? "Aztán" : "Először"} kérdezem: ${names(wave)}.`,
    );
  }
  lines.push(`Válaszra ${duration(p.replyWithinMs)} van, legkésőbb ${at(p.latestEnd)} vége.`);
  return lines.join("\n");
}
