/** The words of the phones' page. What the bot says and decides has its own: src/conversations/wording. */
import type { LiveSeat } from "../conversations/pages/page-views.ts";
import { ordinal } from "../conversations/wording/english-forms.ts";
import type { Language } from "../domain/settings.ts";
import type { LocalTime } from "../domain/times.ts";
import type { LiveWords } from "../web/pages/shell.ts";
import type { SceneName } from "./scenes.ts";

export type PhonesWords = {
  title: string;
  scenes: { label: string; named: Record<SceneName, { title: string; explains: string }> };
  pressPlay: string;
  /** The clock has stopped for the trainer's code. */
  codeWaits(p: { name: string }): string;
  over: string;
  language: string;
  save: string;
  clock: {
    label: string;
    play: string;
    pause: string;
    speed: string;
    /** `speed`: virtual seconds a second. */
    times(p: { speed: number }): string;
    tenMinutes: string;
    next: string;
    byItself: string;
  };
  class: { waiting: string; nobody: string; next: string };
  seat: Record<LiveSeat["state"], string>;
  decisions: { heading: string; why: string; none: string };
  phone: {
    trainer: string;
    yours: string;
    texts(p: { name: string }): string;
    textAs(p: { name: string }): string;
    send: string;
    keysOf(p: { name: string }): string;
    failed: string;
    none: string;
    /** In place of `none`. */
    trainersNone(p: { name: string }): string;
  };
  chip: {
    has(p: { time: LocalTime }): string;
    agreed(p: { time: LocalTime }): string;
    asked(p: { time: LocalTime; by: string }): string;
    waits(p: { position: number }): string;
    out: string;
    calledOff: string;
    stranger: string;
  };
  /** As they are texted. */
  keys: { trainer: readonly string[]; people: readonly string[] };
  refused: { heading: string; back: string };
  status: LiveWords;
};

const english: PhonesWords = {
  title: "Backwalk: the phones",
  scenes: {
    label: "Scenes",
    named: {
      "typical-saturday": {
        title: "A typical Saturday",
        explains:
          "Juli takes 7 dogs. 7 have a place at 10:30 and 3 wait. On Saturday morning Backwalk opens a second class at 09:00 and fills it by text: it asks everyone who waits, and just as many of the booked as balance needs, the last to book first.",
      },
      "everyone-silent": {
        title: "Everyone silent",
        explains:
          "The same Saturday, but nobody looks at their phone. Silence means: keep what you have. So nobody loses a place by not answering.",
      },
      "two-siblings": {
        title: "Two more classes",
        explains:
          "5 dogs a class, 5 have a place and 5 wait: one more class isn't enough. Backwalk fills 09:00 and 12:00 at the same time, dealing its questions out in turn.",
      },
      "freed-place": {
        title: "A freed place",
        explains:
          "It's Thursday, the class is full, 3 wait. Bea can't come. Her place is offered to those who wait, one after the other, and held for each until their hour is over.",
      },
    },
  },
  pressPlay: "Press play and watch the phones. A minute takes a second.",
  codeWaits: (p) =>
    `The clock waits: ${p.name} has a code. Send it from her phone or type it into her page, then play on.`,
  over: "That was the scene: nobody was pushed, and everyone knows where they stand. Now you: text from any phone (OUT frees a place), or pick another scene.",
  language: "Language",
  save: "Save as rehearsal",
  clock: {
    label: "The clock",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    times: ({ speed }) => `${speed}×`,
    tenMinutes: "+10 min",
    next: "To the next deadline",
    byItself: "They answer by themselves",
  },
  class: { waiting: "Waiting", nobody: "nobody", next: "Next" },
  seat: {
    taken: "booked",
    leaving: "moves",
    agreed: "said yes",
    asked: "asked …",
    free: "free",
    kept: "kept",
  },
  decisions: {
    heading: "What the bot just decided, and why",
    why: "Why:",
    none: "Nothing yet.",
  },
  phone: {
    trainer: "trainer",
    yours: "yours now",
    texts: ({ name }) => `Texts on ${name}'s phone`,
    textAs: ({ name }) => `Text as ${name}`,
    send: "Send",
    keysOf: ({ name }) => `Keys of ${name}'s phone`,
    failed: "not delivered",
    none: "No texts yet.",
    trainersNone: ({ name }) =>
      `${name} has nothing to do: she hears when it's decided. But she can ask, STATUS for example, or WHY and a name.`,
  },
  chip: {
    has: ({ time }) => `has ${time}`,
    agreed: ({ time }) => `yes to ${time}`,
    asked: ({ time, by }) => `${time}? by ${by}`,
    waits: ({ position }) => `waits, ${ordinal(position)}`,
    out: "not coming",
    calledOff: "called off",
    stranger: "not signed up",
  },
  keys: { trainer: ["STATUS", "PLAN", "PAPER", "LINK"], people: ["YES", "NO", "OUT"] },
  refused: { heading: "That isn't possible", back: "Back to the phones" },
  status: {
    lost: "Connection lost: is the demo still running?",
    back: "Connected again.",
    sending: "",
    refused: "That isn't possible.",
    notSent: "That didn't arrive: is the demo still running?",
  },
};

