/** English replies that are clearly a yes; english-replies.ts joins them. */

/** One text a line. `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const englishYes = {
  move: `
    Yes we can do that, no trouble
    Yep, see you Sunday at 9!
    Yes! Earlier suits us better actually
    Sure, earlier is better for us
    Yes, 9 is great, thanks for letting me know
    Hi Juli, that's no problem at all, see you at 9. Bea
    Hi Juli, yes that's fine. Bea & Bodza x
    Dear Juli, yes, 9 o'clock is fine. Kind regards, Bea
    Good morning Juli! Yes, we'd be glad to. Best wishes, Bea
    No problem at all, see you at 9
    no worries we'll be there at 9
    no bother, 9 is grand
    Not an issue, we can do 9
    Wouldn't miss it! Yes
    Can't say no to you, yes!
    Why wouldn't I? Yes
    No reason why not, yes
    I don't mind at all, 9 is fine
    Don't mind coming at 9, yes
    I don't see why not, yes
    yes!! can't wait
    Yes we're up early anyway
    yes, Bodza is up at dawn anyway 😄
    Yes, I'm not working that day
    Yes, nothing else planned
    asked my husband, yes we can
    Talked to my wife, it's a yes
    You got it
    You bet!
    Absolutely, count us in
    10-4, see you at 9
    Roger that, 9 it is
    fab, yes
    Brill, see you at 9
    cool, 9 works
    Cool with me
    9 is cool
    Yeah go on then
    go on then, 9
    Yes alright
    oki doki, 9
    yup 9's fine
    9's good for me
    9 o'clock is fine
    nine is fine
    Nine o'clock works for us
    9:00 sharp, we'll be there
    Earlier is fine
    Earlier works for us
    Yes earlier is good
    YES PLEASE
    yesd
    yrs
    ues
    Yes.see you then
    yes,thanks,bye
    Yes thank you for organising this
    Yes - and thanks for sorting it all out
    Yes. Have a good night
    Consider it done
    Done
    Ok I'll switch to 9
    We can move to 9
    Happy to swap to 9
    I'm fine with 9
    I'm okay with that
    that's grand
    That's perfectly fine
    perfectly fine
    Not a problem
    No objections
    no objection, yes
    Yes it's all good
    Definitely yes, see you Sunday
    Of course we can!
    I'd be delighted to
    I'd be glad to
    my pleasure, yes
    With pleasure
    Okay see you at nine
    See you Sunday 9am
    sunday at 9 it is
    I will come at 9
    I will be there at 9 o'clock
    We shall be there
    Yes we shall
  `,
  seat: `
    Yes I want it!
    Yes please, we still want a place
    Yay! Yes please
    Finally! Yes please
    9 is fine too, yes
    We'll take it, thank you!
  `,
  offer: `
    Yes, 10:30 works
    Yes please, still want it
    We'll take the place, see you at 10:30
    half ten is fine
    Brilliant, yes please!
    10.30 is perfect thank you
  `,
} as const;
