/** What stands beside English answers, what would pass for one by mistake, and what ends all texts. */
import {
  AGAIN,
  AS_EVER,
  ASKING,
  DIDNT,
  I_DONT,
  I_HAVE,
  I_WANT_TO,
  I_WILL,
  I_WOULD,
  JUST,
  MISSED_IT,
  NEVER,
  OPEN_NO,
  SEE_IT,
  SEE_YOU,
  SEEN_IT,
  STAY,
  SUNDAY,
  THANKS,
  TOMORROW,
} from "./english-terms.ts";

const ME = "(me|us|this number)";
const TEXTING = "(texting|messaging|contacting|spamming|bothering)";
const TEXT = "(text|message|sms|contact|spam|bother)";
const TEXTS = "(texts|messages|sms|text messages)";
const ORGANIZING =
  "(organizing|organising|sorting|arranging) (it|this|that|it all|everything|) (out|)";
const LEAVE_OUT = "(stop|unsubscribe|opt out)";

/** Why the answer comes late. */
const WAS_AWAY = `(i was|we were|was) (asleep|driving|working|at work|busy|away|in a meeting|
  (out|) walking (the|my|our) (dog|dogs)|out with (the|my|our) (dog|dogs))`;

export const englishCourtesies: readonly string[] = [
  "(please|pls|plz|pleas)",
  "(thanks|thank you|thx|thnx|tnx|tks|tx|ty|ta|thank u|cheers|many thanks) (again|)",
  "(thanks|thank you) (a lot|so much|very much)",
  `${THANKS} for ${ASKING}`,
  `${THANKS} for ${ORGANIZING}`,
  `${THANKS} for (fitting|squeezing) (me|us) in`,
  "and (thanks|thank you)",
  "(hi|hello|hey|hiya) (there|)",
  "(dear|good morning|good afternoon|good evening)",
  "(i|) (hope|hoping) ((you are|youre|your|ur) (well|ok|good|keeping well|doing well|both well)|(all is|alls) well)",
  "(im|i am|oh|) (sorry|so sorry|very sorry|sry|soz)",
  `(sorry|apologies) for (the|my|) (late|slow|delayed) (reply|answer|response)`,
  `(sorry|apologies) for the (late|slow) (reply|response) ${WAS_AWAY}`,
  "(sorry|apologies) for (the delay|(replying|answering|responding) (so|) late)",
  `sorry (i was|we were) (asleep|driving|working|at work|busy|away|in a meeting)`,
  `(oh|) (${I_HAVE}|) ${JUST} ${SEEN_IT}`,
  `(i|we|) ${DIDNT} ${SEE_IT}`,
  MISSED_IT,
  "(i|) hope (its|it is|im|i am|this is) not too late",
  "(actually|after all|with my dog|with our dog)",
  "(bye|see you|see ya|see u|cya|see you soon|take care|all the best)",
  "((best|kind|warm) regards|(best|warm) wishes|regards)",
  "(and|) have a (nice|good|great|lovely) (day|evening|weekend|sunday|night)",
  "(from (me|us|both of us)|x)",
];

export const atEnglishSlot: readonly string[] = [
  "(at|for|to|by|@|) {slot}",
  "(at|) {slot} (instead of (at|)|not|rather than) {time}",
];

export const whenInEnglish: readonly string[] = [
  "(instead|then|at that time|that time|that day|on that day|that morning)",
  `(${TOMORROW}|for tomorrow|for sunday|this weekend|${SUNDAY})`,
  "(on|) (sunday (morning|mornings)|sundays)",
  "tomorrow morning",
];

export const unclearEnglish: readonly string[] = [
  `${I_WANT_TO} (stay (at|with|in|on|for)|stick (to|with)|keep (my|our|)) {slot}`,
  // What is denied is no wish to keep the place or to end the texts.
  `${OPEN_NO} (${STAY}|${LEAVE_OUT}|${SEE_YOU} (${SUNDAY}|) at {time} ${AS_EVER})`,
  `${I_DONT} think`,
  `${NEVER} (${I_WILL}|i|we) (come|be there) at {time}`,
  `(dont|do not|never) ${LEAVE_OUT}`,
  `${OPEN_NO} have (to work|work|plans|other plans|guests|visitors|something on|something else)`,
  "(dont|do not) stop texting me",
  "(no idea|oh no|yeah yeah)",
  // Said of the message, not in answer to it.
  `(yes|yep|yeah|yea|no|nope|ok|okay|k) (sorry|) (${I_HAVE} ${JUST}|(i|we|) ${DIDNT})`,
  `(yes|yep|yeah|yea|no|nope|ok|okay|k) ${MISSED_IT}`,
  `(ok|okay|k) ${JUST}`,
  `(${SEEN_IT}|${SEE_IT})`,
  `(ok|okay|k|alright|all right|fine) ${THANKS} for (${ASKING}|${ORGANIZING})`,
  "(ok|okay|k) sorry",
  `(${I_WOULD}|would|) love to (come|) (im|) (so|) sorry`,
];

export const endsEnglishTexts: readonly string[] = [
  "(stop|stop all|stop (it|this|now|it now|right now)|stop texting|stop messaging)",
  "(unsubscribe (me|us|now|)|opt out|opt me out (now|))",
  `unsubscribe (me|us|) from (this|this list|your list|(these|your) ${TEXTS})`,
  `(cancel|end) (all|the|these|your|) ${TEXTS}`,
  `(i want|we want|${I_WOULD} like) to unsubscribe`,
  `(stop|quit) ${TEXTING} ${ME} (${AGAIN}|)`,
  `(stop|dont|do not|never) ${TEXT} ${ME} (${AGAIN}|)`,
  `stop sending (me|us|) ((the|these|those|any|any more|) ${TEXTS}|these|this|those|stuff)`,
  `stop (the|these|your|all) ${TEXTS} (now|immediately|)`,
  `(dont|do not) send (me|us) (any more|anymore|more|any|these) ${TEXTS}`,
  `no more ${TEXTS} (from you|ever|)`,
  `${I_DONT} (want|want to receive|want to get|wish to receive) (any more|any|these|your|) ${TEXTS} (from you|anymore|)`,
  `(i|we) no longer (want|want to receive|wish to receive) (these|your|any) ${TEXTS}`,
  "(remove|take) (me|us|my number|this number) (from|off) (your|this) (list|contacts|system|texting list|mailing list)",
  "take (my|this) number off",
  "(remove|delete|lose) (my|this) number",
  "delete (my|this) number from your (list|contacts|system|phone)",
  "(leave (me|us) alone|stop wrong number)",
  "(you have (the|a)|this is (the|a)|) wrong (number|person) (please|) (stop (texting|texting me|)|remove (my|this) number)",
  "(dont|do not) (ever|) send (me|us) anything (again|else|anymore|any more)",
];
