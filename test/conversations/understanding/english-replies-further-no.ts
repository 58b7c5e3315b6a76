/** More English noes, with reasons, thanks and regrets; english-replies.ts joins them. */

/** Several texts a line. `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const furtherNo = {
  move: `
    No can do | no can do, sorry | No can do I'm afraid | No can do, sorry Juli | 9's too early
    9's too early for me, sorry | 9's not possible | 9's no good for us | 9 is no good for me
    That's no good for us | That's not good for me | That's not going to work for us
    that isn't going to work | it won't work for us sorry | 9 isn't possible for us
    9 isn't good for me | 9 is not an option | That is not an option for us | not an option
    not doable | that's not doable for us | Can't do 9 I'm afraid | I can't do 9, sorry
    We can't do 9 this week | We can't do that early | can't do 9am sorry | can't come earlier
    We can't come earlier, sorry | I can't come any earlier | I can't make it any earlier
    can't make it for 9 | Can't make 9 | I can't get there for 9 | I can't get there that early
    we can't be there by 9 | Can't manage 9 | I can't manage that | We couldn't manage 9
    I couldn't do 9 | I couldn't make it for 9 | I wouldn't be able to make 9 | I wouldn't make it
    We won't be able to come earlier | I won't be able to do 9 | won't be able to
    I'm not able to do 9 | not able to make 9 | I am unable to do 9 | unable to make it earlier
    I'm not free at 9 | I'm not available at 9 | We're not available that early
    not available at 9 sorry | I'm afraid I can't do 9 | I'm afraid that's too early for us
    I'm afraid not this time | I'm afraid we have plans | I'm afraid that doesn't work for us
    Unfortunately I can't do 9 | Unfortunately we can't | unfortunately that's too early
    Unfortunately 9 doesn't work for us | Unfortunately not, sorry | Unfortunately I have to work
    Unfortunately no, I'm at work until 9 | Sadly I can't | Sadly not this time
    Sorry, not this week | Not this week, sorry | Not this Sunday | not this weekend, sorry
    Not for us, thanks | Not for me thank you | No thanks, 10:30 suits us better
    No thanks, happy with 10:30 | No thanks, we're fine with 10:30
    no thank you, 10:30 is better for us | No, 10:30 is better | No, I prefer the later class
    No, we prefer our usual time | No, I'd rather keep 10:30 | I'd rather keep 10:30
    I'd rather keep my slot | I'd prefer to keep my slot | I'd prefer to stay at 10:30
    I'd prefer to stay where I am | We'd prefer to stay put | We'd rather stick with 10:30
    I'd like to stick with 10:30 | I'll stick with 10:30 | I'll stick with what I have
    We'll stick with our time | we'll stay as we are | I'll stay in my class
    we'd like to stay in our slot | I'd rather not move | I'd rather not change
    I'd rather not swap | Would rather not, sorry | We'd prefer not to move | prefer 10:30, sorry
    Prefer to stay | staying with 10:30 | Staying at 10:30 thanks | Keep me in the 10:30
    Keep us at 10:30 please | please keep us where we are | Please leave us where we are
    Leave me in the 10:30 class please | leave my booking as it is | I'm keeping my slot
    keeping 10:30 | I'll keep mine | We're happy where we are | We are happy with our slot
    I'm happy with my time | Happy with 10:30 thanks | I'm fine with 10:30
    10:30 for me please, no | No, 10:30 for us please | only 10:30 works for us, so no
    Only 10:30 works for me, sorry no | Count me out | count us out sorry | Count me out this time
    Please count me out | I'm out this time | I'm out, sorry | We're out | I'll have to pass
    I'll have to pass this time | We'll have to say no | have to say no sorry
    I'll pass on this one | I will pass this time thanks | Going to have to pass
    gonna have to say no | Going to say no, sorry | I'll say no | I say no | My answer is no
    the answer is no | Sorry, it's a no | It's a no from me | that's a no from us | Big no
    Hard pass | No, not for us | No, not this time thanks | No, not possible sorry | No, too early
    No, that's too early for us | no too early for me and Rex | No, 9 is too early | No, we can't
    No we can't do that | No I can't do that early | no, can't make it | No, I won't | nope can't
    Nope, sorry, can't do it | nope too early | Nah mate | nah too early | nah can't, sorry
    Nah I'm good | No I'm good thanks | No we're good thanks | No we're ok thanks
    No, I'm fine where I am | No, we're fine as we are | no, leave us at 10:30 | no don't move me
    Please don't change my slot | don't change it please | don't want to change
    I don't want to change | We don't want 9 | I don't want 9 | We'd rather not come that early
    I don't do mornings | I don't do early mornings | Sounds good but I can't
    Sounds great but we can't, sorry | Sounds lovely but no | I'd love to but I have to work
    I'd love to but it's too early | I'd love to but I have church | We'd love to but can't
    We would but we can't | I would but I have work | I would but can't, sorry
    Would love to but I'm working | Thanks but I'll stay | Thanks but we'll stay at 10:30
    Thanks but no | Thanks but that's too early | Thanks for asking but I can't
    Thank you for asking but I'd rather stay | Thanks for the offer but I'll keep 10:30
    Thanks for thinking of us but no | Ok but I can't | ok but no | Great idea but I can't
    Nice idea but no | Good idea but we can't | Hi Juli, sorry, no
    Hi Juli, hope you're well. Sorry but I can't | Hello Juli, unfortunately not
    Hey Juli, can't do 9 sorry. See you at 10:30 | Sorry Juli, can't. See you at 10:30
    No sorry, see you at 10:30 | No, see you at 10:30 | I'll see you at 10:30 thanks, no
    no, I'll come at 10:30 | No, I'll be there at 10:30
    We'll come at 10:30 as planned, can't do 9 | No. Have a nice weekend | No, have a good class
    no, good luck finding someone | No, good luck | No, hope you find someone
    No, sorry, hope you find someone else | Sorry no, hope that's ok
    No sorry, hope that's OK with you | Sorry can't help | sorry I can't help this time
    I can't help, sorry | No. Bea | no thanks Bea x | No thanks. Bea and Rex
    No sorry, Rex doesn't do mornings | No, because I work until 10
    No because I have to take the kids to swimming | No as I have the kids
    No, as we have visitors staying | No since I'm on nights this week
    Can't because I have to drop my son off | I can't because of work
    I can't, my husband has the car | I can't, I have the kids
    I can't, I'm working till late on Saturday | I can't make 9, have to take my mum to church
    Can't, kids have football at 9 | Can't, sorry, got a dentist appointment
    Sorry can't, busy with the kids | Sorry, I have to work | Sorry, we have church
    Sorry, I have church on Sunday mornings | No, we have church | No, church | No, I'm at church
    No, I go to church on Sundays | No, we have church first | No, I have a hangover
    No, the train gets in at 10 | No, the baby sleeps then | No, my mother is visiting
    No, the kids have swimming lessons | No, I live too far away | No, it's a long drive for us
    No, the bus runs late on Sundays | No, I have to walk my other dog
    no i have to feed the horses | No, I work nights | No, we're getting up at 9
    No we are having breakfast with my parents | No, Luna has a bad leg | No sorry, Rex is limping
    No, our dog is at the vet | Sorry, that doesn't work for me
    Hi Juli, sorry, 9 is too early for us | Unfortunately I can't make it at 9
    No sorry I need to keep my time | I need to stay at 10:30
    No, I'd like to stay in the later class | I prefer to stay with the 10:30 class, thank you
    We'd rather not, thanks for asking | Thanks, but I'd like to keep my 10:30 spot
    Thank you, but 9 doesn't work for us | Thank you but no | I appreciate you asking but I can't
    Not this time, sorry. Maybe next time! | No, can't do that early on a Sunday
    Sorry too early for me on a Sunday | Too early on a Sunday for us | Sorry Juli, I can't make 9
    I'm sorry, we can't do 9:00 | Sorry but 9 is too early | I won't be able to make 9, sorry
    Won't work for us | That won't work, I have to work | I can't, I have work until late
    I can't, we have family visiting | Can't. Kids' football. | No. We have church at 9
    No, I have another commitment | No, sorry, prior commitment | No sorry, already have plans
    Sorry I already have plans | Sorry, I have plans at that time
    I have another appointment at 9 | I have something at 9, sorry | I have to be somewhere at 9
    I'm busy at 9 | I work until 10 so no | No, my husband needs the car in the morning
    No, because my kids have school on Saturday | no because of the bus
    No. I don't drive and there is no bus | No, I don't have a car | No, I'm not an early bird
    Not an early bird, sorry, no | I'd rather sleep in, no | No way, I need my sleep
    no no, 10:30 is fine for us | No, 10:30 is good | I'm staying at 10:30 | We're staying put
    Staying where we are, thanks | Please leave me at 10:30 | Please keep me in my class
    please keep my slot | I want to keep my slot | I want to keep 10:30 please | I want to stay
    Prefer to keep my original time | I would prefer to keep the original time
    Keep original time please | original time please | No change please | no changes for us please
    Please don't move us to 9 | don't move us please | no, leave it as it is
    No, thanks for asking | No but thanks for asking | no but thank you!
    No, thank you for the offer | Nope, thanks | Nope. Too early. | nah not for me
    not for me, too early | Count us out this time | We'll sit this one out | I'll have to decline
    I have to decline, sorry | I must decline | Regrettably I can't | I regret I can't
    Afraid not! | I am afraid not | I'm afraid it's not possible | It's not possible for us, sorry
    No that is not possible | That time is not possible | That time is too early
    That is too early | that's way too early for us lol | We are not able to come at 9
    I am not able to move | Can't switch, sorry | cant swap | I can't change
    I can't come at that time | we cannot at that time | no 😊 | No 🙏 | no, sorry 🙁 | N, sorry
    No. | Nooo sorry | No thank you 🙏 | sorry, no way we can make 9 | Sorry I really can't
    I really can't, sorry | I can't unfortunately | We can't unfortunately
    can't unfortunately, sorry | no i'm afraid not | No I'm afraid we can't
    Not possible unfortunately | Not for me I'm afraid | unfortunately it doesn't work for us
    9 doesn't work unfortunately | sorry 9 won't work | 9am is a bit early for us sorry
    That is a little early for us, so no | 9 is just too early, sorry | It's too early for my kids
    I would rather stay at 10:30 please | I'd rather we stayed at 10:30
    Can I stay at 10:30 please | we stay at 10:30 | I stay at 10:30 | I stay | I keep 10:30
    we will keep our 10:30 place thanks | I'd like to keep my original slot
    Leave me where I am please | no swap for me | no switch please | No, please keep us at 10:30
    No, we will stay | No, staying with 10:30 | No - dentist | No, on call
    no, I'm working nights this weekend | No, my in-laws are visiting
    No because we have to drive from the countryside | No, we have another class at 9
    No, I have a horse riding lesson | No my daughter has a match | No. My mother needs me at home
    Sorry, working that morning | sorry, got work | I have to say no this time
    I'll say no this time, thanks | We'll pass, thank you | thanks but I'll pass
    Thank you for thinking of us but no | Can't make it work, sorry | I can't make that work
    I tried but can't
  `,
  seat: `
    No thanks, I found another class | No thank you, we made other plans
    no, too early for a Sunday | I'd rather wait for 10:30 | No, I'll wait for 10:30
    No, I only want 10:30 | no longer interested | Not interested any more | Not interested thanks
    We are no longer interested | I no longer need a place | Don't need it any more
  `,
  offer: `
    No longer needed | no longer need it, thank you | I don't need it anymore
    We made other plans | I've made other plans, sorry | No, we've made other plans
    no, give it to someone else | Please give it to someone else
    Give my place to someone else, I can't come | Sorry, can't make it any more
    Can't make Sunday any more | Not coming any more, sorry | Too late for me sorry, no
  `,
} as const;
