/** English phrases. When in doubt a phrase is left out: asking back costs less than a wrong decision. */
import { doubts, notNames, numbers } from "./english-words.ts";
import type { Phrases } from "./phrases.ts";

// Without apostrophes `we'll` is `well` and `we're` is `were`.
const I_WILL = "(ill|i will|well|we will)";
const I_WOULD = "(id|i would|wed|we would)";
const I_AM = "(im|i am|were|we are)";
const I_WONT = "((i|we|) wont|i will not|we will not|will not)";
const I_CANT = "((i|we|) (cant|cannot|can not))";
const I_DONT = "((i|we|) (dont|do not))";
const COME = "(come|make it|make that|attend|be there|do it|do that|do this|do {slot}|make {slot})";
const MOVE = "(move|switch|swap|change)";
const THAT = "(that|this|it|{slot})";
const GOOD = "(fine|good|great|perfect|ok|okay|lovely)";
const FOR_ME = "(for me|for us|with me|with us|by me|by us)";
const SUNDAY = "(sunday|on sunday|this sunday)";
const TOMORROW = "(tomorrow|tmrw|tmr|tmw|tomoz)";
const THEN = `(then|that day|at that time|at {slot}|${TOMORROW}|this weekend|${SUNDAY})`;
const BUSY = "(busy|away|working|traveling|out of town|on holiday|at work)";
const UNWELL = "(sick|ill|unwell|not well|injured|hurt|limping|in heat)";
const I_WANT_TO = `(${I_WILL}|${I_WOULD} (rather|prefer to|like to)|(i|we|) prefer to|(i|we) want to|)`;
const PLACE = "(place|spot|seat)";
const MY_PLACE = `(my|our) (${PLACE}|slot|time|booking)`;
const WHERE_I_AM = "where (i am|we are|im)";
const TEXT_ME = "(text|texting|message|messaging|sms|contact|contacting) (me|us)";
const TEXTS = "(texts|messages|sms|text messages)";
const THANKS = "(thanks|thank you|thx)";
const LOVE_TO = `((${I_WOULD}|would) (love|like) to (come|))`;
const ASKING = "(asking|the offer|offering|checking|thinking of (me|us))";
const HAVE_CHANGED = "((ive|i|i have|) changed my mind|(weve|we|we have|) changed our minds)";
const SEE = "(saw|seen|seeing|read|reading|noticed)";
const MESSAGE = "(this|it|that|your (message|text|sms))";
const SAW_LATE = `((just|only|only just|just now|only now) ${SEE} ${MESSAGE} (now|))`;
const MISSED = `((didnt|did not|hadnt) (see|seen) ${MESSAGE} (until now|till now|earlier|before|in time))`;
const I_HAVE = "(i|ive|we|weve|im)";
const CAR = "(my|our|the) car";

