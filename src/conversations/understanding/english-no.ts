/** English noes. When in doubt a phrase is left out: asking back costs less than a wrong decision. */
import {
  ANYMORE,
  AS_EVER,
  ASKING,
  CLASS,
  COME,
  EARLY,
  GOOD,
  I_AM,
  I_CANT,
  I_COULDNT,
  I_DONT,
  I_HAVE_TO,
  I_WANT_TO,
  I_WILL,
  I_WONT,
  I_WOULD,
  I_WOULDNT,
  MANAGE,
  MOVE,
  MY_PLACE,
  NOT_ABLE,
  PLACE,
  SADLY,
  SEE_YOU,
  STAY,
  SUNDAY,
  TELLING,
  THANKS,
  THAT,
  THEN,
  TOMORROW,
  USUAL,
} from "./english-terms.ts";

const BUSY = "(busy|away|working|traveling|out of town|on holiday|at work)";
const UNWELL_ALONE = "(sick|unwell|not well|injured|hurt|limping|in heat)";
const UNWELL = `(ill|${UNWELL_ALONE})`;
const PLANS =
  "(to work|work|plans|other plans|guests|visitors|church|something on|something else on|another commitment)";
const ELSEWHERE = "(church|the dentist|dentist|the vet|vet|football|on call|on shift|work)";
const LOVE_TO = `((${I_WOULD}|would) (love|like) to (come|))`;
const HAVE_CHANGED = "((ive|i|i have|) changed my mind|(weve|we|we have|) changed our minds)";
const CAR = "(my|our|the) car";
const ITS = "(its|thats|it is|that is|{slot} is|(that|the) time is|)";
const BIT_EARLY = `${ITS} (a bit|a little|very|quite) early (for me|for us)`;
const PASS = "(pass|skip|decline|say no|give it a miss|give this one a miss|sit this one out)";
const THIS_ONE = "((on|) this one|on that|this time|)";
const NICE = "(good|great|lovely|nice|perfect|fine)";
const MY_CLASS = `(my|our|the) ${USUAL} ${CLASS}`;

/** A yes that isn't one. */
const LOVE_TO_EARLIER = `(sure|yes|yeah|of course|oh|absolutely) (i|we|) (${I_WOULD}|would) love to (come|)`;
const READ_IT = `(yes|yeah|yep|ok|okay|) (i|we|) (got|received|saw|read|have seen) (your|the|this) (text|message)`;
const ONLY_OWN = "only {own} (works|suits) (for|) (me|us)";
const NO_GOOD = "{slot} no good (for me|for us|)";

