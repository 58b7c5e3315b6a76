/** Replies to "Could you come at 09:00 instead?" as hurried, polite and doubtful people write them. */
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";

function understood(text: string, slotTime: string, names: readonly string[] = ["Juli"]): string {
  return understandAnswer(text, { language: "en", slotTime, names });
}

/** One text a line. */
function lines(texts: string): string[] {
  const found = texts.split("\n").map((line) => line.trim());
  return found.filter((line) => line !== "");
}

const yes = lines(`
  Yes that's fine, see you at 9!
  yep 9 is good, thanks Juli
  Sure, 9 is actually better for us
  Of course, no problem 😊
  Yes that works for me, thanks for asking
  Hi, yes 9am is fine. Thanks
  Yes - see you at 9
  yes, will be there
  That would be great, yes please
  Sorry, just saw this. Yes!
  Just seen this - yes
  yes thats fine by me
  Yes pls, 9 is perfect
  ok 9 it is then
  Sure, I can do 9 tomorrow
  I can switch, no problem
  Yes go ahead and move me
  I am happy to move
  Yes, I'd be happy to
  Yes, I'd like the place
  ill take it thanks
  I still want it, yes
  Great, thank you! Yes
  Lovely, we'll be there
  ok thank you see you tomorrow at 9
  Yes yes yes!!! 🎉
  Yes of course Juli
  Yes, I'd like it
  just saw this, yes please
  Hope it's not too late, yes please!
  Yes please, would love to
  Yes that'll be fine
  Actually yes, we can
  That sounds good
  Yes that sounds great
  Yeah no problem
  yeah thats cool
  OK we'll come at 9
  Ok will be there at 9
  9am is fine 👍
  9 am works
  9 would work
  9 is good
  Yes 9 is totally fine
  Yes totally fine
  No problem, 9 is fine
  Not a problem, I'll be there at 9
  Sure we can
  Sure, happy to help out
  Sure, I'll swap
  Yes!! So excited
  Yes, looking forward to it
  yes see u at 9
  Yes, thank u
  yes tnx
  Yes confirm
  Yes, I confirm 9
  Yes I accept
  You can count on us
  We're in!
  yes coming
  I'd take the place
  yes for me
  definetly yes
  Yes, I am available
  Yes, we are free at 9
  Sorry, just saw this! Yes, 9 is fine, see you tomorrow
  Oh yes please
  Sure I'll be there with my dog
  Okay, that works fine for us, thanks Juli
`);

const no = lines(`
  I can only do 10:30, sorry, no
  sorry, no after all
  changed my mind, no
  Sorry, can't do 9
  9 doesn't suit me, sorry
  That's a bit too early for us, sorry!
  Sorry, way too early 😅
  No sorry working
  No, we have guests
  No sorry, we're away this weekend
  Sorry no, can't make that time
  I cannot make it that early
  We can't come that early, sorry
  I'm sorry but no
  No thank you, I'd rather stay at 10:30
  I'd like to keep my 10:30 slot please
  We'd rather stay where we are
  Leave us at 10:30 please
  Sticking with 10:30 thanks
  no, keep me at 10:30
  not possible for me tomorrow
  Not this Sunday, sorry
  nope sorry
  Nope, can't do it
  No, I'm not available then
  Unfortunately not, have a nice weekend
  that time doesn't work for me
  Sorry for the late reply, I can't
  Thank you for the offer but I can't
  Thanks but I can't
  I will pass, thanks
  No because I work
  We won't make it, sorry
  I don't think so, no
  Not coming this time
  we're not coming tomorrow
  It's a no from us, sorry
  thats a no
  No 😔 sorry
  I'd love to but I can't, sorry
  We'd love to but we're away
  Sorry, changed my mind, can't come
  no ta
  no tks
  no sry
  sry cant
  Sorry no can't
  Sorry, can't do Sunday
  Can't this Sunday sorry
  can't tomorrow
  not tmrw
  Unfortunately no
  No, I'm sick
  no im ill sorry
  No, sorry. Something came up.
  No, we have a vet appointment
  No, I'm working until 10
  No, I have another appointment at 9
  No, I prefer 10:30
  No, 10:30 please
  I'll stay at 10:30, thanks!
  No problem, we'll keep 10:30
  I am happy with 10:30
  I would like to keep my place at 10:30
  We'd like to stay in the 10:30 class
  I'd rather not, thanks
  prefer not to change, sorry
  Please don't move us
  Leave it as it is please
  leave it as is
  no change please
  I'm going to say no
  Gotta pass
  We'll skip this one
  skip us this time
  ask the next one please
  no way, too early!
  So sorry, I can't after all
  Sorry I have to say no
  Hope it's not too late, I can't make it
  No can do
  Give it to someone else
`);