export const english: Phrases = {
  yes: [
    "(yes|y|yep|yup|yeah|yea|yeh|yah|ya|yh|yip|aye|ye|yas)",
    "(yse|yed|yws|ye s)",
    "(yes sir|yessir|yes maam|oh yes|oh yeah|hell yes|you bet)",
    "(its|thats|it is|that is|) a (yes|big yes)",
    "(ok|k|okay|okey|okie|oki|okey dokey|okie dokie)",
    "(sure|sure thing|for sure|surely|certainly|gladly|with pleasure|yes for me|yes for us)",
    "(of course|of coarse|of corse|ofcourse)",
    "(absolutely|definitely|definetly|definately|definitly|defo|totally|affirmative|perfect)",
    "(alright|all right|fine|deal|agreed|agree|i agree|accepted|accept|i accept)",
    "(confirm|confirmed|i confirm|we confirm)",
    "(why not|please do|can do|will do)",
    "(yes|yes please|yep|yeah|sure) (go ahead|go for it)",
    "(i|we) can",
    "(yes|yep|yeah|sure|ok|of course) (i|we) (will|would)",
    "(i|we|) can (come|make it|make that|attend|be there|do that|do {slot}|make {slot})",
    `(i|we) can (do it|do this|${MOVE}|both come)`,
    `${I_WILL} both be there`,
    `(${I_WILL}|will) (be there|be coming|come|attend|make it)`,
    `${I_WILL} (${MOVE}|do it|do that|do {slot}|go for {slot}|go with {slot})`,
    `${I_WILL} take (it|{slot}|the {slot}|(that|the) ${PLACE})`,
    `${I_AM} (in|coming|up for it|up for that|game|able to (come|make it|move))`,
    `${I_AM} (free|available) (then|at that time|at {slot})`,
    `(${I_AM}|${I_WOULD} be|) happy to (come|do it|do that|do {slot}|${MOVE}|)`,
    `((${I_WOULD}|would|) love to|glad to) (come|be there|)`,
    `(${I_WOULD}|would) (love|like) (that|it|(that|the) ${PLACE})`,
    `${I_WOULD} (like to (come|take it|take (that|the) ${PLACE})|take it|take (that|the) ${PLACE})`,
    `(i|we) (still|) want (it|the ${PLACE})`,
    "count (me|us) in",
    "(put (me|us) down|book (me|us) in|sign (me|us) up) (for {slot}|)",
    `(you can|feel free to|go ahead and|) ${MOVE} (me|us) (to {slot}|)`,
    "(you can|) count on (me|us)",
    `(that|it|) sounds (${GOOD}|like a plan) (to me|to us|)`,
    `(${THAT}|) works (fine|well|great|perfectly|) (for me|for us|)`,
    `(${THAT}|) suits (me|us) (fine|well|(much|even|) better|)`,
    `${THAT} (will|would) work (fine|) (for me|for us|)`,
    "(thatll|itll) work (for me|for us|)",
    `(${THAT} (would|will)|thatd|itd|thatll|itll) be ${GOOD} (${FOR_ME}|)`,
    "thats (fine|doable)",
    "that is fine",
    `(its|thats|it is|that is|) ${GOOD} ${FOR_ME}`,
    `${I_AM} (ok|okay|fine|good|happy) with ${THAT}`,
    `(ok|okay|fine|happy) with ${THAT}`,
    `{slot} (is|sounds) ${GOOD} (${FOR_ME}|)`,
    `{slot} is ((actually|even|much|) better|(totally|perfectly) ${GOOD}|alright|all right|possible|no problem) (${FOR_ME}|)`,
    `{slot} (good|great|perfect|suits)`,
    "{slot} it is",
    "lets (do it|do that|go for it|do {slot}|go with {slot}|go for {slot}|say {slot})",
    "(at|) {slot} please",
    `see (you|ya|u) ((${TOMORROW}|${SUNDAY}|) at|${TOMORROW}|${SUNDAY}) {slot}`,
  ],
  no: [
    "(no|n|nope|nop|nah|naw|negative)",
    "(no way|no chance|not a chance|hell no|hard no)",
    "(its|thats|it is|that is|) a no",
    I_CANT,
    `${I_CANT} (${COME}|${MOVE})`,
    `${I_CANT} (come|make it|be there|get there|do) (that|so|this|) (early|earlier)`,
    `${I_CANT} (do|do that time|do this time|make that time)`,
    `${I_CANT} (come|make it|be there|do it) this time`,
    I_WONT,
    `${I_WONT} (${COME}|be coming|be able to (come|make it|attend|be there|))`,
    `(${I_AM}|) (not able|unable) to (come|make it|attend|be there|do that|do it|move)`,
    `(${I_AM}|) not (coming|going|able to|available|free|interested)`,
    `(${I_AM}|) not (coming|going) (this time|this weekend)`,
    `(no|no sorry|sorry no) (${BUSY}|${UNWELL}) (${THEN}|)`,
    `(${I_AM}|) not (going to|gonna) (make it|come|be able to (come|make it))`,
    `(${I_AM} out|count (me|us) out)`,
    "(not|not at) {slot}",
    `not (this time|this weekend|${TOMORROW}|for me|for us|${SUNDAY})`,
    "(its|thats|it is|that is|) not possible (for me|for us|)",
    "(impossible|its impossible|thats impossible)",
    "(definitely|absolutely|certainly|of course|unfortunately|sadly) not",
    "(im afraid|afraid) not",
    `(${I_WOULD}|) (rather|prefer) not`,
    `(${I_WOULD}|) (rather not|prefer not to) (${MOVE}|come)`,
    "(id|i would|) prefer not to",
    `(${I_WILL} have to|${I_WILL}|(i|we|) (have to|must|gotta)) (say no|decline|pass)`,
    `(im|were|i am|we are|) (going to|gonna) (say no|decline|pass|skip)`,
    "skip (me|us|me this time|us this time)",
    "ask (someone else|somebody else|the next (one|person))",
    `(${LOVE_TO}|sorry) but ${I_AM} (${BUSY}|${UNWELL}|not here|not around|abroad)`,
    `${LOVE_TO} but (i|we) have (to work|work|plans|other plans|guests|visitors)`,
    "i dont think so no",
    `(pass|i pass|${I_WILL} (pass|skip)) (this one|this time)`,
    "(decline|declined|i decline|pass|i pass|ill skip)",
    `${I_DONT} want (to|it|that|to come|to ${MOVE}|the ${PLACE})`,
    `(${I_DONT} have time|no time)`,
    `(${THAT}|(that|this) time|) (doesnt|does not|wont|will not) work (for me|for us|)`,
    `(${THAT}|(that|this) time|) (doesnt|does not|wont) suit (me|us|)`,
    `(its|thats|it is|that is|{slot} is|) not ${GOOD} (for me|for us)`,
    "(its|thats|{slot} is|) (a bit|a little|bit|far|much|way|) too early (for me|for us|)",
    `${I_AM} (${BUSY}|not here|not around) ${THEN}`,
    `(i|we) have (to work|work|plans|other plans|something else) ${THEN}`,
    `(dont|do not) ${MOVE} (me|us)`,
  ],
  stay: [
    "(no change|no changes) (for me|for us|)",
    `(${I_AM}|) (happy|fine|good) (${WHERE_I_AM}|(at|with) {time})`,
    `${I_WANT_TO} leave (it|things) as (it is|is|they are)`,
    `${I_WANT_TO} stay in (my slot|our slot|(my|our|the) {time} (class|slot))`,
    `${I_WANT_TO} stick (to|with) {time}`,
    `${I_WANT_TO} stay (put|${WHERE_I_AM}|(at|with|in|on) {time}|)`,
    `(staying|sticking) (put|${WHERE_I_AM}|at {time}|with {time})`,
    `${I_WANT_TO} keep (${MY_PLACE}|{time}|(my|our) {time}|what (i|we) have)`,
    `${I_WANT_TO} keep (${MY_PLACE} at {time}|(my|our|the) {time} (${PLACE}|slot|class|booking))`,
    `would (rather|prefer to|like to) stay (put|${WHERE_I_AM}|(at|with|in|on) {time}|)`,
    `(keep|leave) (me|us) (${WHERE_I_AM}|at {time})`,
  ],
  withYes: [
    "(no problem|no problems|no prob|no probs|np|no bother|no issue) (at all|)",
    "(its|thats|) (not a problem|no trouble) (at all|)",
    "(its|thats) no problem (at all|)",
    "(no worries|all good|cant wait|looking forward|looking forward to it)",
    "(great|cool|good|lovely|super|excellent|brilliant|wonderful|awesome|fantastic|nice)",
    "(thats|that is|its|it is) (great|perfect|lovely|good|ok|okay|alright|all right|cool)",
    "(its|it is) fine",
    "(yay|wow|woohoo|hooray|yippee|oh great|oh good|oh lovely|oh nice)",
    `(${I_AM}|) (happy|glad) to help (out|)`,
    "(coming|so excited|very excited)",
    `(${I_AM}|) (still interested|interested)`,
    "see (you|ya|u) (then|there)",
    `${I_AM} (free|available)`,
  ],
  withNo: [
    "(unfortunately|sadly|regrettably|afraid|im afraid|were afraid)",
    `(${THANKS} (for ${ASKING}|so much|)|(im|i am|) (so|very|) sorry|(${I_WOULD}|would) (love|like) to (come|)) but`,
    "(because|cause|cuz|as|since|so)",
    HAVE_CHANGED,
    `${I_AM} (${BUSY}|not here|not around|abroad|on vacation)`,
    `(${I_AM}|) (${UNWELL}|not feeling well)`,
    `${I_AM} (good|fine|ok)`,
    `(my|our|the|) (dog|puppy|son|daughter|kid|husband|wife|mum|mom) is ${UNWELL}`,
    `(my|our|the|) (kids|dogs|children) are ${UNWELL}`,
    `(hes|shes|he is|she is|is) ${UNWELL}`,
    `${CAR} (broke down|has broken down|is broken|wont start|is in the garage|needs repair)`,
    "(something|something else) (came up|has come up)",
    "(i|we) have (a|the|) (cold|flu|fever|migraine|headache|covid|emergency|family emergency)",
    "(a|) (family emergency|family matter|vet appointment|vets appointment)",
    `((i|we) (work|have to work)|${I_AM} (working|busy|away|at work)) (until|till) ({time}|{slot})`,
    "(i|we|) have (to work|work|plans|other plans|guests|visitors|something on|something else)",
    "give it to (someone|somebody) else",
    "(i|we) have (an appointment|a vet appointment|another appointment|family over|church)",
    "(i|we|) have (a meeting|a shift|a wedding|a party|a birthday party|an exam)",
    "(ive|weve|) got (work|plans|other plans|guests|visitors|something on|something else on)",
    "(other plans|i work|i work then|i dont|we dont)",
    "(id|i|we|) (prefer|would prefer) {time}",
    "({time} is better (for me|for us|)|{time} suits (me|us) better)",
    "({time} please|only {time}|(i|we) can only do {time})",
    "(maybe|hopefully|perhaps|) next time",
    "(another time|have fun|thanks anyway|thanks all the same|but thanks|but thank you)",
    `but ${THANKS} (anyway|for ${ASKING})`,
  ],
  filler: [
    "(please|pls|plz|pleas)",
    "(thanks|thank you|thx|thnx|tnx|tks|tx|ty|ta|thank u|cheers|many thanks) (again|)",
    "(thanks|thank you) (a lot|so much|very much)",
    `${THANKS} for ${ASKING}`,
    "and (thanks|thank you)",
    "(hi|hello|hey|hiya) (there|)",
    "(dear|good morning|good afternoon|good evening)",
    "(im|i am|oh|) (sorry|so sorry|very sorry|sry|soz)",
    "(sorry|apologies) for (the|my|) (late|slow) (reply|answer|response)",
    `sorry (i was|we were) (asleep|driving|working|at work|busy|away|in a meeting)`,
    `(oh|) (${I_HAVE}|) ${SAW_LATE}`,
    `(i|we|) ${MISSED}`,
    "(i|) hope (its|it is|im|i am|this is) not too late",
    "(actually|after all|with my dog|with our dog)",
    "(bye|see you|see ya|see u|cya|see you soon|take care|all the best)",
    "(best|kind|warm) regards",
    "have a (nice|good|great|lovely) (day|evening|weekend)",
    "(from (me|us|both of us)|x)",
  ],
  atSlot: ["(at|for|to|by|@|) {slot}", "{slot} (instead of|not|rather than) {time}"],
  when: [
    "(instead|then|at that time|that time|that day|on that day)",
    `(${TOMORROW}|for tomorrow|for sunday|this weekend|${SUNDAY})`,
  ],
  unclear: [
    `${I_WANT_TO} (stay (at|with|in|on|for)|stick (to|with)|keep (my|our|)) {slot}`,
    "((i|we|) (cant|cannot|can not|wont|will not|dont|do not)) (stop|unsubscribe|opt out)",
    "(dont|do not) stop texting me",
    "(no idea|oh no)",
    // Said of the message, not in answer to it.
    `(yes|yep|yeah|yea|no|nope|ok|okay|k) (sorry|) ${I_HAVE} ${SAW_LATE}`,
    `(yes|yep|yeah|yea|no|nope|ok|okay|k) (sorry|) (i|we|) ${MISSED}`,
    `(ok|okay|k) ${SAW_LATE}`,
    `(ok|okay|k|alright|all right|fine) ${THANKS} for ${ASKING}`,
    "(ok|okay|k) sorry",
    `(${I_WOULD}|would|) love to (come|) (im|) (so|) sorry`,
  ],
  optOut: [
    "(stop|stop all|stop it|stop texting|i want to unsubscribe|unsubscribe|unsubscribe me|opt out|opt me out)",
    `(stop|dont|do not|never|quit) ${TEXT_ME} (again|anymore|any more|ever again|)`,
    `stop (sending|sending me|sending us) (the|these|those|) ${TEXTS}`,
    `(dont|do not) send (me|us) (any more|anymore|more|any) ${TEXTS}`,
    `no more ${TEXTS}`,
    `${I_DONT} want (any more|these|your|any) ${TEXTS}`,
    "(remove|take) (me|us|my number) (from|off) your (list|contacts)",
    "(take my number off|remove my number|delete my number|lose my number)",
    "leave (me|us) alone",
    "wrong number (please|) stop (texting|texting me|)",
  ],

  out: [
    "out",
    `(${I_AM}|count (me|us)|take (me|us)) out`,
    `(${I_WILL}|${I_WOULD} like to|(i|we) want to|i|we|) (cancel|give up) (${MY_PLACE}|my reservation)`,
    `(i|we|) (have to|need to|must) cancel (for sunday|${SUNDAY}|tomorrow|for tomorrow|)`,
    `out (sorry|as|because|) ${I_CANT} (come|make it|be there|attend)`,
    `out (sorry|as|because|) ${I_WONT} (come|make it|be there|be coming|attend)`,
    `give (my|our) ${PLACE} (away|to someone else|to somebody else)`,
    "(remove|take) (me|us) (from|off) the (waitlist|waiting list|class)",
    `${I_CANT} (come|make it|be there|attend) (${SUNDAY}|anymore|any more)`,
    `${I_WONT} (come|make it|be there|be coming|attend) ${SUNDAY}`,
    `${I_AM} not coming (anymore|any more|${SUNDAY})`,
  ],
  status: [
    "(status|my status)",
    "(whats|what is) my (status|place|position|number|spot)",
    "where am i (on the list|on the waitlist|on the waiting list|)",
    "am i (in|booked|on the list)",
  ],
  why: ["why (me|us|)", "why (was|am) i (asked|waiting|not in|on the waitlist)", "how come"],

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
  clock: (plainText) => plainText,
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
