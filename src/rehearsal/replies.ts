/** How the people of a scenario answer: the first question, the second, then as the file says for the rest. */
import type { Instant } from "../domain/times.ts";
import type { MessageRecord } from "../turns/ports.ts";
import type { Scenario } from "./scenario.ts";

export type PlannedReply = { at: Instant; from: string; says: string };

/**
 * The answer to the question that this outgoing text put, if it is one, was not reported failed and is
 * to be answered. `names`: by phone.
 */
export function repliesTo(
  scenario: Pick<Scenario, "replies">,
  names: ReadonlyMap<string, string>,
  messages: readonly MessageRecord[],
  textId: number,
): PlannedReply | null {
  const questions = messages.flatMap((one) =>
    one.direction === "out" && one.outgoing.ask !== null ? [one.outgoing] : [],
  );
  const question = questions.find((one) => one.id === textId);
  const name = question && names.get(question.to);
  const replies = name === undefined ? undefined : scenario.replies.get(name);
  if (!question || !name || !replies || question.sentAt === null) return null;
  if (question.status === "failed") return null;
  const nth = questions.filter((one) => one.to === question.to).indexOf(question);
  const answer = nth < replies.answers.length ? replies.answers[nth] : replies.afterwards;
  if (!answer) return null;
  return { at: question.sentAt + answer.afterMs, from: name, says: answer.says };
}