const hungarian: PhonesWords = {
  title: "Backwalk: a telefonok",
  scenes: {
    label: "Jelenetek",
    named: {
      "typical-saturday": {
        title: "Egy átlagos szombat",
        explains:
          "Julinál 7 kutya fér el. 10:30-ra 7 gazdinak van helye, és 3 vár. Szombat reggel a Backwalk nyit egy második órát 9:00-kor, és SMS-ben tölti fel: megkérdez mindenkit, aki vár, a foglalók közül pedig csak annyit, amennyi az egyensúlyhoz kell, a legutóbb foglalóval kezdve.",
      },
      "everyone-silent": {
        title: "Mindenki hallgat",
        explains:
          "Ugyanaz a szombat, de senki sem nézi a telefonját. Aki hallgat, annak marad, amije van: válasz híján senki sem veszíti el a helyét.",
      },
      "two-siblings": {
        title: "Két új időpont",
        explains:
          "Egy órán 5 kutya fér el, 5-nek van helye, és 5 vár: egy új időpont kevés. A Backwalk egyszerre tölti a 9:00-t és a 12:00-t, felváltva kérdez.",
      },
      "freed-place": {
        title: "Felszabadul egy hely",
        explains:
          "Csütörtök van, az óra tele, 3-an várnak. Bea nem tud jönni. A helyét a várakozók kapják meg ajánlatként, egyik a másik után; mindegyiküknek egy óráig van fenntartva.",
      },
    },
  },
  pressPlay: "Indítsd el, és figyeld a telefonokat. Egy perc egy másodperc.",
  codeWaits: (p) =>
    `Az óra vár: ${p.name} kódot kapott. Küldd el a telefonjáról, vagy írd be az oldalán, aztán indítsd tovább.`,
  over: "Ez volt a jelenet: mindenki tudja, hányadán áll, és senkit sem kellett unszolni. Most te jössz: írj bármelyik telefonról (LEMONDOM: felszabadul egy hely), vagy válassz másik jelenetet.",
  language: "Nyelv",
  save: "Mentés próbaként",
  clock: {
    label: "Az óra",
    play: "Indítás",
    pause: "Szünet",
    speed: "Sebesség",
    times: ({ speed }) => `${speed}×`,
    tenMinutes: "+10 perc",
    next: "A következő határidőig",
    byItself: "Maguktól válaszolnak",
  },
  class: { waiting: "Várólista", nobody: "senki", next: "Ezután" },
  seat: {
    taken: "foglalt",
    leaving: "átmegy",
    agreed: "igen",
    asked: "kérdés …",
    free: "szabad",
    kept: "fenntartva",
  },
  decisions: {
    heading: "Miről döntött most a bot, és miért",
    why: "Miért:",
    none: "Még semmiről.",
  },
  phone: {
    trainer: "oktató",
    yours: "most a tiéd",
    texts: ({ name }) => `Üzenetek (${name})`,
    textAs: ({ name }) => `Írj mint ${name}`,
    send: "Küldés",
    keysOf: ({ name }) => `Gombok (${name})`,
    failed: "nem ért célba",
    none: "Még nincs üzenet.",
    trainersNone: ({ name }) =>
      `${name} hátradőlhet: szólunk, ha eldőlt. De kérdezhet is, például: ÁLLAPOT, vagy MIÉRT és egy név.`,
  },
  chip: {
    has: ({ time }) => `helye: ${time}`,
    agreed: ({ time }) => `igen: ${time}`,
    asked: ({ time, by }) => `${time}? ${by}-ig`,
    waits: ({ position }) => `vár, ${position}.`,
    out: "nem jön",
    calledOff: "elmarad",
    stranger: "nem jelentkezett",
  },
  keys: { trainer: ["ÁLLAPOT", "TERV", "LAP", "OLDAL"], people: ["IGEN", "NEM", "LEMONDOM"] },
  refused: { heading: "Ez most nem megy", back: "Vissza a telefonokhoz" },
  status: {
    lost: "Megszakadt a kapcsolat: fut még a demó?",
    back: "Újra van kapcsolat.",
    sending: "",
    refused: "Ez most nem megy.",
    notSent: "Ez nem ért célba: fut még a demó?",
  },
};

/** Of every language that Backwalk speaks. */
export const phonesWords: Readonly<Record<Language, PhonesWords>> = { en: english, hu: hungarian };
