/** English replies that are clearly a no; english-replies.ts joins them. */

/** One text a line. `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const englishNo = {
  move: `
    No, sorry, I'm at church then
    No, we're at church until 10
    Afraid that won't work for us
    I'm afraid that's too early for me
    9 is way too early for us I'm afraid
    Would be great but no
    That would be lovely but I can't
    Sounds good but I can't, sorry
    I wish I could but no
    I'd be happy to but I can't
    Of course not
    Yeah no, sorry, can't do it
    Yeah, no, can't make 9
    Ok but I can't do 9
    sure I understand but I can't
    No chance, sorry
    Not happening
    not a hope
    No can do, sorry
    no can do I'm afraid
    Nah we're good where we are
    Nah I'll stay put thanks
    I'll leave it thanks
    I'll leave it this time
    We'll give it a miss
    Gonna have to pass
    going to have to say no
    have to decline sorry
    I must decline, thank you
    Regretfully no
    Thanks for asking but no
    Appreciate the offer but no thanks
    No thanks, we like our slot
    I like my slot
    I'd prefer to stay with 10:30
    Prefer to keep 10:30
    We're fine at 10:30 thanks
    I'll keep the 10:30 please
    10:30 please, sorry
    stay with 10:30
    see you at 10:30
    See you Sunday at 10:30
    10:30's better
    I come at 10:30
    we come at 10:30 as always
    We will stay at 10:30 if it's all the same
    Just leave me at 10:30
    not for us thank you
    Don't think we can, sorry, no
    can't do mornings that early
    can't get there by 9
    Can't get there for 9
    We couldn't make it that early
    I couldn't make 9
    wouldn't be able to make it
    not doable for us
    That's not doable
    It isn't possible
    it's not going to work
    that isn't going to work for us sorry
    Doesn't work sorry
    Won't work sorry
    No bc I work nights
    No I work nights
    No. Night shift
    no, night shift sorry
    No, I have my kids
    no, my car is in the garage
    No, the train doesn't get in until 10
    No, we live too far away
    no we live far
    Hi Juli, sorry can't do 9. Bea
    Dear Juli, unfortunately I am unable to come at 9. Kind regards, Bea
    Good morning, no I'm sorry we cannot. Bea
    No but thanks for thinking of us
    nooope
    Noo sorry
    NO!!!
    mo
    np sorry I can't
    Sorry mate no
    Sorry hun can't x
    soz cant
    sadly can't
    Unfortunately we can't make it then
    No we don't want to change
    rather not change thanks
    We don't do mornings, sorry no
    too early, sorry, no
    much too early for us
    Bit early for us, no thanks
    No, and have a nice weekend
  `,
  seat: `
    No longer needed, thanks
    We don't need it anymore, thanks
    No thanks, we'll wait for 10:30
    Give it to someone else, we can't
    no thanks, too early for a puppy
  `,
  offer: `
    No thanks, we made other plans
    we don't need it any more
    No longer interested, thanks
    sorry, can't make 10:30 any more
    Not any more, sorry
  `,
} as const;
