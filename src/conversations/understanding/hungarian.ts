/** Hungarian phrases: the requests, and with them the whole table. */
import { hungarianAnswers } from "./hungarian-answers.ts";
import { withHungarianTimes } from "./hungarian-times.ts";
import { doubts, notNames, numbers } from "./hungarian-words.ts";
import type { Phrases } from "./phrases.ts";

const DAY =
  "(vasarnap|vasarnapra|most vasarnap|ezen vasarnapon|holnap|holnapra|hetvegen|ezen hetvegen)";
const TO_CLASS =
  "(orara|az orara|edzesre|az edzesre|foglalkozasra|a foglalkozasra|kutyasuliba|suliba|csoportba|a csoportba)";
const COME =
  "(jovok|jovunk|megyek|megyunk|tudok jonni|tudunk jonni|tudok menni|tudunk menni|leszek ott|leszunk ott)";
const BOOKING =
  "(helyem|helyemet|helyunk|helyunket|foglalasom|foglalasomat|foglalasunk|foglalasunket|jelentkezesem|jelentkezesemet|jelentkezesunket|orat|orat|reszvetelt|reszvetelem|reszvetelemet|idopontom|idopontomat|idopontunkat|idopontot)";
const TO_JOIN =
  "(jelentkezni|feliratkozni|jonni|menni|foglalni|helyet|egy helyet|helyet foglalni|helyet kerni|reszt venni|csatlakozni|beiratkozni)";

