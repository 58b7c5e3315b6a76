/** Makes the database of a run: a few schools played through the server, and copies of them. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { StandInCarrier } from "./carrier.ts";
import { type Copying, copySchools } from "./copying.ts";
import { type BenchSchool, schoolNumber, writeSchoolFiles } from "./school-files.ts";
import { type ServerPlace, startServer } from "./server.ts";
import { burstAfterS, sprinkledAfterS, sprinkledGroups, type Timetable } from "./timetable.ts";
import { playWalks } from "./walk.ts";
import { connections } from "./webhooks.ts";

/** The numbers of the schools, of those whose deadlines pass under load not. */
export async function makeSchools(
  place: ServerPlace,
  carrier: StandInCarrier,
  schools: number,
  times: Timetable,
): Promise<string[]> {
  // One school alone shows what a turn costs where there is no other.
  const copiesSprinkled = Math.floor(schools / 100) === 0 ? 0 : Math.ceil(schools / 1000);
  const groups = copiesSprinkled === 0 ? 0 : sprinkledGroups;
  const burst = { number: schoolNumber(0), replyWithinS: burstAfterS(times) };
  const sprinkled = Array.from({ length: groups }, (_, group) => {
    return { number: schoolNumber(group + 1), replyWithinS: sprinkledAfterS(times, group) };
  });
  const templates = [burst, ...sprinkled];
  await playTemplates(place, carrier, templates);

  const copyings: Copying[] = [
    { template: burst.number, copies: schools - 1 },
    ...sprinkled.map(({ number }) => ({ template: number, copies: copiesSprinkled - 1 })),
  ];
  const copied = copySchools(join(place.folder, "bench.db"), templates.length, copyings);
  const file = (number: string): BenchSchool => ({ ...burst, number });
  writeSchoolFiles(join(place.folder, "schools"), copied.map(file));
  return [burst.number, ...copied.slice(0, schools - 1)];
}

async function playTemplates(
  place: ServerPlace,
  carrier: StandInCarrier,
  templates: readonly BenchSchool[],
): Promise<void> {
  const files = join(place.folder, "schools");
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files);
  writeSchoolFiles(files, templates);
  const server = await startServer(place);
  const agent = connections(1);
  await playWalks(
    server.url,
    agent,
    carrier,
    templates.map(({ number }) => number),
  );
  agent.destroy();
  await server.stop();
}
