/** Somebody's own page: what STATUS and WHY tell them. It names nobody but them and the trainer. */
import { pendingAskTo, standingBooking } from "../../domain/day.ts";
import { standingText } from "../participant/standing-text.ts";
import { askBody, dayNameOf, whenOf, wordsOf } from "../view.ts";
import { ownWhyText } from "../why/why-own.ts";
import { heardAt } from "./heard-at.ts";
import type { OwnView } from "./page-views.ts";
import { asOfText, type Shown } from "./shown.ts";

/** Also of a day on which they have no booking. Once that has come, texts are about the next one, and this page is not. */
export function ownView(shown: Shown): OwnView {
  const { school } = shown;
  const words = wordsOf(shown);
  const heard = heardAt(shown);
  const { day } = heard.story;
  const isOver = day.over && day.phase !== "called-off";
  const standing = isOver ? words.pages.views.ownOver : standingText(heard, day);
  const why = isOver ? standing : ownWhyText(heard);
  return {
    page: "own",
    language: shown.language,
    title: words.day(dayNameOf(shown, day)),
    school: school.name,
    asOf: asOfText(shown),
    standing: shown.person.optedOut ? [standing, words.pages.views.ownStopped] : [standing],
    why: why === standing ? [] : [why],
    question: questionTo({ ...shown, day }),
    number: school.number,
  };
}

function questionTo(shown: Shown): OwnView["question"] {
  const { day, person } = shown;
  const booking = standingBooking(day, person.id);
  const ask = booking && pendingAskTo(day, booking);
  if (!ask) return null;
  const untilText = wordsOf(shown).pages.views.until({ by: whenOf(shown, ask.answerBy) });
  return { text: askBody(shown, day, ask), until: ask.answerBy, untilText };
}
