/** Makes many schools of a few: their rows, with ids, numbers and causes of their own. */
import Client from "better-sqlite3";
import { schoolNumber } from "./school-files.ts";

export type Copying = { template: string; copies: number };

/**
 * Adds so many copies of each school (by its number) in the middle of whatever it is doing. Their numbers go on from
 * `schoolNumber(first)`; gives these, in the order of the templates.
 */
export function copySchools(file: string, first: number, copyings: readonly Copying[]): string[] {
  const client = new Client(file);
  const numbers = client.transaction(() => {
    const made: string[] = [];
    const copy = prepareCopy(client);
    for (const { template, copies } of copyings) {
      for (let times = 0; times < copies; times += 1) {
        const number = schoolNumber(first + made.length);
        made.push(number);
        copy(template, number, made.length);
      }
    }
    return made;
  })();
  client.pragma("wal_checkpoint(TRUNCATE)");
  client.close();
  return numbers;
}

/** For each table its columns that a copy has otherwise; `:n` is 1 for the first copy, 2 for the next. */
function changesOf(client: Client.Database): Record<string, Record<string, string>> {
  const most = (column: string, table: string): number => {
    return Number(client.prepare(`select coalesce(max(${column}), 0) from ${table}`).pluck().get());
  };
  const moved = (column: string, by: number): string => `${column} + cast(:n as integer) * ${by}`;
  const school = most("id", "schools");
  const taught = most("id", "classes");
  const person = most("id", "people");
  const lines = Math.max(most("line", "inbox"), most("line", "outbox"));
  const classOfDay = "cast(substr(day_id, 1, instr(day_id, ':') - 1) as integer)";
  const day_id = `(${moved(classOfDay, taught)}) || substr(day_id, instr(day_id, ':'))`;
  const dayOfSchool = `(select id from training_days where ${ofSchool.training_days})`;
  const school_id = moved("school_id", school);
  const person_id = moved("person_id", person);
  const personInFact = moved("json_extract(data, '$.personId')", person);
  return {
    schools: { id: moved("id", school), number: ":number" },
    classes: { id: moved("id", taught), school_id },
    // Which question somebody was asked back about; a school has one day.
    people: {
      id: moved("id", person),
      school_id,
      session: `replace(session, ${dayOfSchool}, ${day_id.replaceAll("day_id", dayOfSchool)})`,
    },
    training_days: {
      id: day_id.replaceAll("day_id", "id"),
      class_id: moved("class_id", taught),
    },
    slots: { day_id },
    bookings: { day_id, person_id },
    asks: { day_id },
    ledger: {
      day_id,
      about: moved("about", person),
      data: `iif(json_extract(data, '$.personId') is null, data, json_set(data, '$.personId', ${personInFact}))`,
    },
    alarms: { id: moved("id", most("id", "alarms")), day_id },
    inbox: {
      message_id: "message_id || '-' || cast(:n as integer)",
      school_id,
      person_id,
      line: moved("line", lines),
    },
    outbox: {
      id: moved("id", most("id", "outbox")),
      school_id,
      day_id,
      person_id,
      cause: `coalesce(replace(cause, day_id, ${day_id}), cause)`,
      from_number: ":number",
      line: moved("line", lines),
    },
  };
}

const ofSchool: Record<string, string> = {
  schools: "id = :school",
  classes: "school_id = :school",
  people: "school_id = :school",
  training_days: "class_id in (select id from classes where school_id = :school)",
  // Those of the templates have the low lines; by school alone all that was copied would be gone through.
  inbox: "line <= :lines and school_id = :school",
  outbox: "school_id = :school",
};
const ofDays = `day_id in (select id from training_days where ${ofSchool.training_days})`;

function prepareCopy(
  client: Client.Database,
): (template: string, number: string, n: number) => void {
  const changes = Object.entries(changesOf(client));
  const lines = client.prepare("select max(line) from inbox").pluck().get();
  const find = client.prepare("select id from schools where number = ?").pluck();
  const inserts = changes.map(([table, changed]) => {
    const columns = client.prepare("select name from pragma_table_info(?)").pluck().all(table);
    const names = columns.map(String);
    const values = names.map((name) => changed[name] ?? name);
    return client.prepare(
      `insert into ${table} (${names.join(", ")}) select ${values.join(", ")} from ${table} where ${ofSchool[table] ?? ofDays}`,
    );
  });
  return (template, number, n) => {
    const school = find.get(template);
    for (const insert of inserts) insert.run({ school, number, n, lines });
  };
}
