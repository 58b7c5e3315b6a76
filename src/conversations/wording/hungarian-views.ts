/** Hungarian: what the views of the pages say. */

import { at, by, clock, forTime, until, when } from "./hungarian-forms.ts";
import { command } from "./hungarian-trainer.ts";
import { capital } from "./in-words.ts";
import type { AskedFor, LiveViewWords, PaperViewWords, ViewWords } from "./view-words.ts";
import type { When } from "./when.ts";

const paper: PaperViewWords = {
  changedSince: (p) =>
    `Változott azóta, hogy írtam neked (az volt a ${when({ ...p.at, today: false })}-i állás). Ami új, meg van jelölve.`,
  isCalledOff: "Az óra elmarad. Ők voltak a listán.",
  undecided: (p) => `Még nem dőlt el: ${until({ ...p.by, today: false })} változhat.`,
  heldByPause: "Szünet van: a szabad helyeket FOLYTASD után ajánlom fel.",
  vanished: (p) => `${clock(p.time)} elmarad.`,
  unreached: (p) => `Nem ér el hozzájuk üzenet, nekik kérlek te szólj: ${p.people.join(", ")}.`,
  status: { closed: "eddig nincs rá szükség", tentative: "még nem nyílt meg", dropped: "elmarad" },
  saidYes: (p) => (p.places === 0 ? "még nincs igen" : `${p.places} helyre van igen`),
  since: {
    opened: "azóta megnyílt",
    isNew: "új",
    capacity: (p) => `${p.capacity} hely, eddig ${p.was}`,
    otherPlaces: (p) => `eddig ${p.was} hely`,
    queuedAnew: "újra beállt a sorba",
    fromWaiting: "a várólistáról",
    fromSlot: (p) => `${clock(p.time)} helyett`,
    off: (p) => `${p.name}: lekerült a listáról`,
    nowWaiting: (p) => `${p.name}: most várólistán`,
    nowAt: (p) => `${p.name}: most ${clock(p.time)}`,
  },
};

/** `a, b és c` */
const together = (pieces: string[]): string =>
  pieces.length > 1 ? `${pieces.slice(0, -1).join(", ")} és ${pieces.at(-1)}` : (pieces[0] ?? "");

/** Sentences have a comma where names have none: `a, b, és c` */
const allOf = (clauses: string[]): string =>
  clauses.length > 1
    ? `${clauses.slice(0, -1).join(", ")}, és ${clauses.at(-1)}`
    : (clauses[0] ?? "");

const people = (asked: AskedFor[]): string =>
  together(asked.map((one) => (one.time === null ? one.name : `${one.name} (${clock(one.time)})`)));

/** Whoever has no name yet is a number, which has an article: `a 01 végű szám`, `az 51 végű szám`. */
const the = (name: string): string =>
  /^\d\d /.test(name) ? `${name.startsWith("5") ? "az" : "a"} ${name}` : name;

const clocks = (times: string[]): string => times.map(clock).join(", ");

/** At the beginning of a line: what happens then. */
const from = (moment: When, what: string, follows: string[] = []): string =>
  `${capital(when(moment))}: ${what}.${follows.length > 0 ? ` ${capital(allOf(follows))}.` : ""}`;

