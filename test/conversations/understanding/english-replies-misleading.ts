/** English replies whose words mislead: what a hasty reader would take for an answer; english-replies.ts joins them. */

/** Several texts a line. `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const misleading = {
  move: `
    Yeah yeah | yeah, yeah
    No problem, Rex will be there | No problem, will let my wife know | No problem, I'll ask
    No worries, I'll find out | No worries if it's too late
    No worries, we were only thinking about it | No wait, my husband has the car | No, wait
    No wait, I can | No rush, whenever you like | No hurry, take your time | No idea, ask my wife
    No clue, the kids have football | No one can tell me | No doubt we are coming
    No need to thank me | No matter, we come | No biggie | No kidding, great idea
    No joke, that is great | No way, that is great news | No stress, we come
    No big deal, the kids sleep late | No trouble, we are up early | No complaints from us
    No excuses, we come | No pressure | no fuss | no conflict for us | No, you decide
    No, let me ask my husband | No, but I can do 8 | No, only if you are desperate
    No, except if someone really needs it | No, unless you're stuck | No, I guess | No, I mean yes
    No, that's great news | No, it suits us great | No, perfect timing for us | No, happy with it
    No, happy to come | No, love it | No, go ahead | No, we come | No, coming | No, bring it on
    No, the other one | No, Rex is thrilled about it | No, I am thrilled about it
    No, the earlier the better | No, earlier | No, I like mornings | No, we love mornings
    No, good for us | No, all clear for Sunday | No, free all day | No, I have the day off
    No, I have time | No, my wife said it works | No, the kids are excited to come
    No, my wife agreed | No, please move me | No, swap me | No, use my place for Anna, take mine
    No because I can come then | No, the car is fixed now | No, my car is back
    No, cancelled the other thing | No, I cleared my calendar | No, it was a joke | No, typo
    No, wrong button | No, that was meant for my mum | No, ignore that | No, ignore my last text
    No, scratch that | No, the answer was for my sister | Not a problem for Rex and me
    Not a bother | Not an issue | Not at all, see you then | not at all a problem | I can't wait
    I can't wait, Rex is so excited | Can't wait, the kids are excited
    Can't complain, see you Sunday | I can't believe it, great | I can't say no to you
    I can't refuse | I can't stop smiling yes | I can't resist, the dogs love mornings
    I can't thank you enough | can't thank you enough | I can't argue with that | Can't beat that
    Can't go wrong with 9 | I can't find the address | I can't remember when it starts
    I can't open the link | I can't wait any longer | can't talk, driving | Can't talk now
    can't answer now | Sorry, can't talk, I am driving | Sorry can't text now, at work
    can't reply at the moment | I can't hear you, call | I can't read this, my phone is broken
    Can't you ask Anna | can't it be later | Can't, I mean can | I can't have 10:30
    I can't keep 10:30 | I can't stay at 10:30 | I can't come at 10:30 | can't do 10:30
    I couldn't do 10:30 | I couldn't be happier | couldn't be better | Couldn't agree more
    I couldn't ask for a better time | I won't say no | I won't be late | I won't be a minute
    We won't let you down | I won't mind | I won't be able to come at 10:30 | won't be a problem
    That won't be a problem | That isn't a problem | that doesn't matter | I wouldn't mind
    I wouldn't miss it | Wouldn't miss it for the world | We wouldn't say no | I don't see why not
    I don't see a problem | don't see any problem | I don't mind 9 | We don't mind | I don't care
    I don't have a problem with that | I don't have anything on then | I don't have plans
    We don't have church this Sunday | I don't work Sundays | I don't want to miss it
    I don't want to let you down | don't want to be late | I don't want 10:30
    I don't want to keep 10:30 | I don't want to stay at 10:30 | Don't forget us
    don't give my place away | Don't worry | don't worry, we come | Don't worry about it
    I'm not busy | I'm not working | We're not away | I'm not bothered | not bothered either way
    I'm not fussed | I'm not against it | not opposed | I'm not late am I | I'm not in a hurry
    I'm not saying I can't | Not only yes but hell yes | why wouldn't I | Why can't I stay
    Is it ok if I can't | What happens if I can't make it
    if I can't make it will I lose my place | Would it be a problem if I say no
    Do I have to move | Sounds good but which dog | Sounds good but I need to check
    Sounds good but what about parking | Sounds good but let me ask | sounds good but a bit early
    Sounds good but 10:30 sounds better | Ok but I might be late | ok but only this time
    Ok but not next week | ok but I'd prefer 10:30 | Ok but why | ok but no guarantee | Yes but no
    yes but sorry I can't | yes but I am out next week | Yes but we can't stay long
    Yes but count us out next week | Yes 2 dogs | Yes, two of us | yes for both dogs
    yes with 2 dogs please | yes I'll be late | yes a bit late | Yes if you can't find anyone else
    Yes when the car is back | Yes once my husband is home | yes after church | Yes except Rex
    Yes instead of next Sunday | Yes this week only | Yes, 9's the earliest I can do
    9's the earliest | 9's early | 9's a bit early | 9's possible but not ideal | 9's tight
    9's doable at a push | 9's better than nothing | 9's pm? | 10's fine | 8's better
    10:30's fine | half 9's fine | Earlier would be better than 9
    earlier than 9 works | even earlier is fine | earlier if possible
    The earlier one if possible | earlier this week | I can come earlier than that
    We can come earlier than 9 | I can come earlier to help set up | I can come even earlier
    the later one is fine | later works | later is better for us | Later please | I'd prefer
    I'd rather | I'd rather later | I prefer either | prefer not to say
    I'd prefer 9 but 10:30 is ok too | I'd rather come on Saturday | I'll stay for both
    I'll stay home | I'll stay with Rex | I'd rather stay until 11 | Stay tuned | stay safe
    keep it | Keep me posted | keep me updated | keep me in mind | keep up the good work
    Keep us informed please | Keep my number | keep texting me | please keep texting
    I'll keep trying | I'll keep you posted | Stick with me | count | Count me in unless it rains
    Count me in or out, whatever helps | count me in for next week | Count on it raining
    count me out of next week | count me out next Sunday | I'm out next Sunday
    I'm out walking the dog | I'm out with the dog | I'm out until 8 | I'm out at the moment
    We're out of the country next month | I'm out at work, will check
    I'm out shopping, text later | Unfortunately yes | sadly yes | I'm afraid so
    I'm afraid of dogs | I'm afraid I don't understand | I'm afraid I don't know yet
    I'm afraid it will rain | I'm afraid Rex is not vaccinated | Unfortunately I don't know yet
    Unfortunately my phone died | unfortunately | Sorry, I have a question
    Sorry, I have to ask my husband | Sorry I have to check | sorry, we have two dogs
    Sorry, I'm new here | Sorry who is this | sorry what | Sorry, which Sunday
    Sorry wrong person | I have to work out the trains | I have to work on Saturday
    I have church until 8 | I have work until 8 so 9 is fine | I would but
    I would but I need to check | I would but only for Rex | I would | we would
    I'd love to but I'll check | love to but let me ask | Not this week but next
    not this time, next time yes | not this Sunday but next Sunday | Not today | not tonight
    next Sunday yes | Not for long | not for nothing | not sure I can | not long | Not late
    Not that early is it | not too early | 9 is not too early | It's not too early for us
    not too bad | 9 isn't too early | 9 isn't a problem | 9 isn't bad | 9 isn't ideal
    9 isn't great but ok | That's not a bad idea | that's not bad | That's no trouble
    That's no reason to worry | too early to say | Too early to tell | It's too early to decide
    it's too early to text people | Too early in the day to text | pass it on
    pass me the details | pass on my thanks | I'll pass it on | I'll pass by
    I'll pass the message on to my wife | I'll pass on the message | I'll skip breakfast
    I'll skip breakfast and come | skip to the end | The answer is no problem
    My answer is no problem | I say no problem | I say no worries | it's a no brainer
    That's a no brainer | No-brainer! | a no from my husband | It's a no from Anna
    no from Tom, yes from me | No for Tom | No to texting | No to 10:30 | No 10:30 | no at 10:30
    No more 10:30 | No more questions | No more dogs please | no more news | No more places?
    no more waiting | no more problems | stop worrying | Stop worrying, I will be there
    Stop by anytime | stop, I mean yes | Stop wait | don't stop | Never stop
    stop looking, I'll come | Stop asking me and just move me | stop the press, we're coming
    Stop at 10 | last stop before 9 | full stop | yes full stop | Can you stop by at 9
    When does it stop | will you stop if it rains | remove the yes | Remove me from Sunday
    remove me from the 9 class | remove me from 10:30 and put me in 9 | Remove Rex
    Take me off the 10:30 list and put me on the 9 | take me off the waitlist
    take me off for Sunday only | take me off if it rains | Take me | take me instead
    take it off | Delete that | delete my last message | Delete my last text please | Leave me in
    leave me a place | Leave me there | Leave it with me | leave it to me | leave it
    Leave me at 9 | wrong time | Wrong number of dogs, it's 2 | wrong day | I opt for 9
    opt for 9 | opt in | I'd like to opt for 9 | I don't want to unsubscribe
    I don't want to opt out | don't remove me | Please don't remove me | don't delete my number
    don't take me off the list | do not take me off | not interested in stopping
    How do I stop these | how do I unsubscribe | Should I text stop | what does stop do
    do I text STOP or NO | do not text before 8 | don't text me at night | Don't text me at work
    Don't text me before 9 | don't text me, call me | Don't text, just call
    please don't text me on this number, use the other one | Stop texting me at night
    stop texting so late | stop texting my wife, text me | no more texts tonight please
    No more texts after 9 | I don't want these messages in English
    I don't want texts but calls are fine | No more texts in Hungarian please | Rex is a good boy
    Thanks for fitting us in | Looking forward to it | looking forward | See you both | See you
    see you sunday | See you all Sunday | See you next Sunday | See you at 9 next week
    see you at 10 | See you whenever | See you outside | See you maybe | count me as a maybe
    Go on | go on what | carry on | Done with class | done that before | Roger says hi
    Bea and Rex | Bea | Rex | Yes, Bea and Tom | Yes Bea and Anna | Yes Anna and Bea | Yes for Rex
    Yes Rex | yes Tom | ok Tom | Bea says no | Bea can, Tom can't | we could
    I could but I'd rather not | I could I suppose | could do 9 | I could do 9 if needed
    I could do 9 at a push | Could do 9 maybe | Can do 9 if I must | can do either
    can do 9 or 10:30 | Can do but will be late | can do later | Can do Saturday | Can do 10
    Can do 9 next week | We can make 9:30 | We can make it for 10 | I can make it if I leave early
    I can make cake | happy to move if needed | Happy to stay or move | happy either way
    happy with whatever | More than happy to stay | I'd be happy with either
    I'd be fine with 9 or 10:30 | I'd be late | We'd be late | I'd be lying if I said yes
    No problem, my kids are up early | No problem, I have the day off
    No problem because I have the car | No worries, my husband has the kids
    no issue, we have no plans | No, I have the morning off | No, I have nothing on then
    No, I have no plans | No, my husband is happy to come | No, my wife is free then
    No, my kids are excited | No, my dog is ready | No, the car is fixed | No, I have a question
    No, I have another idea | No, I have to ask my wife first | No, I have to check
    No, I need to check with my husband | No, my phone is dead
    No, I have to say it's a great idea | No, I have to be honest, 9 is better
    No, because 9 is better | No because that works | No, because I said yes already
    No, as I have said, I can come | No, we have decided to come | No, we have both dogs coming
    No, I have 2 dogs | No, my boss has moved my shift | No, my shift was cancelled
    No, because my meeting was cancelled | No, I am on my way | No, my husband has to decide
    No, my wife has the final word | No, I have the wrong number | No, I work Saturdays
    No, we have school on Saturday | No, I have an appointment on Monday | No, I have until 9
    No, I have it | No, I have that | No, I have been told | No, I had a question though
    No, my dog is fine with 9 | no, my daughter has your number | No, I have a different question
    No, my husband is driving us | No my car has plenty of room | No, I have to come anyway
    No, I have the kids but can bring them | No, I have the kids unless my mum comes
    No, I have work if it's Saturday | No, I have work. Or is it Sunday?
    No, I have visitors. Yes they can come too | No, I have visitors, sorry, yes
    No, I have visitors 🤔 | No, I have visitors 👍 | I can't wait, my kids are excited
    I can't, I mean I can | I can't say, my husband has the calendar
    I can't say because my husband has the calendar | I can't decide because I have the kids
    I can't complain, my kids are well | I can't promise because I work
    I can't think, my baby is crying | I can't believe my luck because I have the day off
    I can't stay at 10:30 because I have a flight | I can't keep 10:30, I have to work
    I can't stay in the 10:30 class | I can't see you at 10:30 | I won't stay at 10:30
    We won't keep our slot | I won't see you at 10:30 | I don't want to stay where I am
    I don't want to keep my place | I'd rather not stay at 10:30 | prefer not to keep 10:30
    not able to stay at 10:30 | I won't have to work | I don't have to work | I won't be busy at 9
    we don't have church | I don't have plans then | I have no other plans | not at work then
    I'm not busy at 9 | we're not away on Sunday | I can't unsubscribe | I'd rather not opt out
    I don't want to stop | I won't opt out | don't opt me out | do not unsubscribe me
    I never opted out | how do I opt out | stop sending them to my wife | stop this week
    stop now or later? | Stop it, you are too kind | stop it you two | stop this at 9
    Do I have to opt out | I opt out of 9 | opt out of 9 | unsubscribe me from 9
    cancel all my bookings | cancel my messages at 9 | end texts at 9 | the texts stop at 9
    Sounds good but | Sounds good but no rush | sounds good but not at 9?
    Sounds good but can I stay | Ok but only if I can't find a sitter | ok but not if it rains
    ok but can't stay long | ok but I can't bring both dogs | Ok but I won't be on time
    ok but don't move Anna | Great idea but I can't decide | I'd love to but I can't promise
    I would but I can't say for sure | happy to but only this once | Thanks but no need
    Thanks but no problem | I understand but I can't see why | earlier than 9 | earlier please
    even earlier would be fine | Can we go earlier | the earlier one or the later one
    The earlier class is too early | the earlier one, if you must | Earlier works if it's 8
    Earlier is not fine | earlier isn't better | earlier would be fine if I could
    much earlier works | 9's not the problem | 9's not ideal | 9's no fun | 9's the one I can't
    9's when I work | 9 is is | 9's gone? | half nine works | quarter to nine is fine | 9 sharp?
    9:15 sharp is fine | nine thirty's fine | no can do? | can do no | No can do 10:30
    no can do on Saturday, Sunday yes | never say no can do | I'd be happy with 10:30
    I'd be glad to stay | happy to come at 10:30 | happy to come at 9 if needed
    I'd be fine with 9 if needed | glad to help if I can | moving to 10:30
    moving house on Sunday | switching phones | coming at 10:30 | coming at 9 or 10:30
    I don't mind moving if needed
    I don't mind staying | I don't mind moving house | I mind moving to 9 | not on board
    I'm not in | I'm not up early | we are not flexible | not possible? | is it possible for me
    it's possible | possible | I'm easy | flexible | got it | Got it, thanks
    noted, thanks for letting me know | ok thanks for letting me know
    Ok Juli, thanks for letting me know | Perfect, thanks for letting me know
    Great, thanks for the update | thanks for letting me know | Thanks for the reminder
    thank you for organising | thank you for fitting us in | asked my husband
    asked my husband, he says no | talked to my wife, she can't | Asked my wife? yes
    I asked the boss | no plans | nothing planned | I have nothing on | My pleasure | finally
    Finally, no | wouldn't miss it | roger | righto | sorted | good luck
    good luck finding someone | hope you find someone | have a good class | hope that's ok
    not a morning person | bit early for me | I'd like to keep 9 | keep the 9 slot
    stay in the 9 class | I'll have to leave early | I'll have to leave it to my husband
    ill leave it to you | I'll leave it with you | I'll leave at 9 | I'll pass it on to Anna
    I'll skip the coffee | pass on the news | say no more | I say no way, great
    the answer is no doubt yes | I want to move house | I want to come at 10:30
    still want a place at 10:30 | we're both in bed | I'm in both | put me in for 10:30
    put me in touch with Anna | book me in for 10:30 | sign me up for next week
    move my slot to 11 | move my slot | I can still not say | make it work?
    we'll make it work somehow | I can make it work if Anna helps | I see you at 9? | c u
    will see you | will see | count me in for the later class | I'd like the later class
    the later one please | No reason why not | not an issue | That would be lovely but
    that would be great but let me check | Ok, thanks for organising | Do we stay at 10:30
    Can we stay at 10:30 | can I keep 10:30 | if we stay at 10:30 who else comes | better for me
    I accept calls only | No, I have a babysitter, so | No, I've got a babysitter for Sunday
    No because I have a lift now | No, my mum can drive us | I really can't say
    I really can't wait | I just can't decide | we simply can't thank you enough
    half ten is fine | I'd rather half ten | I want to change | I want to change my answer
    I want to opt out of Sunday
  `,
  seat: `
    I'd prefer 10:30 | keep me on the waitlist | I'll stay on the list | no rush, we can wait
    Is there still a chance for 10:30 | No, put me on the 10:30 list | I'd rather wait and see
    I can't wait for 10:30 | No, I have a place at 10:30 already? | earlier than that?
  `,
  offer: `
    I'll stay where I am | Happy with 9 | Earlier works for us | The earlier class is fine
    earlier is fine | 9's fine | Keep my place | keep it for me | I'll keep 10:30
    happy where I am | earlier is better for us | the earlier one please | the earlier class works
    I'll keep my usual slot | we'd like to stay in our class | leave it as it is | No can do?
  `,
} as const;
