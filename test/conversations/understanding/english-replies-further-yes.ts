/** More English yeses, by the kinds of phrases that people use; english-replies.ts joins them. */

/** Several texts a line. `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const furtherYes = {
  move: `
    9's perfect, thank you | 9's ok with us | 9's no problem | nine's fine | 9 o'clock's good
    9am's fine by me | I'd be fine with 9 | We'd be happy with 9 | I'd be glad to come at 9
    I'd be ok with that | that's fine with us, see you at 9 | That's perfect for us
    that's great, yes | Yes that's good for us | yes, that's no problem for us
    Yes that's not a problem | 9 would be fine | 9 would suit us | 9 suits us better actually
    9 suits me perfectly | 9 is even better for us, thanks | Yes, 9 would be lovely
    Yes I can do 9 no problem | Yes we can do 9, see you then | We can do that, no problem
    I can do 9am | I can come at 9 | We can come at 9 o'clock | I can make 9
    We can make it for 9 | Yes we can make 9 | Can do 9 | can do 9 no problem | Yes can do
    Yep, can do! | can do, see you at 9 | Yes will do | Happy to move to 9 | happy to come at 9
    happy to do 9am | Yes happy with that | more than happy to
    No problem at all, happy to switch | No problem, see you at 9
    no worries, see you Sunday at 9 | No bother at all, 9 is grand | grand, see you at 9
    Grand yes | Brilliant, yes please | brill, yes | Great, see you at 9 then
    Lovely, see you Sunday at 9 | Super, 9 it is | 9 it is! | Ok, 9 then | Ok 9am it is
    Okay see you Sunday at 9 | OK, Sunday at 9 then | Right, see you at 9
    Morning Juli! Yes, 9 is fine | Hello Juli, hope you're well. Yes that's fine
    Hi Juli hope you are well, yes 9 is good | Hi Juli, how are you? Yes, 9 is fine
    Hey Juli, thanks for your message. Yes, happy to | Hi Juli, thanks for the text, yes we can
    Thanks for asking, yes | thanks for letting us know, yes that's fine
    Yes, thanks for letting me know | Yes thank you for organising
    yes, thanks for sorting it out | Thank you Juli, yes please | Yes Juli, of course
    Yes! Have a lovely weekend | Yes, have a good evening | yes, have a great day Juli
    Yes see you both then | Yes, see you soon | Yes, see you tomorrow!
    Yes, see you at 9 on Sunday, thanks | Yes, we'll see you at 9 | Yes I'll see you at 9
    we'll see you at 9 | I'll see you at 9 then | Looking forward to it, yes
    Yes please, looking forward to it | Yes, looking forward to seeing you | yes, can't wait!
    Yes, we can't wait | Sure, can't wait | Count me in for 9 | count us in for Sunday at 9
    I'm in for 9 | we are in | I'm up for that | Yes I'm up for it | I'm game
    we're free at 9 so yes | I'm free then, yes | Yes I am free | I'm available at 9
    yes, I'm available | We'll be there for 9 | I'll be there for 9am | I will be there at 9 sharp
    We'll be there bright and early | Yes we'll both be there | Yes, Rex and I will be there
    Me and Rex will be there at 9 | Yes, we will be there at 9 with Rex | yes from me and Rex
    Yes! Bea and Rex | Yes please. Bea & Luna | Yes, thanks, Bea | Yes. Thanks. Bea x
    Yep that's cool with me | Yeah that's fine with me mate | Oh go on then, yes | Go on then
    Yes go ahead | go ahead, move me to 9 | please move us to 9 | You can move us to 9
    Yes you can move me | Move me to 9 please | Switch me to 9, thanks | Yes swap us please
    Put us down for 9 please | Please put me in the 9 o'clock | I'll take 9
    I'll take the 9 o'clock slot | We'll take the earlier one | I'll go for the earlier slot
    The earlier class is fine | The earlier time works for us | earlier is fine
    Earlier is better for us | Earlier suits us better | Prefer earlier actually, yes
    I'd prefer 9 | I prefer 9 actually | we'd rather come at 9 | I'd rather have 9 | 9 please!
    9am please, thanks | 9 for me please | 9 for us | 9 👍 | 👍 9 | Yes to 9 | yes for 9
    it's a yes from me | It's a yes from both of us | A big yes | 100% yes | yes 100%
    Definitely yes | Absolutely, no problem | Absolutely fine | totally fine with me
    All good, yes | all good for 9 | all good, see you at 9 | Sure thing, see you then
    sure that's fine | Sure, 9 works | sure works for me | That'll do nicely
    that'll be fine, thanks | That would work for us | that will work | That would be perfect
    Would be great | Would love to! | I would love that | Yess please!! | Yes ma'am
    Yes, I confirm for 9 | confirming 9 | Confirmed for 9 | Yes confirmed, thanks
    I accept, thanks | Accepted, see you Sunday | Agreed, 9 | Done deal | Okie doke
    okie dokie, see you then | roger that, see you at 9 | Yes. Will be there. | ok cool, yes
    Nice, yes | Fab, yes | Fab, see you at 9 | Fabulous, yes please | Awesome, count us in
    Wonderful, yes | Ace, see you at 9 | ok sounds good | sounds good to us | Sounds perfect
    sounds good, see you sunday | sounds fine | Sounds great thank you Juli | Yes, early is good
    Yes I prefer mornings anyway | Yes, we are early birds | Yes, works even better
    yes works better for me | Works better for us actually | That works better
    Yes, I don't mind at all | I don't mind, yes | don't mind at all, yes 9 is fine | Yes I'm easy
    Either way is fine, yes 9 | Absolutely, glad to help | Yes, glad I could help
    Yes, anything to help | Of course, happy to help you out | Sure, no bother
    Sure, not a problem | Yep no probs | Yeah no worries | yh thats fine | yea 9 is good | ya sure
    ye np | yeah ok | ok yeah | ok yes | yes ok | yes fine | yes sure | fine, yes | fine, 9 it is
    ok fine | Ok that's fine | Ok that works | ok 👍 see you | okay thanks, see you at 9
    Ok great, see you then. Yes | Yes. Sorry for the delay
    Sorry for replying late, yes 9 is fine | sorry only just seen this, yes that's fine
    Yes - apologies for the slow reply | Sorry, I was at work. Yes, fine | Sorry missed this, yes
    yes sorry just saw this | Yes that works great for us!
    Hi! Yes, we can do 9am, no problem at all | Sure, that's fine. See you Sunday!
    Absolutely! See you at 9 | Yes, I can come at 9 instead | Yes - 9 works fine for me. Thanks!
    Yep, happy to switch to 9 | No problem. See you at 9. | Of course! We'll be there at 9:00
    OK that's fine with me | Yes, moving to 9 is fine | Yes please move me to the 9:00 class
    Sounds good! We will see you then | yes i can make that work
    Yes, that would be better for us actually | I can do 9:00, yes | Yes! Thank you for asking
    Yeah, that's totally fine | Yes we are flexible | We're flexible, 9 is fine
    Either time works for us, so yes 9 is fine | Yes. 9am Sunday. Got it
    OK got it, will be there at 9 | Yes I'll switch | Yes, let's do 9 | ok lets do 9
    Sure, why not! See you Sunday | Yes, I'm ok with 9 | I'm good with 9 | We're good with 9:00
    good with me | Fine for us! | Yes, it's ok for us | 9 is good with us | 9am? Yes, fine
    9 o'clock works, thanks for checking | 9 is great, we love mornings
    Yes we'd prefer that actually | Yes, happy to help! | Happy to help, see you at 9
    Happy to oblige | Sure, I'll come at 9. | I'll be there at nine | We will come at nine
    see u sunday 9am | Yes see you Sunday morning | Yes and thank you! | Yes and no problem
    Yes, my pleasure | Yes I would be happy to come at 9 | That works, thanks for organizing!
    Yes, works. Thank you! | Yes, perfect, thank you so much | Yes yes, no problem | Y 👍
    Yea that's cool | 👍🏻 see you at 9 | Certainly. See you at 9:00.
    Dear Juli, yes, 9:00 is fine. Kind regards | Hello, yes that is fine, thank you
    hey yes that's fine see you at 9 x | Hi Juli, 9 is absolutely fine
    Hi, that's fine, see you at 9 | That is perfectly fine | Yes you can switch me
    You can put me down for 9 | put me in for 9 | Sign me up | Count me in! | I'm in 👍
    we're both in | Yes I still can | Yes, I'll make it | Yes, will do. Thanks
    Will do, see you at 9 | Sure. Will be there | Ok will come | ok we will come at 9
    ok I come at 9 | yes I come | I am coming at 9 | we come at 9 | Yes I agree | yes its possible
    Yes it is possible for me | it's possible for us | No issue, 9 is fine | no prob, see you at 9
    Yeah works | Works. See you! | YES!!! 🎉🎉 | Yes, definitely, see you then
    Definitely, count us in | Yes, I think we're good, see you at 9 | ok for me | ok 9:00 for me
    Fine, I'll come at 9 | Yes | YES please 😊 | yep that's ok | Yes that'd be fine thank you
    ok np | Fine, see you 9am Sunday | Ok. 9 then. See you | yes thats perfect actually
    Sure thing Juli | yup can do 9 | Yes, I'm happy to do 9 | I'm happy to swap to 9
    Yeah I can move | Happy to move, see you at 9 | Yes, count on me
    hi juli yes thats no problem | No problem Juli, we'll be there at 9 | Of course, happy to
    absolutely fine, thanks | 9 is actually better for me! | That's better for us actually
    9 works better, thanks! | yes better for us | OK for Sunday 9 | Ok I'll be there
    okay! will come at 9 | Great, I'll come at 9 | Perfect - see you at 9:00 | Thumbs up from us
    👌 9 it is | It's fine with me, see you at 9 | It is ok, we come | Yes we are coming
    Yes I'm coming at 9 | We can be there for 9 | I can be there at 9 | Yes, we'll make it for 9
    Sorry for the late answer! Yes, 9 is okay | Just saw your message - yes, 9 is fine
    Hello! Yes, it works for us. Have a nice day | yess of course | Yes Juli we are happy to move
    Please do move me | You may move me to 9 | I accept the 9 slot | I'd love the earlier slot
  `,
  seat: `
    Yes please! | Yes please, we'd love it | Yes I'd love to come | I'd love to come, thank you
    We'd love to join | Yes, 9 is fine, thanks for fitting us in | Amazing, yes please
    Brilliant, I'll take it | Yes, I want the place | Yes I'll have it | I'll have it please
    Yes, we'll have it | I'd like it please | Yes we want it | Great news, yes
    Great news! Yes please | oh fantastic, yes | That's great news, yes
    Thank you, I'll be there at 9 | Thank you! See you at 9 | Yes book us in | Book me in please
    sign us up for 9 | Hooray, yes!
  `,
  offer: `
    Yes please, I still want it | Still want it, yes | Yes still interested
    I'm still interested, yes please | Yes, I'd still like the place | Still keen, yes
    Yes, we're still free | 10:30 is perfect, yes | 10.30 is fine | I'll take the 10:30 place
    Yes we can make 10:30 | see you at 10:30 | See you Sunday at 10:30
    Great, thanks, I'll take it
  `,
} as const;
