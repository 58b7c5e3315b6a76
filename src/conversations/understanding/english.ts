/** English phrases: the requests, and with them the whole table. */
import {
  atEnglishSlot,
  endsEnglishTexts,
  englishCourtesies,
  unclearEnglish,
  whenInEnglish,
} from "./english-courtesies.ts";
import {
  englishAway,
  englishNo,
  englishPrefer,
  englishStay,
  wholeEnglish,
  withEnglishNo,
} from "./english-no.ts";
import { openings } from "./english-reasons.ts";
import { I_AM, I_CANT, I_WILL, I_WONT, I_WOULD, MY_PLACE, PLACE, SUNDAY } from "./english-terms.ts";
import { withEnglishTimes } from "./english-times.ts";
import { doubts, notNames, numbers, turns } from "./english-words.ts";
import { englishEarlier, englishYes, withEnglishYes } from "./english-yes.ts";
import type { Phrases } from "./phrases.ts";

export const english: Phrases = {
  yes: englishYes,
  no: englishNo,
  stay: englishStay,
  prefer: englishPrefer,
  away: englishAway,
  withYes: withEnglishYes,
  withNo: withEnglishNo,
  filler: englishCourtesies,
  atSlot: atEnglishSlot,
  when: whenInEnglish,
  acknowledged: ["(good|nice) to know"],
  unclear: unclearEnglish,
  whole: wholeEnglish,
  optOut: endsEnglishTexts,
  earlier: englishEarlier,
  reasons: { openings, turns, hence: "so" },

  out: [
    "out",
    `(${I_AM}|count (me|us)|take (me|us)) out`,
    `(${I_WILL}|${I_WOULD} like to|(i|we) want to|i|we|) (cancel|give up) (${MY_PLACE}|my reservation)`,
    `(i|we|) (have to|need to|must) cancel (for sunday|${SUNDAY}|tomorrow|for tomorrow|)`,
    `out (sorry|as|because|) ${I_CANT} (come|make it|be there|attend)`,
    `out (sorry|as|because|) ${I_WONT} (come|make it|be there|be coming|attend)`,
    "(remove|take) (me|us) (from|off) the (waitlist|waiting list|class)",
    `${I_CANT} (come|make it|be there|attend) (${SUNDAY}|anymore|any more)`,
    `${I_WONT} (come|make it|be there|be coming|attend) ${SUNDAY}`,
    `${I_AM} not coming (anymore|any more|${SUNDAY})`,
  ],
  handOver: [`give (my|our) ${PLACE} (away|to someone else|to somebody else)`],
  status: [
    "(status|my status)",
    "(whats|what is) my (status|place|position|number|spot)",
    "where am i (on the list|on the waitlist|on the waiting list|)",
    "am i (in|booked|on the list)",
  ],
  why: ["why (me|us|)", "why (was|am) i (asked|waiting|not in|on the waitlist)", "how come"],

  link: ["(my|the|send (me|us) (my|the|a)|) (link|page)"],
  newLink: ["(link new|(my|the|send (me|us) (my|the|a)|) new link)"],
  join: [
    "(join in|jion|jion in|joim|joim in)",
    `join (the class|your class|) (for sunday|${SUNDAY}|)`,
    `(${I_WOULD} like to|(i|we) want to) join (the class|your class|) (for sunday|${SUNDAY}|)`,
  ],
  introduction: [
    "(my name is|my names|the name is|name|my name|im|i am|its|it is|this is|call me)",
  ],
  signUp: [
    `(${I_WOULD} like to|(i|we) want to) (sign up|book|come|book a ${PLACE}) (for the class|to the class|for sunday|${SUNDAY}|)`,
    `(i|we) (want|need) a ${PLACE}`,
  ],
  maybe: ["(maybe|may be|mabye|mayb|maby|mayeb)"],
  companion: ["(with|and|&) (my dog|our dog|my puppy|our puppy|)"],
  beforePlaces: ["for", "with", "x"],
  afterPlaces: ["place", "places", "spot", "spots", "seat", "seats", "dog", "dogs", "people"],
  notNames,
  doubts,
  numbers,
  silent: "",
  binding: "",
  clock: withEnglishTimes,
  onlyAtHome: ["y", "n", "k", "ya", "ye", "yo", "nah", "aye"],
  outCommands: ["OUT"],

  language: ["((my|) language|languages|lang)", "(change|set|switch) (my|the|) language (to|)"],
  called: ["english", "in english", "eng", "en", "angol", "angolul", "angolra"],
  askedFor: [
    "((in|) english|angolul|angolra|(switch|change) to english|(i|) (only|just) speak english)",
    "((can|could) (you|we)|) (write|text|talk|speak) (to me|) (in|) english",
    "((i|) (dont|do not)) (speak|understand|know) hungarian",
  ],
};