const live: LiveViewWords = {
  phase: {
    open: (p) => `${capital(until(p.until))} lehet jelentkezni.`,
    closed: (p) => `A jelentkezés lezárult; ${at(p.finalizes)} nézem meg, ki fér be.`,
    plan: "A terv a MEHET szóra vár.",
    offers: (p) => `A szabad helyeket a várakozóknak ajánlom fel (${clock(p.time)}).`,
    walk: (p) =>
      p.times.length > 0
        ? `Most ${p.times.length === 1 ? "telik az új időpont" : "telnek az új időpontok"}: ${clocks(p.times)}.`
        : "Azt kérdezem, ki tudna máskor jönni.",
    deciding: "Most dől el, ki mikor jön.",
    short: (p) => `Kevés igen jött (${clocks(p.times)}): megnyissam vagy elengedjem?`,
    settled: (p) => `Eldőlt (${when(p.at)}).`,
    calledOff: "Az óra elmarad.",
    over: "Ennek a napnak vége.",
  },
  paused: "Szünetet kértél.",
  slot: {
    root: "nyitva",
    open: "megnyílt",
    closed: "zárva, eddig nincs rá szükség",
    dropped: "elmarad",
    calledOff: "elmarad",
    unneeded: "egyelőre nincs rá szükség",
    filling: (p) => `most telik: ${p.yes} helyre van igen, a cél ${p.target}`,
    short: (p) => `kevesen vannak: csak ${p.yes} helyre van igen`,
  },
  seat: {
    taken: (p) => `${the(p.name)} helye`,
    leaving: (p) => `${the(p.name)} helye, amíg ${clock(p.time)} meg nem nyílik`,
    agreed: (p) => `${p.name} igent mondott`,
    asked: (p) => `${p.name} kérdést kapott, ${by(p.by)} válaszolhat`,
    free: "szabad",
    kept: "szabad, a várakozóknak tartom",
  },
  asked: {
    move: (p) => `átjönne-e ${clock(p.rootTime)} helyett ${forTime(p.time)}`,
    seat: (p) => `jönne-e ${forTime(p.time)}`,
    offer: (p) => `szeretne-e helyet ${forTime(p.time)}`,
  },
  latestEnd: (p) => `Legkésőbb ${until(p.at)} minden eldől.`,

  ahead: {
    silence: (p) =>
      `Ha ${together(p.people)} ${p.too ? "sem" : "nem"} válaszol, ${at(p.at)} ${p.follows.length > 0 ? allOf(p.follows) : "senki más nem kap kérdést"}.`,
    noName: (p) =>
      `Ha ${together(p.people.map(the))} nem ír nevet, ${at(p.at)} törlöm a ${p.people.length === 1 ? "jelentkezését" : "jelentkezésüket"}.${p.follows.length > 0 ? ` Akkor ${allOf(p.follows)}.` : ""}`,
    signUpCloses: (p) => from(p.at, "lezárul a jelentkezés"),
    finalizes: (p) =>
      `${from(p.at, "megnézem, ki fér be")}${p.follows.length > 0 ? ` A mostani állás szerint ${allOf(p.follows)}.` : ""}`,
    decides: (p) =>
      from(
        p.at,
        p.follows ? "letelik az idő" : "letelik az idő, azzal dől el, ami van",
        p.follows ?? [],
      ),
    quietEnds: (p) =>
      p.supposed
        ? `${from(p.at, "vége a csendes óráknak")} Ez esetben ${allOf(p.follows)}.`
        : from(p.at, "vége a csendes óráknak", p.follows),
    reminds: (p) => from(p.at, "aki jön, emlékeztetőt kap"),
    paused: "Új kérdés nem megy ki, amíg nem folytatod.",
    onGo: (p) => `Ha azt mondod, MEHET, ${p.follows.length > 0 ? allOf(p.follows) : "folytatom"}.`,
  },
  clause: {
    asks: (p) => `${people(p.people)} kap kérdést`,
    offers: (p) => `${people(p.people)} kap ajánlatot`,
    counts: (p) => `${p.name} kései igenje számít (${clock(p.time)})`,
    opens: (p) => `megnyílik az új időpont (${clock(p.time)})`,
    short: (p) => `téged kérdezlek, kell-e ${clock(p.time)}`,
    drops: (p) => `elmarad az új időpont (${clock(p.time)})`,
    fits: "senkinek sem kell átjönnie",
    settles: "eldől a nap",
    awaitsGo: "megkapod a tervet, ami a MEHET szóra vár",
  },

  command: (name) => command[name],
  action: {
    PAUSE: {
      label: "Szünet",
      explains:
        "Új kérdés nem megy ki; ami kiment, arra a megadott ideig lehet válaszolni. Nem kell hozzá kód.",
    },
    RESUME: { label: "Folytatás", explains: "Tovább kérdezek." },
    GO: { label: "Mehet", explains: "A terv szerint kérdezek." },
  },
  open: (p) => `${clock(p.time)} megnyitása`,
  drop: (p) => `${clock(p.time)} elengedése`,
  codeFirst: "Előbb kódot küldök a telefonodra.",
  codeSpent:
    "Ez nem az a kód volt, és ez volt az utolsó próba. Semmi sem változott; új kódért nyomd meg vagy írd meg újra a parancsot.",
};

export const hungarianViews: ViewWords = {
  moment: (p) => `${p.day}, ${clock(p.time)}`,
  clock,
  until: (p) => by(p.by),
  headcount: (p) => `${p.taken}/${p.capacity}`,
  places: (p) => `${p.places} hely`,
  nobody: "senki",
  waiting: "Várólista",
  paper,
  live,
  ownOver: "Ennek az órának vége. A következőről: ÁLLAPOT.",
  ownStopped: "Nem kapsz üzenetet, mert leállítottad. Ha újra kérsz, írd: START.",
};
