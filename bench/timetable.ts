/** When what happens in a run: deadlines are set when the schools are made, so everything has its time beforehand. */

export type Timetable = {
  /** From the first question to when the load begins: enough to make the schools and to start the server. */
  untilLoadS: number;
  /** How long each load lasts. */
  loadS: number;
  /** From the end of the loads to when all deadlines pass: what was answered has left by then. */
  calmS: number;
};

/** Schools whose deadlines pass under full load, one group each second. */
export const sprinkledGroups = 10;

export function timetable(schools: number, loadS: number): Timetable {
  return { untilLoadS: 45 + Math.ceil(schools / 50), loadS, calmS: 10 + Math.ceil(schools / 500) };
}

/** `replyWithin` of the school from which most are copied: all of their deadlines pass at one moment. */
export function burstAfterS({ untilLoadS, loadS, calmS }: Timetable): number {
  return untilLoadS + 2 * loadS + calmS;
}

/** `replyWithin` of the schools of a sprinkled group, from 0. */
export function sprinkledAfterS({ untilLoadS }: Timetable, group: number): number {
  return untilLoadS + 1 + group;
}
