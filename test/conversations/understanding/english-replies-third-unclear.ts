/** Unclear English replies that somebody wrote who never saw the phrases: `|` between them. */

/** To "Could you come at 09:00 instead of 10:30?"; `optOut` ends all texts. */
export const englishThirdUnclear = {
  unclear: `
    All good | Maybe | maybe, not sure yet | Perhaps | I'll let you know | Let me check
    Let me check with my husband | need to ask my wife first | I'll get back to you | Not sure
    Not sure yet, when do you need to know? | idk | Dunno yet | Probably | Probably yes
    probably not | I think so | I think so, will confirm later | Should be ok I think
    I might be able to | Might be able to, depends on work | Depends | It depends on the weather
    Only if it's not raining | Yes if I can bring both dogs | Yes if Tom can give me a lift
    If nobody else wants it then yes | Ok if I can be 10 mins late?
    Yes but I'll be 15 minutes late | Yes but might be a bit late | Can we do 9:30 instead?
    9:30? | Could we do 9:15? | How about 9:30 | I could do 9:30 | I can do 10
    10 would be better | Could you do 11? | Yes but not this Sunday | Yes but next week
    Can I do Saturday instead? | Can do Saturday at 9 | Which Sunday? | This Sunday or next?
    What time does it finish? | How long is the class? | Is it the same place? | Where is it?
    Same field? | Who is this? | New phone who dis | Sorry wrong number mate
    I think you have the wrong number | I'm not Gabi | Gabi doesn't have this phone anymore
    What? | huh? | ? | ?? | What do you mean | I don't understand | Can you call me?
    Please ring me | Call me when you can | Is Juli teaching it herself?
    Will it be Juli or someone else? | How much is it? | Is it the same price? | Do I have to?
    Does it have to be 9? | Why? | why is it full | Can I bring a friend?
    Can my son bring Rex instead of me? | Yes or no | yes and no | yes no
    Yes. No wait, let me check | No wait yes | Yes! Oh hang on, I've got the dentist
    Either is fine | I don't mind either way | whatever's easiest for you | Up to you
    Both times work for me | 🤔 | 😂 | 😢 | 🙈 | 🐶 | 🙏 | ❤️ | Thanks | Thank you for letting me know
    Ok thanks will check and let you know | Hi | Hello Juli | Juli? | Happy birthday!!
    Got it, will get back to you | Can you pick up milk on the way home
    Running late, be home at 7 | love you too xx
    Bella has hurt her paw so we might not come at all | Can't come at all this Sunday, sorry
    I need to cancel | Please cancel my booking | I already told Anna I can't, didn't she say?
    Didn't I already answer this? | I said yes last week for 10:30
    Yes for one dog, no for the other | Would love to, will see if I can
  `,
  optOut: `
    STOP | Stop texting me | Please stop sending me these messages | Unsubscribe
    Take me off your list please | Remove my number | don't text me again | opt out
  `,
} as const;
