/** Random weeks for the security tests: many people, a trainer with a busy hand, and texts that fish for other people's names. */
import fc from "fast-check";
import { parseScenario, type Scenario } from "../../src/rehearsal/scenario.ts";

/** Words of no language that the bot speaks. */
const people = ["Aquilina", "Boniface", "Crispin", "Drusilla", "Eustace", "Fabiola", "Gervase"];
const more = ["Hildegund", "Isidor", "Jocasta", "Kasimir", "Leocadia", "Melchior"];
const everyone = [...people, ...more];

const weekTime = fc
  .tuple(
    fc.constantFrom("Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    fc.integer({ min: 7 * 60, max: 23 * 60 }),
  )
  .map(([day, minute]) => {
    const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
    return `${day} ${two(minute / 60)}:${two(minute % 60)}`;
  })
  .filter((at) => !at.startsWith("Sun") || at < "Sun 11:00");

const someone = fc.constantFrom(...everyone);

const fishing = fc.oneof(
  fc.constantFrom(
    "STATUS",
    "WHY",
    "OUT",
    "JOIN",
    "MAYBE 2",
    "YES",
    "NO",
    "who else comes?",
    "LIST",
  ),
  fc.constantFrom("LANGUAGE hu", "STOP", "START", "PAPER", "PLAN", "maybe", "COMMANDS"),
  someone.chain((name) => fc.constantFrom(`WHY ${name}`, `WHY not ${name}`, `is ${name} coming?`)),
);

const commands = fc.oneof(
  fc.constantFrom("SPLIT", "PAUSE", "RESUME", "CAPACITY 5", "CAPACITY 9", "OPEN", "DROP", "GO"),
  fc.constantFrom("CALLOFF storm", "TELL bring water"),
  someone.chain((name) =>
    fc.constantFrom(
      `PIN ${name}`,
      `REMOVE ${name}`,
      `WAIT ${name}`,
      `MOVE ${name} 09:00`,
      `UNPIN ${name}`,
    ),
  ),
);

const event = fc.oneof(
  fc.record({ at: weekTime, from: someone, says: fishing }),
  fc.record({ at: weekTime, from: fc.constant("trainer"), says: commands }),
  fc.record({
    at: weekTime,
    carrier: fc.constant("undelivered"),
    to: someone,
    code: fc.constantFrom(21610, 21614, 30003),
  }),
);

const reply = fc.oneof(
  fc.constant("silent"),
  fc.record({
    after: fc.constantFrom("1m", "20m", "70m"),
    says: fc.constantFrom("YES", "NO", "who else is asked?", "why me and not the others"),
  }),
);

/** A week of Juli's with its own luck. */
export const randomWeek: fc.Arbitrary<Scenario> = fc
  .record({
    language: fc.constantFrom("en", "hu"),
    autopilot: fc.boolean(),
    replies: fc.array(reply, { minLength: people.length, maxLength: people.length }),
    waiting: fc.integer({ min: 0, max: more.length }),
    events: fc.array(event, { maxLength: 25 }),
  })
  .map(({ language, autopilot, replies, waiting, events }) => {
    const file = {
      school: { language, reminder: "18:30", class: { autopilot } },
      day: "2026-11-22",
      booked: people,
      waiting: more.slice(0, waiting),
      replies: Object.fromEntries(people.map((name, at) => [name, replies[at]])),
      people: Object.fromEntries(everyone.map((name, at) => [name, `+36305550${101 + at}`])),
      events,
    };
    // JSON is YAML.
    return parseScenario(JSON.stringify(file), "random.yaml");
  });