export const englishNo: readonly string[] = [
  "(no|n|nope|nop|nah|naw|negative)",
  "(not happening|no way|no chance|not a chance|not a hope|hell no|hard no|big no|hard pass)",
  "(its|thats|it is|that is|) a no",
  "((my|our|the) answer is no|(i|we) say no)",
  I_CANT,
  `${I_CANT} (${COME}|${MOVE}|${MANAGE}|help)`,
  `${I_CANT} make (it|that) work`,
  `(i|we) (really|just|simply|definitely) (cant|cannot) (${COME}|)`,
  `(${I_COULDNT}|${I_WOULDNT}) (come|make it|make {slot}|do {slot}|${MANAGE})`,
  `${I_CANT} (come|make it|be there|get there|do|move|do it|manage|manage it) ${EARLY}`,
  `${I_COULDNT} (come|make it|be there|get there|do|do it|manage|manage it) ${EARLY}`,
  `${I_CANT} (do|do that time|do this time|make that time)`,
  `${I_CANT} (come|make it|be there|do it) this time`,
  I_WONT,
  `${I_WONT} (${COME}|be coming|be able to (${COME}|))`,
  `${I_WONT} (come|make it|be there|be able to (come|make it|be there|do it)) ${EARLY}`,
  `((i|we|) wouldnt|(i|we) would not) be able to ${COME}`,
  `${NOT_ABLE} to (${COME}|${MOVE})`,
  `${NOT_ABLE} to (come|make it|be there|do) ${EARLY}`,
  `(${I_AM}|) not (coming|going|able to|available|free|interested)`,
  `(${I_AM}|) not (available|free) ${EARLY}`,
  `(${I_AM}|) not (coming|going) (this time|this weekend)`,
  `(no|no sorry|sorry no) (${BUSY}|${UNWELL}|${ELSEWHERE}) (${THEN}|)`,
  `(${I_AM}|) not (going to|gonna) (make it|come|be able to (come|make it))`,
  `(${I_AM} out|count (me|us) out) (this time|)`,
  "(not|not at) {slot}",
  "nocando",
  "(no|nope|nah|no sorry|sorry no) mate",
  "give it to (someone|somebody|anyone|anybody) else",
  "(offer|pass) it (on|) to (someone|somebody|anyone|anybody) else",
  `(give|offer) the {slot} (${PLACE}|slot|class|one) to (someone|somebody|anyone|anybody) else`,
  "{slot} (is|) impossible (for me|for us|)",
  NO_GOOD,
  `(theres|there is) no way (i|we) can (come|make it|be there|get there|do it|do that|do {slot}|make {slot})`,
  `${I_CANT} (do|make) {slot} at all`,
  `not (this time|this week|this weekend|${TOMORROW}|for me|for us|${SUNDAY}) (tho|)`,
  `${ITS} not (possible|doable|feasible|an option) (for me|for us|)`,
  `${THAT} (isnt (possible|doable|an option)|(isnt|is not) (going to|gonna) work) (for me|for us|)`,
  `(${THAT}|thats|its|) not (going to|gonna) (work|happen) (for me|for us|)`,
  `${THAT} isnt ((${GOOD}|suitable|convenient|any good) (for me|for us)|suitable|convenient|any good)`,
  `(its|thats|it is|that is|{slot} is) no good (for me|for us)`,
  "(impossible|its impossible|thats impossible)",
  "(definitely|absolutely|certainly|of course|unfortunately|sadly|regretfully) not",
  "(afraid|(im|i am|were|we are) afraid) not",
  `(${I_WOULD}|would|) (rather|prefer) not`,
  `(${I_WOULD}|would|) (rather not|prefer not to) (${MOVE}|come (${EARLY}|))`,
  `(${I_WOULD}|would|) prefer not to`,
  `(${I_HAVE_TO}|${I_WILL}|${I_WOULD} have to) ${PASS} ${THIS_ONE}`,
  `(${I_WILL}|${I_HAVE_TO}) leave it (this time|)`,
  `${I_WOULD} rather sleep (in|)`,
  "skip (me|us|me this time|us this time)",
  "ask (someone else|somebody else|the next (one|person))",
  `(${LOVE_TO}|sorry) but ${I_AM} (${BUSY}|${UNWELL}|not here|not around|abroad)`,
  `(${LOVE_TO}|${I_WOULD}) but (i|we) have ${PLANS}`,
  `(${SADLY}|sorry) (i|we|) (already have|have|have got|got) ${PLANS}`,
  `sorry ${BUSY} ${THEN}`,
  `(sorry ${BIT_EARLY}|${BIT_EARLY} sorry)`,
  `${SADLY} ${I_AM} (${BUSY}|not here|not around|abroad)`,
  `(pass|i pass|we pass) ${THIS_ONE}`,
  "(decline|declined|i decline|we decline)",
  `${I_DONT} want (to|it|that|{slot}|to come|to ${MOVE} (it|my ${CLASS}|)|the ${PLACE})`,
  `${I_DONT} do (early|) mornings`,
  `${I_DONT} fancy (it|that|moving)`,
  `(${I_AM}|) not (interested in (moving|switching|swapping|changing)|up for (it|that)|(happy|willing) to ${MOVE})`,
  `(${I_DONT} have time|no time)`,
  `(${THAT}|(that|this|the) time|) (doesnt|does not|wont|will not|wouldnt|would not) (work|be possible) (for me|for us|)`,
  `(${THAT}|(that|this|the) time|) (doesnt|does not|wont|wouldnt) (suit|fit) (me|us|)`,
  `(its|thats|it is|that is|{slot} is|) not (${GOOD}|suitable|convenient) (for me|for us)`,
  `${ITS} (a bit|a little|bit|far|much|way|just|) too early (for me|for us|(on|for) a sunday|)`,
  `${I_AM} (${BUSY}|not here|not around) ${THEN}`,
  `(i|we) have (to work|work|plans|other plans|something (else|on|)|(an|another) appointment|(another|a) commitment|a meeting|church|another class|guests|to be somewhere (else|)) ${THEN}`,
  `(dont|do not) ${MOVE} (me|us|it|my ${CLASS}|our ${CLASS})`,
];

