/** English words that stand for one another, out of which the phrases are put together. */

// Without apostrophes `we'll` is `well` and `we're` is `were`.
export const I_WILL = "(ill|i will|well|we will)";
export const I_WOULD = "(id|i would|wed|we would)";
export const I_AM = "(im|i am|were|we are)";
export const I_HAVE = "(i|ive|we|weve|im)";
export const I_CANT = "((i|we|) (cant|cannot|can not))";
export const I_COULDNT = "((i|we) (couldnt|could not))";
export const I_WONT = "((i|we|) wont|i will not|we will not|will not)";
export const I_WOULDNT = "((i|we) (wouldnt|would not))";
export const I_DONT = "((i|we|) (dont|do not))";
export const NOT_ABLE = `(${I_AM}|) (not able|unable)`;

/** After these a verb is denied: `I can't` may be all, but `I can't stay` is the opposite of `stay`. */
export const OPEN_NO = `(${I_CANT}|${I_WONT}|(${I_AM}|) not able to|${I_DONT} want to|(${I_WOULD}|would|) (rather not|prefer not to))`;
export const I_HAVE_TO = `((${I_WILL}|) have to|(i|we) (have to|must)|must|gotta|(${I_AM}|) (going to|gonna) (have to|))`;
/** Introduces a wish; may be left out. */
export const I_WANT_TO = `(i|we|${I_WILL}|(${I_WOULD}|would) (rather|prefer to|like to)|(i|we|) prefer to|(i|we) (want|need|have) to|(${I_AM}|) (going to|gonna)|)`;

export const COME =
  "(come|make it|make that|attend|be there|do it|do that|do this|do {slot}|make {slot})";
export const MANAGE = "(manage (it|that|{slot})|get there|get there (for|by) {slot})";
export const MOVE = "(move|switch|swap|change)";
export const EARLY = "((that|so|this|any) (early|earlier)|earlier)";

export const THAT = "(that|this|it|{slot})";
export const GOOD = "(fine|good|great|perfect|ok|okay|lovely)";
export const FOR_ME = "(for me|for us|with me|with us|by me|by us)";

export const SUNDAY = "(sunday|on sunday|this sunday)";
export const TOMORROW = "(tomorrow|tmrw|tmr|tmw|tomoz)";
export const THEN = `(then|that day|that morning|at that time|at {slot}|${TOMORROW}|this weekend|${SUNDAY})`;
export const AGAIN = "(again|anymore|any more|any longer|ever again)";
export const ANYMORE = "(anymore|any more|any longer)";

export const PLACE = "(place|spot|seat)";
export const MY_PLACE = `(my|our) (${PLACE}|slot|time|booking)`;
export const USUAL = "(usual|normal|original|current|later)";
export const CLASS = "(slot|time|class|group|booking)";

export const THANKS = "(thanks|thank you|thx)";
export const ASKING = "(asking|the offer|offering|checking|thinking of (me|us))";
/** What was told: beside `ok`, these thanks may be all that is said. */
export const TELLING = `((letting (me|us) know|telling (me|us)|getting in touch)|the (text|message|heads up|update|info|reminder)|
  your (text|message))`;
const SEE = "(saw|seen|seeing|read|reading|noticed)";
const MESSAGE = "(this|it|that|your (message|text|sms))";
export const JUST = "(just|only|only just|just now|only now)";
export const SEEN_IT = `${SEE} ${MESSAGE} (now|)`;
export const DIDNT = "(didnt|did not|hadnt)";
export const SEE_IT = `(see|seen) ${MESSAGE} (until now|till now|earlier|before|in time)`;
export const MISSED_IT = "sorry (i|) missed (this|it|your text|your message)";

/** Regret that announces a no. */
export const SADLY =
  "(unfortunately|sadly|regrettably|regretfully|(im|i am|were|we are) afraid|i regret)";

const WHERE_I_AM = "(where (i am|we are|im)|as (i am|we are))";
const MINE = "((my|our|the) (usual|original|later)|my|our) (time|slot|class)";
/** To keep what one has: a verb without its subject. */
export const STAY = `(stay (put|${WHERE_I_AM}|(at|with|in|on) {own}|(in|with) (${MINE}|(my|our) group)|(in|with) (my|our|the) {own} (slot|class|group)|)
  |stick (to|with) ({own}|the {own}|${MINE}|what (i|we) have)
  |keep ({own}|(my|our|the) {own} (${PLACE}|slot|class|booking|)|${MY_PLACE} (at {own}|)|${MINE}|mine|ours|what (i|we) have)
  |(leave|keep) (it|things) as (it is|is|they are))`;
/** What is said to be seen at a time, before it. */
export const SEE_YOU = "(see (you|ya|u)|c u|cu)";
export const NEVER = "(no way|no chance|not a chance|not a hope)";
export const AS_EVER = "(as (planned|usual|always|before|normal|arranged|booked)|)";
