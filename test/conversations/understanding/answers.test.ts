/** What a text means as the answer to "Could you come at 09:00 instead? YES or NO". */
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";
import type { AskKind } from "../../../src/domain/day.ts";

function understood(
  text: string,
  slotTime?: string,
  names: readonly string[] = ["Juli"],
  kind: AskKind = "move",
): string {
  return understandAnswer(text, { language: "en", slotTime, names, kind });
}

/** One text a line, as people write them. */
function lines(texts: string): string[] {
  return texts
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const yes = lines(`
  YES
  yes
  Yes.
  yes!!!
  YESSS
  yess
  yeees
  y
  Y
  Yse
  Yep
  yepp!
  yup
  yeah
  Yea
  yeah sure
  ya
  ok
  OK!
  Okay
  okey dokey
  oki
  k
  kk
  sure
  Sure thing!
  sure, why not
  why not!
  Why not
  of course
  Of course!! 😊
  absolutely
  Definitely!
  definately
  alright
  fine
  Fine by me
  that's fine
  That is fine with me
  deal
  confirmed
  I confirm
  agreed
  will do
  Can do!
  yes please
  Yes, please 🙏
  please do
  yes thanks
  Yes, thank you so much!
  ok thanks
  Ok, thx
  hi, yes
  Hey Juli, yes we can!
  Hi Juli! Yes. See you then
  Good morning, yes of course
  Sorry for the late reply, yes
  yes 🐶
  Yes 🐾🐾❤️
  👍
  👍🏽
  👍👍👍
  ✅
  👌
  🆗
  ok 👍
  yes :)
  Yes ;-)
  yes <3
  yes xx
  “Yes”
  *yes*
  (yes)
  ＹＥＳ
  yés
  Yes, I can
  yes we can make it
  I can come
  we can come
  I can make it
  I can do that
  I can do 9
  we can do 9:00
  Yes I will
  I'll be there
  I’ll be there!
  Ill be there at 9
  we'll be there
  well be there
  We will be there tomorrow
  will be there
  no problem, i'll be there
  No worries, yes
  sure, no problem
  yes, not a problem at all
  yes that's ok
  yes, it's fine
  I'm in
  im in!
  we're in 🎉
  count me in
  Count us in please
  sounds good
  Sounds great, see you then!
  sounds like a plan
  great, yes
  Perfect, that works
  Yes, perfect!
  works for me
  That works for us
  that works
  9 works
  9am works for me
  9 works great for us
  9 is fine
  9:00 is good for me
  9 is perfect
  09:00 would be great
  9 is better for me
  9 it is
  9 please
  ok for 9
  9 ok
  yes at 9
  yes, 9am
  Yes 9 am
  yes 9:00
  yes 09:00!
  yes 9.00
  yes at 9 o'clock
  yes at 9 o’clock tomorrow
  YES to 9
  yes at nine
  Yes to 09:00 on Sunday
  yes 9:00 instead of 10:30
  9 instead of 10:30, yes
  see you at 9
  See you tomorrow at 9!
  ok see you at 9:00
  Yes, see you on Sunday
  that suits me
  happy to
  Happy to come
  I'd be happy to
  we'd love to
  I'm happy with that
  Yes I'm free then
  I'm free at 9
  I'll take it
  I'll take the place
  put me down for 9
  sign me up
  you can move me
  I'll move
  lets do it
  let's do 9
  it's a yes
  a yes from us
  yes from me
  yes yes yes
  yes sir
  perfect, see you then
  yes, we would
  That'd be great
  from both of us: yes
  YES\u200b
  igen
  Igen, köszi!
  \u200fyes
`);

const no = lines(`
  NO
  no
  No.
  noo
  noooo!!!
  N
  nope
  Nah
  no thanks
  No, thank you
  no thank you, Juli
  sorry no
  Sorry, no 😢
  no sorry
  no :(
  Hi Juli, no sorry
  no way
  no chance
  👎
  ❌
  🙅‍♀️
  can't
  Can't sorry
  cannot
  I can't
  I can’t
  I can not
  we cant
  I can't make it
  cant make it
  cant come sorry
  can't come tomorrow
  I can't do 9
  can't do that early
  I can't come at 9
  Sorry, we can't make it at 9
  I cannot come on Sunday
  can't make it on sunday
  I won't
  won't be able to make it
  we won't be there
  I'm not able to come
  unable to come
  not coming
  I'm not available
  We're not free
  not gonna make it
  I'm out
  count me out
  definitely not
  absolutely not
  of course not
  unfortunately not
  I would love to but I can't
  Thanks, but no thanks
  sorry but we can't
  we'll pass this time
  Unfortunately I can't
  sadly no
  im afraid not
  I'm afraid I can't
  not this time
  Not this time, thanks
  no, not this time
  not tomorrow
  not at 9
  not for me
  not possible
  that's not possible for us
  impossible
  I'd rather not
  rather not
  prefer not to
  I would rather not move
  it's a no
  i have to say no
  I'll pass
  pass
  I don't want to
  we don't want to move
  I don't have time
  that doesn't work for me
  doesn't work for us
  9 doesn't work
  9 does not work for me
  that won't work
  9 is too early
  too early for us
  Too early for me, sorry!
  That's too early
  I'm busy then
  We're away that day
  I'm working on Sunday
  we have plans on sunday
  no, we're away
  no i'm working
  no, the dog is sick
  No, my dog is sick 😔
  No. My daughter is ill
  no I have to work
  no, I have plans
  no thanks, I'm good
  no, next time
  no, maybe next time
  no but thanks
  no thanks, have fun!
  I'll stay
  I'll stay at 10:30
  I will stay at 10:30
  stay at 10:30
  I will stay where I am
  I'd rather stay at 10:30
  I'd like to stay
  staying put
  keep my place
  please keep my place
  I'll keep my place at 10:30
  I'll keep 10:30
  keep 10:30 please
  I want to keep my spot
  leave me where I am
  stick to 10:30
  no, I'd prefer 10:30
  no, I'll stay at 10:30
  I'm happy where I am
  please don't move me
  negative
  no no no
`);

const unclear = lines(`
  yes?
  YES??
  yes no
  YES NO
  yes/no
  no yes
  yes or no
  Y/N
  not yes
  not no
  no problem
  No problem!
  no worries
  not a problem
  no idea
  no clue
  yes but i'll be late
  yes, but only if there's space
  yes if my husband can drive
  yes unless it rains
  yes maybe
  yes probably
  yes I think
  i think so
  I don't think so
  think so
  maybe
  Maybe yes
  maybe no
  perhaps
  not sure
  I'm not sure yet
  not really
  it depends
  depends
  might
  we might
  probably
  probably not
  let me check
  ok let me see
  ok i'll ask my husband
  I'll let you know
  I'll check and get back to you
  later
  tomorrow
  on sunday
  yeah right
  yes I got your message
  ok got it
  got it
  noted
  yes I know
  ok?
  Why not?
  is that ok?
  can I bring my other dog?
  who else is coming?
  what time?
  9?
  yes at 9?
  do I have to?
  i don't mind
  dont mind
  whatever
  up to you
  either
  either is fine
  both are fine
  9 or 10:30
  any time is fine
  I can't say no
  can't wait!
  can't complain
  can't stop
  I don't unsubscribe
  don't stop texting me
  i cant say
  all good
  I'm good
  I'm good thanks
  it's ok
  that's ok
  it's fine
  Great
  cool thanks
  thanks
  thank you
  please
  sorry
  hi
  Hey Juli
  see you
  see you then
  ja
  si
  da
  1
  2
  9
  at 9
  NI
  on
  ney
  yes 1
  yes at 10
  yes at 10:30
  Yes, 10:30 is fine
  10:30
  10:30 works
  I prefer 10:30
  prefer 10:30
  only 10:30
  yes 9:30
  yes 9:15
  yes 9pm
  yes 8 or 9
  yes 9-10
  yes after 9
  yes before 9
  yes around 9
  yes 9ish
  yes nine thirty
  yes at ten
  I'll stay at 9
  I'll keep 9:00
  yes on monday
  yes next week
  yes not tomorrow
  yes, I can't come
  I can not this time
  no, I can
  no that works
  no, that's fine
  no it's fine
  no, all good
  no, cool
  ok no
  yeah no
  yes 👎
  no 👍
  👍👎
  🤔
  yes 🤔
  yes 🙄
  yes 🤷
  🤷‍♀️
  🙏
  ❤️
  🐶🐶
  😂
  yes :/
  yes 🍕
  ...
  !!!
  ?
  -
  we're away
  i'm working
  my dog is sick
  unfortunately
  next time
  I'm coming but late
  I'm in two minds
  I'm in trouble
  I'm out of treats
  out
  out of town
  JOIN
  status
  cancel my booking
  please cancel
  stop by at 9
  yes stop
  stop at 9
  he said yes
  she says no
  say yes
  my answer is yes and no
  yesterday
  yes-ish
  yes man
  know
  notyes
  nobody
  okra
  no one can
  not ok
  nothing
  never mind
  don't ask me
  don't
  do not say yes
  I would if I could
  wish I could
  I could
  could work
  might work
  would work if
  yes with a friend
  yes for two
  yes, 2 dogs
  ~yes~
  y\u0336e\u0336s\u0336
  \u202eyes
  yes, we're away
  ok, my dog is sick
  Yes, but thanks
  sure 😢
  yes\u037e
  №
  +
  +1
  yes = no
  y e s
  <script>yes</script>
  constructor
  __proto__
  toString
`);

const optOut = lines(`
  STOP
  stop
  Stop.
  STOP!!!
  stopp
  STOPALL
  unsubscribe
  CANCEL
  cancel
  END
  quit
  Revoke
  OPTOUT
  opt out
  opt-out
  stop please
  please stop
  Stop, thanks
  STOP 🙏
  stop texting me
  please stop texting me!
  Stop messaging me
  stop sending me messages
  no stop
  no, stop texting me
  don't text me
  don't text me again
  do not text me anymore
  please do not message me any more
  no more texts
  No more messages please
  I don't want any more texts
  remove me from your list
  please take me off your list
  take my number off
  delete my number
  leave me alone
  unsubscribe me
  wrong number stop
  Sorry, wrong number, please stop
`);

describe("an answer to an ask for 09:00", () => {
  test.each(yes)("is a yes: %s", (text) => {
    expect(understood(text, "09:00")).toBe("yes");
  });
  test.each(no)("is a no: %s", (text) => {
    expect(understood(text, "09:00")).toBe("no");
  });
  test.each(unclear)("is asked back: %s", (text) => {
    expect(understood(text, "09:00")).toBe("unclear");
  });
  test.each(optOut)("ends all texts: %s", (text) => {
    expect(understood(text, "09:00")).toBe("opt-out");
  });
  test.each(["", " ", "\n\t", "\u200b", "\u202e"])("is asked back when empty: %j", (text) => {
    expect(understood(text, "09:00")).toBe("unclear");
  });
});

describe("a time in an answer", () => {
  test.each([
    ["yes at 2", "14:00"],
    ["yes 2pm", "14:00"],
    ["yes 2 p.m.", "14:00"],
    ["yes 14:00", "14:00"],
    ["yes 1400", "14:00"],
    ["yes 10:30", "10:30"],
    ["yes 10.30am", "10:30"],
    ["yes 1030", "10:30"],
    ["yes 12", "12:00"],
    ["yes 12pm", "12:00"],
    ["yes 9h", "09:00"],
  ])("%s is a yes to %s", (text, slotTime) => {
    expect(understood(text, slotTime)).toBe("yes");
  });

  test.each([
    ["yes 2am", "14:00"],
    ["yes at 10", "10:30"],
    ["yes at ten thirty", "10:30"],
    ["yes 12am", "12:00"],
    ["yes 9:00", "10:30"],
    ["yes 0", "12:00"],
    ["yes 9:000", "09:00"],
    ["yes 9.5", "09:00"],
    ["yes 9€", "09:00"],
    ["I'll stay at 10:30", "10:30"],
    ["keep 10:30", "10:30"],
  ])("%s is not clear for %s", (text, slotTime) => {
    expect(understood(text, slotTime)).toBe("unclear");
  });

  test("without the asked time, a text that names one is no yes, and staying is still a no", () => {
    expect(understood("yes at 9")).toBe("unclear");
    expect(understood("9 works")).toBe("unclear");
    expect(understood("yes")).toBe("yes");
    expect(understood("I'll stay at 10:30")).toBe("no");
  });
});

describe("a name that is known", () => {
  test("is nothing but a greeting", () => {
    expect(understood("Hi Anna Maria, yes", undefined, ["Anna Maria"])).toBe("yes");
    expect(understood("thanks Anna, no", undefined, ["Anna Maria"])).toBe("no");
    expect(understood("Anna", undefined, ["Anna Maria"])).toBe("unclear");
    expect(understood("Yes. Jana", "09:00", ["Juli", "Jana Kovács"])).toBe("yes");
  });
  test("is still a word of the language, if it is one", () => {
    expect(understood("not yes", undefined, ["Not"])).toBe("unclear");
    expect(understood("yes no", undefined, ["No"])).toBe("unclear");
    expect(understood("no", undefined, ["No"])).toBe("no");
  });
  test("is not skipped when it is somebody else's", () => {
    expect(understood("Hi Juli, yes", undefined, ["Anna"])).toBe("unclear");
  });
});

test("a text as long as a text can be is understood quickly", () => {
  expect(understood("yes ".repeat(400))).toBe("yes");
  expect(understood("i can not this time ".repeat(80))).toBe("unclear");
  expect(understood("a".repeat(1600))).toBe("unclear");
  expect(understood("🐶".repeat(800))).toBe("unclear");
});

describe("the offer of a place", () => {
  test.each(["I'll stay", "keep my place", "I'd like to stay where I am", "sticking with 10:30"])(
    "can be meant either way by %s",
    (text) => {
      expect(understood(text, "10:30", undefined, "offer")).toBe("unclear");
      expect(understood(text, "09:00", undefined, "move")).toBe("no");
    },
  );
});
