/** A text about a day that nobody's text asked for. */
import { type Day, lastStart } from "../domain/day.ts";
import type { Scene, Text, TextKind } from "./scene.ts";

/** `cause` is unique on that day. It is of use until the last slot starts. */
export function dayText(
  scene: Scene,
  day: Day,
  personId: number,
  kind: TextKind,
  body: string,
  cause: string,
): Text {
  return {
    personId,
    kind,
    body,
    cause: `${day.id}/${cause}`,
    ask: null,
    validUntil: Math.max(lastStart(day), scene.now + 1),
    despiteOptOut: false,
  };
}