export const hungarian: Phrases = {
  ...hungarianAnswers,

  out: [
    "(ki|out|kilepek|kilepunk|kiszallok|kiszallunk|kiesem|kiesunk|kiesek|visszalepek|visszalepunk|visszamondom|visszamondjuk)",
    `(lemondom|lemondjuk|le kell mondanom|le kell mondanunk|le szeretnem mondani|szeretnem lemondani|szeretnenk lemondani|lemondanam|lemondanank) (${BOOKING}|${DAY}|${DAY} ${BOOKING}|)`,
    `(torolj|toroljel|toroljon|toroljetek) (ki|le|) (engem|minket|bennunket|) (${DAY}|listarol|)`.replace(
      "|listarol",
      "",
    ),
    `(torold|torolje|toroljetek|torlom|toroljuk) (ki|le|) ${BOOKING}`,
    `(vegyel|vegyen|vegyetek|irj|irjon|irjatok|huzz|huzzatok) (ki|le) (engem|minket|bennunket|) (${DAY}|listarol|varolistarol|nevsorbol|)`,
    `(${DAY}|) (nem|megsem|megse|meg sem|meg se|megis nem) ${COME} (${DAY}|)`,
    `(nem|megsem|megse) (tudok|tudunk) (${DAY}|) (jonni|menni|eljonni|elmenni|ott lenni|reszt venni)`
      .replace("(jonni|menni|", "(")
      .replace("(eljonni", "(eljonni"),
    `(nem|megsem|megse) (tudok|tudunk) ${DAY} (jonni|menni)`,
    `${DAY} (nem|megsem|megse) (tudok|tudunk) (eljonni|elmenni|ott lenni|reszt venni|)`,
    `(add|adja|adjatok|odaadhatod|odaadhatja) (oda|tovabb|) ${BOOKING} (masnak|valaki masnak)`,
    "(felszabaditom|atadom) (helyem|helyemet|helyunket) (masnak|)",
  ],
  status: [
    "(allapot|allapotom|statusz|statuszom|status|helyzet|helyzetem|allas)",
    "mi (helyzet|helyzetem|allas|statusz|statuszom|ujsag|allapot) (velem|velunk|)",
    "(hanyadik|hanyadikak|hanyadikok) (vagyok|vagyunk|helyen vagyok|helyen vagyunk|helyen allok) (listan|sorban|varolistan|)",
    "(hogy|hol) (allok|allunk|tartok|tartunk) (listan|varolistan|sorban|)",
    "hol vagyok (listan|varolistan|sorban)",
    "(bent|benn) (vagyok|vagyunk)",
    "(bekerultem|bekerultunk|bejutottam|bejutottunk|felkerultem listara|van helyem|van helyunk|van mar helyem|megvan helyem|megvan helyunk|van e helyem|van e helyunk|megkaptam helyet)",
    "(mikor derul ki|mikor dol el|mikor tudom meg|mikor dontotok el|mikor szoltok)",
  ],
  why: [
    "miert (en|mi|engem|minket|pont en|pont engem|eppen en|eppen engem|varok|vagyok varolistan|vagyok csak varolistan|kerultem varolistara|kellene|kell|kerdezel|kerdezitek|kaptam ezt|kell mennem|)",
    "(mi oka|milyen okbol|hogyhogy)",
  ],

  join: [
    "(join|jon|jonn|jonk)",
    `(jelentkezem|jelentkezunk|jelentkezes|feliratkozas|feliratkozom|feliratkozunk|foglalas) (${DAY}|${TO_CLASS}|${DAY} ${TO_CLASS}|)`,
  ],
  signUp: [
    `(jovok|jovunk|megyek|megyunk|eljovok|elmegyek|jelentkeznek|jelentkeznenk|feliratkoznek|feliratkoznank|foglalok|foglalunk|foglalnek|foglalnank|szeretnek ${TO_JOIN}|szeretnenk ${TO_JOIN}|szivesen (jonnek|mennek|jonnenk|mennenk)|${TO_JOIN} szeretnek|${TO_JOIN} szeretnenk) (en is|mi is|) (${DAY}|${TO_CLASS}|${DAY} ${TO_CLASS}|${DAY} az orara|)`,
    `(${DAY}|) (kerek|kerunk|kernek|kernenk|foglalok|foglalnek|foglalnank|szeretnek|szeretnenk) (egy|) (helyet|idopontot|${DAY} helyet)`,
    `(irj|irjon|irjatok|irjal) (fel|be) (engem|minket|bennunket|) (is|) (${DAY}|${TO_CLASS}|)`,
    `${DAY} (jovok|jovunk|megyek|megyunk|jonnek|jonnenk|mennek|mennenk)`,
    "(en is|mi is) (jovok|jovunk|megyek|megyunk|jonnek|jonnenk)",
  ],
  maybe: [
    "(maybe|talan|lehet|varolista|varolistara|a varolistara|varolistat|varolistas)".replace(
      "|lehet",
      "",
    ),
    `(tegyel|tegyen|tegyetek|rakj|rakjatok|irj|irjon|irjatok) (fel|be|) (engem|minket|) (a|) varolistara`,
    "(talan|lehet|lehet hogy|esetleg) (jovok|jovunk|megyek|megyunk|tudok jonni|tudunk jonni|tudok menni|tudunk menni|el tudok menni|el tudok jonni)",
    "(kerem|kerek|szeretnek|szeretnem) (a|) varolistat",
    "(szeretnek|szeretnenk) (a|) varolistara (kerulni|menni|jelentkezni|)",
    "(jelentkezem|feliratkozom|jovok) (a|) varolistara",
  ],
  introduction: [
    "(a nevem|nevem|az en nevem|en|en vagyok|itt|nev|a nev|neve)",
    "(gazdi|gazdi neve)",
  ],
  companion: [
    "(es|meg|&|plusz) (a|az|kutyam|a kutyam|kutyaja|a kutyaja|kutyusom|a kutyusom|kutyank|a kutyank|)",
    "(a|az|vagyok|vagyok a|vagyok az|vagyok en|a nevem|a nev)",
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
  silent: "a az",
  binding: "nem ne sem se",
  clock: withHungarianTimes,
  outCommands: ["KI", "OUT"],
  onlyAtHome: ["jo", "aha", "nana", "k", "n", "ki", "jon"],

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
