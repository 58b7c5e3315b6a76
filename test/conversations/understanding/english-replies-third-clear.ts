/** Clear English replies that somebody wrote who never saw the phrases: `|` between them. */

/** To "Could you come at 09:00 instead of 10:30?" */
export const englishThirdClear = {
  yes: `
    Yes | YES | yes please | Yep | yup | Yeah | Sure | Sure thing | sure, no problem | Ok | Okay
    ok fine | Okey dokey | K | Y | yess | Yes!!! | Yes 👍 | 👍 | ✅ | Yes please!! 😊 | Absolutely
    Of course | Definitely | Certainly, see you then | No problem
    No problem at all, see you Sunday | np | No worries, see you at 9 | No bother
    No prob 9 is good | Fine by me | That's fine | Thats fine with us | 9 is fine | 9 works
    9am works | 9:00 works great for us thanks | 9 o'clock is perfect
    9 is actually better for us | 9 is even better | Nine is good
    nine o'clock is fine thank you | Sounds good | sounds good to me | Sounds great, thanks!
    Sgtm | Works for me | That works for us | works for us, thanks for asking, see you sunday!
    Thanks for asking, works for us, see you Sunday! | Perfect | Perfect, thank you!
    Perfect timing, we'll be there at 9 | Great, see you at 9 | Great! Bella and I will be there
    Will do | Can do | can do 9 | I can do that | We can do 9 no problem | We can come at 9
    I can come at 9:00 on Sunday | I can make it | I can make that | We can make 9
    We'll be there | I'll be there | Ill be there | ill b there at 9 | be there at 9 | cu at 9
    c u at 9 | See you at 9 | See you at 9 then! | See u sunday at 9 x
    See you on Sunday at 9. Max says woof | Yes, 9 suits us better actually | That suits us fine
    Suits me | Yes that's fine, thanks for letting me know | Yes I can come at 9
    Yes we can come at 9:00 instead of 10:30 | Yes happy to move | Happy to | Happy to come at 9
    happy to swap to 9 | More than happy to come at 9 | Glad to help, see you at 9 | Go on then
    Go for it | Why not | Why not! See you at 9 | Yes, why not | I'd love to
    I'd love that place, thank you | We'd love to come | Yes I'll take it | I'll take it!
    ill take the 9am slot | I'll have it please | Count me in | Count us in! | I'm in | we're in
    Put us down for 9 please | Sign me up | Book me in please | Book us in | Please move me to 9
    Move us to 9:00 please | Please switch us to 9 | Switch me to 9am, thanks Juli | Let's do it
    Lets do 9 | Let's go with 9 | Deal | Confirmed | I confirm | Confirming 9am Sunday
    Yes confirmed for Luna and me | You bet | You got it | Cool, 9 it is | 9 it is then
    Brilliant, yes please | Lovely, see you then | Lovely thank you, 9 is fine for us
    Fab thanks, see you at 9 xx | Grand, see you then | Aye, no bother | Yes mate | ye | yeh
    yesss we'll be there | Ye sure np | Yse | yes pls | yes plz | Yes thanks Juli
    Hi Juli yes thats fine see you sunday | Hi Juli, yes we can do 9. Thanks, Gabi
    Hello, that will be fine. Kind regards, Margaret
    Good morning yes I can come at nine o'clock thank you
    Yes of course Juli no problem at all we are early risers anyway
    Yes early is good, we're up at 6 anyway | Ya | Yessir | Yes ma'am
    Yes. Sorry for the late reply, was walking the dog | Sorry just seen this, yes 9 is fine
    Sorry for the delay - yes! | Oh great, we were hoping for an earlier slot. Yes!
    Early bird here so yes 🐶 | Couldn't be better, 9 it is | I don't mind at all, 9 is fine
    Don't mind coming at 9 | We have no problem with 9 | Nothing on that morning so 9 is fine
    9 doesn't bother us, see you then
  `,
  no: `
    No | NO | no thanks | No thank you | nah | Nah sorry | N | no sorry | No, sorry | Sorry no
    Sorry, can't | sorry cant | Can't | cant do 9 | Can't do 9, sorry | can't make it at 9
    We can't make 9 | I can't come at 9 | I cannot come at 9:00 | I'm afraid not
    Afraid not, sorry | I'm afraid I can't | I'm afraid we can't make it that early
    Unfortunately not | Unfortunately I can't | Unfortunately 9 doesn't work for us
    Not this time, sorry | Not for me thanks | not possible | No can do
    No can do, my mum's visiting | No way | No chance 😂 | no way thats too early lol
    Too early for us | Too early, sorry | 9 is too early for me
    9's too early for us I'm afraid | 9 doesn't work | 9 doesnt work for me sorry | 9 won't work
    9 is no good for us | 9 no good | That doesn't work for us | That won't work, sorry
    That doesn't suit | Doesn't suit us, thanks though | I'd rather not | Would rather not
    I'd rather keep 10:30 | I'd prefer to stay at 10:30 | Prefer 10:30 | I'll keep 10:30
    I'll keep my 10:30 thanks | Keep 10:30 | Keep me at 10:30 please | Keeping 10:30 thanks
    I'll stick with 10:30 | We'll stick to 10.30 | sticking with 1030 thx | Stay at 10:30 please
    Staying at 10:30 | Leave me at 10:30 please | Leave us where we are please
    10:30 is better for us | 10:30 suits us better | 10:30 please
    I'll come at 10:30 as planned | We'll come at 10:30 | See you at 10:30 | see u at 1030
    Sure would love to but can't | Would love to but can't | I'd love to but I'm working
    Would if I could but I have work till 10 | I wish I could, but no
    Wish we could! Not this weekend tho | Yes I got your message but no I can't come at 9
    Thanks for asking but no | Thanks for asking but we can't | Thanks but no thanks
    Thank you for the offer but I will have to decline | I'll pass | I'll pass thanks | Pass
    Hard pass lol | gonna have to pass this time | I'll have to say no
    Going to have to say no I'm afraid | Decline | 👎 | ❌ | No 😔 | No, I'm working until 10
    No we have church in the morning | I have to take my daughter to swimming at 9 so no
    No sorry my mum's visiting | Not able to do 9 | I'm not able to make it
    Unable to make 9, apologies | I won't be able to make it at 9
    We won't be able to come that early | wont be able to sorry
    There's no way I can get there by 9
    Hi Juli, sorry but we can't do 9. See you at 10:30. Gabi
    Hello Juli, I'm sorry but nine is too early for us, we will come at 10:30 as usual. Best wishes, Margaret
    Sorry Juli 9 is impossible, kids have football | Negative | Count me out
    Count us out for 9 | Not gonna happen sorry | Not gonna work for us | Nooo too early 😴 | nop
    noo | Don't move me please | Please don't move us, 10:30 is what we need
    Give it to someone else | Give my place to someone else, thanks
    Offer it to somebody else please, we can't
  `,
} as const;
