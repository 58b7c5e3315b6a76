/** Hungarian phrases: the requests, and with them the whole table. */
import { hungarianAnswers } from "./hungarian-answers.ts";
import { withHungarianTimes } from "./hungarian-times.ts";
import { doubts, notNames, numbers, turns } from "./hungarian-words.ts";
import type { Phrases } from "./phrases.ts";

const DAY = "((most|ezen|) (vasarnap|vasarnapra)|holnap|holnapra)";
const TO_CLASS = "((az|) (orara|edzesre)|(a|) (foglalkozasra|csoportba)|kutyasuliba)";
const COME = "(jovok|jovunk|megyek|megyunk|leszek ott|leszunk ott)";
const BOOKING = `(helyem|helyemet|helyunk|helyunket|foglalasom|foglalasomat|foglalasunkat|jelentkezesem|jelentkezesemet|
  jelentkezesunket|(az|) orat|reszvetelt|reszvetelem|idopontom|idopontomat|idopontot)`;

export const hungarian: Phrases = {
  ...hungarianAnswers,

  // Not `korábbi`: that may be the time there was before.
  earlier: [
    "(jovok|jovunk|megyek|megyunk) (korabban|hamarabb) is",
    "(tudok|tudunk) (korabban|hamarabb) is (jonni|menni)",
  ],
  reasons: {
    openings: [
      "(mert|mivel|ugyanis|dolgozom|dolgozok|dolgozunk)",
      `(anyukam|apukam|anyosom|aposom|ferjem|felesegem|parom|fiam|lanyom|gyerek|gyerekem|kutyam)
        (van|dolgozik|beteg|lazas)`,
    ],
    turns,
    hence: "ugyhogy ezert szoval",
  },

  out: [
    "(ki|out|kilepek|kilepunk|kiszallok|kiszallunk|kiesem|kiesunk|kiesek|visszalepek|visszalepunk|visszamondom|visszamondjuk)",
    `(lemondom|lemondjuk|le kell (mondanom|mondanunk)|(szeretnem|szeretnenk) lemondani|lemondanam) (${BOOKING}|${DAY}|${DAY} ${BOOKING}|)`,
    `${BOOKING} (lemondom|lemondjuk|le kell (mondanom|mondanunk)|(szeretnem|szeretnenk) lemondani|lemondanam)`,
    `(torolj|toroljel|toroljon|toroljetek) (ki|le|) (engem|minket|) (${DAY}|)`,
    `(torold|torolje|toroljetek|torlom|toroljuk) (ki|le|) ${BOOKING}`,
    `(vegyel|vegyen|vegyetek|irj|irjon|irjatok|huzz|huzzatok) ki (engem|minket|) (${DAY}|listarol|varolistarol|)`,
    `vegyel le (engem|minket|) varolistarol`,
    `(${DAY}|) (nem|megsem|megse|meg sem|meg se) ${COME}`,
    `(nem|megsem|megse|meg sem|meg se) ${COME} ${DAY}`,
    `(${DAY}|) (nem|megsem|megse|meg sem|meg se) (tudok|tudunk) (${DAY}|) (jonni|menni|eljonni|elmenni|ott lenni)`,
    `(nem|megsem|megse) (tudok|tudunk) (jonni|menni|eljonni|elmenni|ott lenni) ${DAY}`,
    `${DAY} (nem|megsem|megse) (tudok|tudunk)`,
  ],
  handOver: [`(add|adja|adjatok) (oda|tovabb|) (helyem|helyemet|helyunket) (masnak|valaki masnak)`],
  status: [
    "(allapot|allapotom|statusz|statuszom|status|helyzet|helyzetem)",
    "mi (helyzet|helyzetem|allas|statusz|statuszom|allapot) (velem|velunk|)",
    "(hanyadik|hanyadikak) (vagyok|vagyunk|helyen (vagyok|vagyunk|allok|allunk)) (listan|sorban|varolistan|)",
    "(hogy|hol) (allok|allunk|tartok|tartunk) (listan|varolistan|sorban|)",
    "hol (vagyok|vagyunk) (listan|varolistan|sorban)",
    "(bent|benn) (vagyok|vagyunk)",
    "(bekerultem|bekerultunk|bejutottam|bejutottunk|(van|megvan|van mar|van e) (helyem|helyunk)|megkaptam helyet)",
    "mikor (derul ki|dol el|tudom meg|dontotok el)",
  ],
  why: [
    "miert (en|mi|engem|minket|pont (en|engem)|eppen (en|engem)|varok|vagyok varolistan|kerultem varolistara|kerdezel|kerdezitek|kaptam ezt|)",
    "(mi oka|hogyhogy)",
  ],

  link: [
    "(link|linkem|linket|linkemet|oldal|oldalam) (kuldd|kuldj|kerem|kerek|)",
    "(kerem|kerek) linket",
  ],
  newLink: ["(link uj|oldal uj|uj oldal|uj link|uj linket|uj linkem) (kuldd|kuldj|kerem|kerek|)"],
  join: [
    "(join|jon)",
    `(jelentkezem|jelentkezunk|jelentkezes|feliratkozom|feliratkozunk|feliratkozas) (${DAY}|) (${TO_CLASS}|)`,
  ],
  signUp: [
    `(jovok|jovunk|megyek|megyunk|eljovok|elmegyek) (en is|mi is|) (${DAY}|) (${TO_CLASS}|)`,
    `(en is|mi is|${DAY}) (jovok|jovunk|megyek|megyunk|jonnek|jonnenk|mennek|mennenk)`,
    `(jelentkeznek|jelentkeznenk|feliratkoznek|feliratkoznank|szivesen (jonnek|mennek|jonnenk|mennenk)) (${DAY}|) (${TO_CLASS}|)`,
    `(szeretnek|szeretnenk) (jelentkezni|feliratkozni|jonni|menni|reszt venni|beiratkozni) (${DAY}|) (${TO_CLASS}|)`,
    `(${DAY}|) (jelentkezni|feliratkozni|jonni|menni) (szeretnek|szeretnenk)`,
    `(foglalok|foglalunk|foglalnek|foglalnank|kerek|kerunk|kernek|kernenk|szeretnek|szeretnenk) (egy|) helyet (${DAY}|) (${TO_CLASS}|)`,
    `(foglalok|foglalunk|foglalnek|foglalnank) (${DAY}|)`,
    `(egy|) helyet (kerek|kerunk|kernek|kernenk|szeretnek|szeretnenk|foglalnek) (${DAY}|)`,
    `(irj|irjon|irjatok|irjal) (fel|be) (engem|minket|) (is|) (${DAY}|) (${TO_CLASS}|)`,
  ],
  maybe: [
    "(maybe|talan|varolista|(a|) varolistara|(a|) varolistat)",
    "(tegyel|tegyen|tegyetek|rakj|rakjatok|irj|irjon|irjatok) (fel|be|) (engem|minket|) (a|) varolistara",
    "(talan|lehet|lehet hogy) (jovok|jovunk|megyek|megyunk|(el|) (tudok|tudunk) (jonni|menni))",
    "(kerek|szeretnek) (a|) varolistat",
    "(jelentkezem|feliratkozom|jovok|szeretnek) (a|) varolistara (kerulni|)",
  ],
  introduction: ["((a|az en|) nevem|en|en vagyok|itt|(a|) nev|gazdi|gazdi neve)"],
  companion: [
    "(es|meg|&|plusz) (a|az|) (kutyam|kutyaja|kutyusom|kutyank|)",
    "(a|az|vagyok|vagyok a|vagyok az|vagyok en|a nevem)",
  ],
  beforePlaces: ["x", "osszesen"],
  afterPlaces: [
    "hely",
    "helyet",
    "helyre",
    "kutya",
    "kutyaval",
    "kutyat",
    "kutyara",
    "kutyus",
    "kutyussal",
    "kutyammal",
    "fo",
    "fore",
    "fovel",
    "szemely",
    "szemelyre",
    "ebbel",
    "db",
  ],
  notNames,
  doubts,
  numbers,
  silent: "a",
  binding: "nem ne sem se megsem megse dehogy dehogyis",
  clock: withHungarianTimes,
  outCommands: ["KI", "OUT"],
  onlyAtHome: ["jo", "aha", "nana", "k", "n", "ki", "jon", "en", "itt", "nev", "gazdi"],

  language: [
    "(nyelv|nyelve|nyelvet|nyelvem|nyelvvaltas|nyelvvalasztas|nyelv valtas|nyelvek)",
    "(milyen|melyik) (nyelven|nyelvek|nyelv)",
    "(valts|valtsunk|valtsatok|valtson|legyen) (nyelv|nyelvet|nyelvem)",
  ],
  called: ["hungarian", "in hungarian", "hun", "hu", "magyar", "magyarul", "magyarra"],
  askedFor: [
    "(in|) hungarian",
    "(can|could) (you|we) (write|text|talk|speak|) in hungarian",
    "(magyarul|magyarul beszelek|magyar nyelven|magyarra)",
    "(irj|irjon|irjatok|irjanak|valaszolj|valaszoljatok|valaszoljon|lehetne|lehet|kerhetnem|kerem) magyarul",
    "magyarul (irj|irjon|irjatok|lehetne|lehet|kernem|kerhetem|szeretnem|kerek|jobb lenne)",
    "(nem beszelek|nem tudok|nem ertek) angolul",
  ],
};
