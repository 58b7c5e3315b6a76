/** Hungarian replies to an ask as dog owners text them, each with what a careful assistant would take it for. */
import type { AskKind } from "../../../src/domain/day.ts";
import { hungarianFreshNo } from "./hungarian-replies-fresh-no.ts";
import { hungarianFreshUnclear } from "./hungarian-replies-fresh-unclear.ts";
import { hungarianFreshYes } from "./hungarian-replies-fresh-yes.ts";
import { hungarianMisleading } from "./hungarian-replies-misleading.ts";
import { hungarianNo } from "./hungarian-replies-no.ts";
import { hungarianUnclear } from "./hungarian-replies-unclear.ts";
import { hungarianYes } from "./hungarian-replies-yes.ts";

type Meaning = "yes" | "no" | "unclear" | "opt-out";
type Reply = { text: string; meaning: Meaning; kind?: AskKind };

const optOut = `
  STOP
  stop
  Stop!
  STOP kérem
  stop sms
  Leiratkozom
  LEIRATKOZÁS
  leiratkozas
  Szeretnék leiratkozni
  Kérem a leiratkozást
  Iratkoztass le
  Ne írj többet
  ne irj tobbet!!!
  Kérlek ne írj többet
  Többet ne írj
  Ne írjon többet, kérem.
  Ne írj nekem többet
  Soha többet ne írj
  Ne küldj több SMS-t
  ne kuldj tobb sms-t
  Ne küldj több üzenetet
  Ne küldjetek több üzenetet
  Kérem, ne küldjön több üzenetet.
  Nem kérek több üzenetet
  Nem kérek több sms-t, köszönöm
  Nem akarok több üzenetet kapni
  Nem szeretnék több SMS-t kapni
  Hagyj békén
  Hagyjanak békén!
  Töröld a számom
  Törölje a számomat, kérem
  Nem, és ne írj többet
  unsubscribe
  Ne írogass nekem többet
  Kérem töröljék a számomat
  Nem kérek több értesítést
  Ne küldözgessen több üzenetet
  ne zaklassatok
  Iratkozzatok le rólam, nem kérek több smst
`;

/** With line breaks, which the lists, a text a line, can't hold. */
const ofSeveralLines: readonly Reply[] = [
  { text: "Szia Juli!\nIgen, jövünk.\nBea", meaning: "yes" },
  { text: "Igen\n\nBea", meaning: "yes" },
  { text: "Kedves Juli!\n\nIgen, megfelel a 9 óra.\n\nÜdvözlettel:\nBea", meaning: "yes" },
  { text: "Szia\nSajnos nem tudok 9-re jönni :(\nPuszi", meaning: "no" },
  { text: "Nem\nBocsi", meaning: "no" },
  { text: "Kedves Juli!\nSajnos nem jó.\nÜdv, Bea", meaning: "no" },
  { text: "Igen\nVagyis várj, megkérdezem a férjem", meaning: "unclear" },
  { text: "Nem tudom\nMajd szólok", meaning: "unclear" },
];

/**
 * The question was whether 09:00 would do instead of 10:30 or, by `kind`, whether a place that came
 * free is wanted: `seat` at 09:00, `offer` at 10:30. A yes or a no stands only where it is clear,
 * what a person would have to ask about is `unclear`, and `opt-out` wants no more texts.
 */
export const hungarianReplies: readonly Reply[] = [
  ...replies("yes", hungarianYes.move),
  ...replies("yes", hungarianMisleading.yes),
  ...replies("yes", hungarianYes.seat, "seat"),
  ...replies("yes", hungarianYes.offer, "offer"),
  ...replies("no", hungarianNo.move),
  ...replies("no", hungarianMisleading.no),
  ...replies("no", hungarianNo.seat, "seat"),
  ...replies("no", hungarianNo.offer, "offer"),
  ...replies("unclear", hungarianUnclear.moveWithConditions),
  ...replies("unclear", hungarianUnclear.moveDoubted),
  ...replies("unclear", hungarianUnclear.moveAskedOrWishedOtherwise),
  ...replies("unclear", hungarianMisleading.unclear),
  ...replies("unclear", hungarianUnclear.seat, "seat"),
  ...replies("unclear", hungarianUnclear.offer, "offer"),
  ...replies("yes", hungarianFreshYes.move),
  ...replies("yes", hungarianFreshYes.seat, "seat"),
  ...replies("yes", hungarianFreshYes.offer, "offer"),
  ...replies("no", hungarianFreshNo.move),
  ...replies("no", hungarianFreshNo.seat, "seat"),
  ...replies("no", hungarianFreshNo.offer, "offer"),
  ...replies("unclear", hungarianFreshUnclear.move),
  ...replies("unclear", hungarianFreshUnclear.seat, "seat"),
  ...replies("unclear", hungarianFreshUnclear.offer, "offer"),
  ...replies("opt-out", optOut),
  ...ofSeveralLines,
];

/** Of a list with a text a line, or with `|` between them. */
function replies(meaning: Meaning, list: string, kind?: AskKind): Reply[] {
  const texts = list.split(/[|\n]/).map((line) => line.trim());
  return texts
    .filter((text) => text !== "")
    .map((text) => (kind === undefined ? { text, meaning } : { text, meaning, kind }));
}