const unclear = lines(`
  Yes we can come earlier
  go for it
  Yes I think that should work
  Yes but only at 10:30
  Yes, is parking still free?
  Can I let you know in an hour?
  I'd have to ask my wife
  not sure, maybe
  If nobody else can, yes
  I'd prefer 10:30 but can do 9
  Ugh, early. Fine.
  Which place?
  Thanks for letting me know
  ok I will see
  I'm driving
  I can't promise
  no rush
  We can come at 9:15
  yes you can give my place away
  Did I get the place?
  Rex says yes 😂
  haha no idea
  again?
  no other time?
  yes sorry I mean no
  10:30 suits me
  I don't think I can
  Is it too late to say yes
  Yes, but my dog is in heat
  Yes provided that Bea comes too
  hopefully yes
  Likely
  almost certainly
  Hold it for me
  Ok sorry
  No, I didn't see this
  oh no!!
  Received
  Great thanks
  I'll stay at 10:30 if that's ok
  I booked 10:30
  Not fair
  I'm not ok with 9
  so early 😅
  wow no
  I'm not in town
  in
  fine but last time
  I guess
  if you like
  as you like
  no preference
  no difference to me
  not at all
  no kidding? yes
  Yes I have a question
  Yes stay at 10:30
  yes, I'm happy where I am
  could do
  I'll try
  I'll be there at 10:30
  9 on Saturday?
  What if I say no?
  do i lose my place if i say no?
  only one of us can
  Husband says no
  yes NOT
  Yeah sure, as if
  Nein
  👀
  yes 😬
  Can you ask someone else?
  count on me to be late
  I'd like it if we stayed at 10:30
  would like to know more
  sounds early
  go ahead without me
  happy to help if needed
  coming later
  yes interested, but when?
  no change of plan
  I'm happy with 9 or 10:30
  I'm good at 9
  so
  Yes so?
  actually I'm not sure
  yes but my car broke down
  Rex is sick
  Yes I have a cold
  hope I'm not too late
  ok, just saw your message
  sorry but
  I'd like to but I'm in Spain
  going to
  I must say yes
  I want to stay in the 9 class
  no can do?
  not for us to decide
  yes for us both
  tmrw
  we can not this weekend
  oh great
  no oh
  can't come early yes
  yes not ill anymore
  We're not coming anymore, sorry
  I can't after 9
  I'd not like it
`);

describe("a reply to an ask for 09:00", () => {
  test.each(yes)("is a yes: %s", (text) => {
    expect(understood(text, "09:00")).toBe("yes");
  });
  test.each(no)("is a no: %s", (text) => {
    expect(understood(text, "09:00")).toBe("no");
  });
  test.each(unclear)("is asked back: %s", (text) => {
    expect(understood(text, "09:00")).toBe("unclear");
  });
});

describe("a reason that names its writer", () => {
  test.each(["Anna is ill, we can't come", "No, Anna is not well", "Anna is sick so no"])(
    "goes along with a no: %s",
    (text) => {
      expect(understood(text, "09:00", ["Juli", "Anna"])).toBe("no");
      expect(understood(text, "09:00", ["Juli"])).toBe("unclear");
    },
  );
});

describe("staying", () => {
  test("is a no whatever goes along with it, but not at the asked time", () => {
    expect(understood("No problem, I'll keep my place", "09:00")).toBe("no");
    expect(understood("No to 9, I'll keep my place", "09:00")).toBe("no");
    expect(understood("I'll keep my place at 9", "09:00")).toBe("unclear");
  });
});
