/** The database's own durable commit rate: what everything else is measured against. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Client from "better-sqlite3";

const forMs = 1_500;

/**
 * Commits a second that better-sqlite3 makes alone on the disk of `folder`: WAL, synchronous=FULL, an immediate
 * transaction of 3 reads and 4 writes of rows as small as a turn's, all prepared.
 */
export function durableCommitsPerS(folder: string): number {
  const file = join(folder, "commits.db");
  const client = new Client(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  client.exec(`
    create table inbox (id text primary key, person integer, body text, line integer unique) strict;
    create table outbox (id integer primary key, person integer, body text, cause text unique) strict;
    create table people (id integer primary key, name text, session text) strict;
    create table alarms (id integer primary key, due_at integer) strict;
    create index alarms_due on alarms (due_at);
  `);
  const commit = prepareCommit(client);
  const since = performance.now();
  let commits = 0;
  while (performance.now() - since < forMs) {
    commits += 1;
    commit(commits);
  }
  const tookS = (performance.now() - since) / 1000;
  client.close();
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  return commits / tookS;
}

function prepareCommit(client: Client.Database): (number: number) => void {
  const people = 10_000;
  const insertPerson = client.prepare("insert into people values (?, ?, ?)");
  client.transaction(() => {
    for (let id = 0; id < people; id += 1) insertPerson.run(id, `Person ${id}`, "{}");
  })();
  const known = client.prepare("select line from inbox where id = ?");
  const lastLine = client.prepare("select max(line) as line from inbox").pluck();
  const person = client.prepare("select * from people where id = ?");
  const receive = client.prepare("insert into inbox values (?, ?, ?, ?)");
  const note = client.prepare("update people set session = ? where id = ?");
  const queue = client.prepare("insert into outbox (person, body, cause) values (?, ?, ?)");
  const setAlarm = client.prepare("insert or replace into alarms values (?, ?)");
  const turn = client.transaction((number: number) => {
    const id = (number * 7919) % people;
    const messageId = `SM${number.toString(16).padStart(32, "0")}`;
    known.get(messageId);
    person.get(id);
    receive.run(messageId, id, "Yes, I can come at half past ten", Number(lastLine.get()) + 1);
    note.run(`{"state":"resting","at":${number}}`, id);
    queue.run(id, "Thanks Anna, you are in for Sunday 10:30. See you there!", messageId);
    setAlarm.run(id, number);
  });
  return (number) => turn.immediate(number);
}
