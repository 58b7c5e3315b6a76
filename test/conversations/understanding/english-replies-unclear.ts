/** English replies that are to be asked back; english-replies.ts joins them. */

/** One text a line. `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const englishUnclear = {
  move: `
    Yes if it doesn't rain
    yes if I can get a lift
    yes as long as my husband is back
    Yes assuming the car is fixed
    yes but might be late
    Yes but will be 10 mins late
    Running 10 min late
    Yes, could be a few minutes late though
    yes until 9:30 only
    Yes but I have to leave at 9:30
    Yes for me, no for my sister
    only with one dog
    I can but Dan can't
    Can my sister come too?
    What happens if I don't reply?
    Do I lose my spot?
    who's this?
    who is this
    Yes? who is this
    Yes this is Bea
    Yes speaking
    Yes I read it
    Yes I saw
    yes I understand
    Yes, understood
    Ok will think about it
    ok let me think
    I'll have a think
    Let me sleep on it
    Will let you know tonight
    can I tell you tonight
    need to ask the boss (wife) 😂
    Wife says yes, I say no
    my husband will decide
    ask my husband
    Possibly
    quite possibly
    Should be ok
    should be fine
    Should work
    shouldn't be a problem
    I'd say yes
    I'd say so
    I suppose so
    Suppose so
    if I must
    If needs be
    if it helps
    if you need me to
    If no one else can I will
    only if you're stuck
    I'd rather not but if you're stuck yes
    Would prefer not to but can if needed
    not ideal
    Not ideal but ok
    Not the best but fine
    not keen
    Hmm
    Hmm ok
    err
    No hard feelings
    No doubt
    no need
    no need to ask
    No need to move me?
    no offence
    not bad
    Not yet
    not now
    not now, busy
    Nothing yet
    not that I know
    No one told me
    No news?
    Know what, yes
    yes and no
    yes well no
    well yes and no
    No wait yes
    yes wait no
    Yes, no, maybe
    Oh yes?
    oh really
    Really?
    seriously?
    are you serious
    You're joking
    lol
    lol no
    lol ok
    yeah right 🙄
    Sure, because who needs sleep 🙄
    Great, even earlier...
    oh joy
    Good question
    Good morning
    Good luck
    good for you
    Good one 😂
    Fine. Whatever.
    Fine, be like that
    well I never
    No way! Really?
    9:30?
    could we do 9:30
    9:30 works
    half 9
    half nine is fine
    Yes half 9
    quarter past 9 ok?
    yes quarter to nine
    Saturday is better
    Yes on Saturday
    can do next Sunday
    Afternoon would be better
    either time
    both work
    I could do both
    you choose
    your call
    Up to you Juli
    Rex can come at 9
    I'll come see you at 9 about it
    Call me
    call me please
    Can you ring me
    don't text, call me
    Stop, who is this?
    Did you get my text?
    I never got a text
    I get too many texts
    Can't hear you
    Can't read it
    Can't believe it
    I can't say yet
    I can't decide
    can't tell yet
    I can't promise but yes
    I can't see why not
    can't see a problem
    No I can't wait!
    I don't know
    dunno
    idk
    Don't know yet
    I have no problem with 9 but my husband does
    9 is a problem
    9 is no good? 
    I'm not saying no
    not saying yes
    I didn't say yes
    did I say yes?
    I said yes already?
    Tell Anna yes
    Anna said yes
    yes to 10:30
    10:30 is perfect
    yes see you at 10:30
    I'll be there 10:30
  `,
  seat: `
    Where am I on the list?
    Is 10:30 gone for good?
    I'd rather 10:30 if it comes free
    yes but I need two places
    keep me on the list
    I'll wait
  `,
  offer: `
    Yes at 9
    see you at 9
    I'll stay
    stay where I am
    9 would be better
    Yes if I can bring two dogs
    hold it till tonight
    Whose place is it?
  `,
} as const;
