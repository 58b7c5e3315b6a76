/** English replies to an ask as people text them, each with what a careful assistant would take it for. */
import type { AskKind } from "../../../src/domain/day.ts";
import { furtherNo } from "./english-replies-further-no.ts";
import { furtherYes } from "./english-replies-further-yes.ts";
import { misleading } from "./english-replies-misleading.ts";
import { englishNo } from "./english-replies-no.ts";
import { englishUnclear } from "./english-replies-unclear.ts";
import { englishYes } from "./english-replies-yes.ts";

type Meaning = "yes" | "no" | "unclear" | "opt-out";
type Reply = { text: string; meaning: Meaning; kind?: AskKind };

const optOut = `
  Stop texting me please
  Pls stop
  STOP NOW
  stop!!!
  stop it
  Please remove my number
  Remove me
  unsubscribe please
  No more texts please
  don't message me again
  Do not contact me again
  never text me again
  Please stop sending these
  stop sending me texts
  I don't want these messages
  I do not want any more messages
  take me off this list
  opt me out please
  STOP texting me | Stop texting | stop texting this number | stop messaging
  Stop messaging this number | Stop contacting me | please stop contacting us | stop sending texts
  stop sending these | Stop sending me these messages please | stop sending me stuff
  Stop it please | stop all texts | stop all messages please | STOP ALL | stop these messages
  Stop this | Please stop this | Stop the texts please | stop spamming me | stop bothering me
  no more texts thanks | No more texts ever | no more sms please | No more messages from you
  I don't want any texts | I don't want texts from you | I don't want to receive these messages
  I do not wish to receive any more messages | I no longer want these texts
  don't text me anymore | Don't text this number again | Do not text this number
  don't send me anything again | Don't send me any more messages please | please don't text me
  Please do not contact me anymore | Don't message me | never contact me again
  Never message this number again | remove me from this list | remove this number
  Remove my number from your list | Please remove me from your system
  please take me off your texting list | Take this number off your list | Delete my number please
  delete me | Delete this number from your contacts | Unsubscribe me please
  I want to unsubscribe | I'd like to unsubscribe | please unsubscribe | unsubscribe now
  opt out please | Opt me out now | Leave us alone | leave me alone please | Please leave me alone
  Wrong number, stop texting | you have the wrong number, please stop
  Wrong person, please remove my number | I'm not interested, stop texting me
  Not interested. Please stop. | No thanks, please stop texting me | No. Take me off your list
  Hi Juli, please stop texting me | Hi, please take me off your list. Thanks | Cancel all texts
  STOP STOP STOP | stop stop | Stop. Now. | quit texting me | quit it | Please stop texting
  Please unsubscribe me | pls remove my number from your list | Don't text me anymore please
  Do not message me again. | no more messages pls | I don't want to get these messages
  I don't want to receive texts | Please don't send me any more texts | stop these texts please
  Stop messaging me please | stop contacting me | opt-out please | I would like to unsubscribe
  STOP!! wrong number | take me off your list please | leave me alone!!
`;

/**
 * The question was whether 09:00 would do instead of 10:30 or, by `kind`, whether a place that came
 * free is wanted: `seat` at 09:00, `offer` at 10:30. A yes or a no stands only where it is clear,
 * what a person would have to ask about is `unclear`, and `opt-out` wants no more texts.
 */
export const englishReplies: readonly Reply[] = [
  ...replies("yes", englishYes.move),
  ...replies("yes", englishYes.seat, "seat"),
  ...replies("yes", englishYes.offer, "offer"),
  ...replies("no", englishNo.move),
  ...replies("no", englishNo.seat, "seat"),
  ...replies("no", englishNo.offer, "offer"),
  ...replies("unclear", englishUnclear.move),
  ...replies("unclear", englishUnclear.seat, "seat"),
  ...replies("unclear", englishUnclear.offer, "offer"),
  ...(["move", "seat", "offer"] as const).flatMap((kind) => [
    ...replies("yes", furtherYes[kind], kind),
    ...replies("no", furtherNo[kind], kind),
    ...replies("unclear", misleading[kind], kind),
  ]),
  ...replies("opt-out", optOut),
];

/** Of a list with a text a line, or with `|` between them. */
function replies(meaning: Meaning, list: string, kind?: AskKind): Reply[] {
  const texts = list.split(/[\n|]/).map((line) => line.trim());
  return texts
    .filter((text) => text !== "")
    .map((text) => (kind === undefined ? { text, meaning } : { text, meaning, kind }));
}