export const englishStay: readonly string[] = [
  "no (change|changes|swap|swapping|switch|switching|moving) (for me|for us|)",
  `(${I_AM}|) (happy|fine|good) (where (i am|we are|im)|as (i am|we are)|with {own}|(with|in) ${MY_PLACE})`,
  // Not `fine at {own}`: that may be fine, and another time offered.
  `(${I_AM}|) happy at {own}`,
  `${I_WANT_TO} ${STAY}`,
  `(${I_AM}|) (staying|sticking) (put|where (i am|we are|im)|(at|with) {own})`,
  `(${I_AM}|) keeping (${MY_PLACE}|{own}|(my|our|the) {own} (${CLASS}|))`,
  `(just|) (keep|leave) (me|us) (where (i am|we are|im)|(at|in the|on the) {own} (${CLASS}|)|in (my|our|the) (${USUAL} |)${CLASS})`,
  `leave (my|our) (booking|place|spot|slot) as (it is|is)`,
];

export const englishPrefer: readonly string[] = [
  `(${I_WOULD}|would|i|we|) prefer {own}`,
  "{own} (is|works) (better|best) (for me|for us|)",
  "{own} (is good|is perfect|works (well|)|better|best) (for me|for us)",
  "{own} (better|best)",
  "{own} (suits|would suit|fits) (me|us) (better|best|)",
  "{own} would be better (for me|for us|)",
  "{own} (for me|for us|) please",
  "{own} is (what|the one|the time) (i|we) (need|want|have|booked)",
  "(i|we) can only (do|make|come at) {own}",
  ONLY_OWN,
  `${I_WILL} (have|take|do) {own}`,
  `(${I_WILL}|will|) ${SEE_YOU} (${SUNDAY}|) at {own} ${AS_EVER}`,
  `(${I_WILL}|will) (come|be there|be coming) at {own} ${AS_EVER}`,
  `((i|we) come|${I_AM} coming) at {own} ${AS_EVER}`,
];

/** Beside the asked time only that is meant; else perhaps the day. */
export const englishAway: readonly string[] = [
  `(${I_CANT}|${I_WONT}) (come|make it|be there|attend) (${SUNDAY}|) at all`,
  `${I_AM} not coming (${SUNDAY}|) at all`,
];

export const wholeEnglish: readonly string[] = [
  `(${LOVE_TO_EARLIER}|${READ_IT}) but`,
  NO_GOOD,
  ONLY_OWN,
  `${I_DONT} think so`,
];

