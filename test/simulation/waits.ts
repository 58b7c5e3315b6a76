/** What a day waits for, said again without the splitter's help. */
import { type Day, lastStart } from "../../src/domain/day.ts";
import type { Instant } from "../../src/domain/times.ts";

type Wait = { what: string; dueAt: Instant };

/** `unsent`: numbers of asks whose texts haven't left: they have no deadline yet. */
export function waitsOf(day: Day, unsent: ReadonlySet<number>): Wait[] {
  const { signupClosesAt, finalizesAt, decidesAt, endsAt } = day.times;
  if (day.over) return day.summedUp ? [] : [{ what: "its end", dueAt: endsAt }];
  const { phase } = day;
  const asks = day.asks.filter((one) => one.outcome === "pending" && !unsent.has(one.number));
  const before = phase === "open" || phase === "closed";
  return [
    { what: "its last slot", dueAt: lastStart(day) },
    ...asks.map(({ number, answerBy }) => ({ what: `answer ${number}`, dueAt: answerBy })),
    ...day.bookings.flatMap(({ number, nameBy }) => {
      return nameBy === null ? [] : [{ what: `a name for booking ${number}`, dueAt: nameBy }];
    }),
    ...(phase === "open" ? [{ what: "the end of sign-up", dueAt: signupClosesAt }] : []),
    ...(before ? [{ what: "finalization", dueAt: finalizesAt }] : []),
    ...(phase === "splitting" ? [{ what: "the decision", dueAt: decidesAt }] : []),
    ...remindersOf(day),
  ];
}

function remindersOf({ phase, settledAt, reminded, times: { remindsAt } }: Day): Wait[] {
  const isOff = phase === "splitting" || phase === "called-off";
  if (remindsAt === null || isOff || reminded) return [];
  return settledAt !== null && settledAt >= remindsAt
    ? []
    : [{ what: "reminders", dueAt: remindsAt }];
}
