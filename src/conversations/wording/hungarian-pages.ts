/** Hungarian: the words of the pages. */
import { atTime, onWeekday } from "./hungarian-forms.ts";
import { hungarianViews } from "./hungarian-views.ts";
import type { FrameWords, PageWords, PosterWords } from "./page-words.ts";

const frame: FrameWords = {
  notFound: {
    title: "Itt nincs semmi",
    text: "Ez a link hibás, vagy már lejárt. Újat így kérhetsz, írd: LINK.",
  },
  asOf: (when) => `Állapot: ${when}`,
  renew: "Mutasd a mostani állást",
  status: {
    lost: "Megszakadt a kapcsolat. Amit látsz, régi lehet; újra próbálom.",
    back: "Újra van kapcsolat, minden friss.",
    sending: "Küldöm...",
    refused: "Ez már nem lehetséges. Ami igen, azt az oldalon látod.",
    notSent: "Nem tudom, megérkezett-e. Nézd meg az oldalt, és próbáld újra.",
    tooOften: "Ez egy órára sok gombnyomás. Írd meg inkább nekem, vagy próbáld később.",
  },
  paper: {
    page: "Lap",
    print: "Nyomtatás",
    gone: "Már nincs itt",
    notes: "Jó tudni",
  },
  live: {
    page: "Élőben",
    paper: "A lap",
    slots: "Helyek",
    asked: "Most kérdezem",
    nobodyAsked: "Most senkit sem kérdezek.",
    waiting: "Várólista",
    nobodyWaits: "Most senki sem vár.",
    timeLeft: "Hátralévő idő",
    unsent: "az üzenet most megy ki",
    next: "Mi következik",
    nothingNext: "Magától már nem történik semmi.",
    actions: "Amit tehetsz",
    noActions: "Most nincs mit eldönteni.",
    code: "A kódodra várok",
    codeField: "A négy számjegy a telefonodról",
    sendCode: "Mehet",
    story: "Mi történt, és miért",
    about: "Kiről",
    everyone: "Mindenki",
    show: "Mutasd",
    nothingHappened: "Eddig semmi.",
  },
  own: {
    page: "A helyed",
    standing: "Így állsz",
    why: "Miért",
    question: "Ezt kérdezem tőled",
    answerTo: "A válaszod ide küldd",
    write: "Üzenet írása",
  },
};

const poster: PosterWords = {
  join: "JELENTKEZEM",
  weekly: (p) => `Minden ${onWeekday(p.weekday)} ${atTime(p.time)}`,
  by: (p) => `oktató: ${p.trainer}`,
  heading: "Jelentkezz SMS-ben!",
  saysLabel: "Írd meg:",
  numberLabel: "erre a számra:",
  codeLabel: (p) => `QR-kód: üzenetet nyit a ${p.number} számra, benne: ${p.text}`,
  steps: [
    "Irányítsd a telefonod kameráját a kódra, és koppints arra, amit kínál: megnyílik az üzenet, már megírva.",
    "Küldd el. Magától nem megy el.",
    "Rögtön jön a válasz. Írd meg a neved, és megtudod, van-e helyed, vagy várólistára kerülsz.",
  ],
  small: [
    "Még nem biztos? VÁRÓLISTA: várólistára kerülsz.",
    "LEMONDOM: visszaadod a helyed. ÁLLAPOT: megtudod, hogy állsz.",
    "STOP: nem kapsz több üzenetet. Az SMS díja a szokásos.",
  ],
};

export const hungarianPages: PageWords = { frame, views: hungarianViews, poster };