export const withEnglishNo: readonly string[] = [
  `(${SADLY}|afraid)`,
  `(${THANKS} (for ${ASKING}|so much|)|(im|i am|) (so|very|) sorry|(${I_WOULD}|would) (love|like) to (come|)) but`,
  `((that|it|) sounds|(that|it) would be|thatd be) ${NICE} but`,
  `(ok|okay|i understand|(good|great|nice|lovely) (idea|offer)|(thats|that is) (very|so|) kind) but`,
  `(${I_WOULD}|(i|) wish i could|we wish we could|would be (${NICE})) but`,
  `(${I_WOULD} be|) (happy|glad|delighted) to but`,
  "(i|we|) (really|) appreciate (it|the offer|you asking) but",
  "(because|cause|cuz|as|since|so|bc|cos)",
  HAVE_CHANGED,
  `${I_AM} (${BUSY}|not here|not around|abroad|on vacation)`,
  `(${I_AM} ${UNWELL}|${UNWELL_ALONE}|(${I_AM}|) not feeling well)`,
  `${I_AM} (good|fine|ok)`,
  `(my|our|the|) (dog|puppy|son|daughter|kid|husband|wife|mum|mom) is ${UNWELL}`,
  `(my|our|the|) (kids|dogs|children) are ${UNWELL}`,
  `(hes|shes|he is|she is|is) ${UNWELL}`,
  `${CAR} (broke down|has broken down|is broken|wont start|is in the garage|needs repair)`,
  "(something|something else) (came up|has come up)",
  "(i|we) have (a|the) (cold|flu|fever|migraine|headache|covid|emergency|family emergency)",
  "(a|) (family emergency|family matter|vet appointment|vets appointment)",
  `((i|we) (work|have to work)|${I_AM} (working|busy|away|at work)) (until|till) ({time}|{slot})`,
  "(i|we|) (already|) have (to work|work|plans|other plans|guests|visitors|something on|something else)",
  "((i|we) have|) (another|a|a prior|prior) commitment",
  "(on a sunday|(im|i am|) not an early bird|(i|we) need (my|our) sleep|leave it)",
  `${I_DONT} (drive|have (a|the) car)`,
  "(i|we) (have|) tried but",
  "(i|we) have (an appointment|a vet appointment|another appointment|family over|church)",
  "(i|we|) have (a meeting|a shift|a wedding|a party|a birthday party|an exam)",
  "(ive|weve|) got (work|plans|other plans|guests|visitors|something on|something else on)",
  "(ive|weve|i|we|i have|we have) made other plans",
  "(other plans|i work|i work then|i dont|we dont|(i|we) work nights|night shift|(i|we) live (too|) far (away|))",
  `(id|i|we|) (prefer|would prefer) ${MY_CLASS}`,
  "({own} (is|works) fine (for me|for us|)|{own} is good|{own} works (fine|good|))",
  `(i|we) like ({own}|${MY_CLASS}|${MY_PLACE})`,
  "only {own}",
  `(${LOVE_TO_EARLIER}|${READ_IT}) but`,
  "(i|we|) wish (i|we) could",
  `${THANKS} (though|tho)`,
  "(though|(my|) apologies)",
  `(i|we) have ${PLANS} in the morning`,
  "((that|so|this|any) early|any earlier|this time|this week)",
  "(maybe|hopefully|perhaps|) next time",
  `${I_DONT} think (so|(i|we) can (make it|do it|come|))`,
  `(${I_WILL}|${I_WOULD} rather) wait for {own}`,
  "((im|i am) not a morning person|(a bit|a little|bit|quite|very) early (for me|for us|))",
  `(${I_AM}|) (no longer interested|not interested ${ANYMORE})`,
  `(no longer needed|not needed ${ANYMORE})`,
  `(i|we|) no longer (need|want) (it|a ${PLACE}|the ${PLACE})`,
  `${I_DONT} need (it|a ${PLACE}|the ${PLACE}) (${ANYMORE}|)`,
  "(another time|have fun|thanks anyway|thanks all the same|but thanks|but thank you)",
  "(good luck (finding (someone|somebody) (else|)|)|hope you find (someone|somebody) (else|)|hope thats ok (with you|))",
  "(just|but|) have a (good|great|nice|lovely) (class|lesson|one)",
  `but ${THANKS} (anyway|for ${ASKING}|for ${TELLING})`,
];
