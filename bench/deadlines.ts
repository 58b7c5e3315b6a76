/** What a bench reads of the server's database, beside it: how late deadlines were acted on. */
import Client from "better-sqlite3";

export type Deadlines = {
  /** Due times of the questions that are open, in ms since 1970, earliest first. */
  open(): number[];
  /** How many questions due at `from` or later, but before `to`, have ended in silence. */
  acted(from: number, to: number): number;
  /** By how many ms each of these ended after its time; below 0 would be early. */
  lateness(from: number, to: number): number[];
  close(): void;
};

export function readDeadlines(file: string): Deadlines {
  const client = new Client(file, { readonly: true });
  const open = client.prepare(
    "select answer_by from asks where outcome = 'pending' order by answer_by",
  );
  const silent = "from asks where outcome = 'silent' and answer_by >= ? and answer_by < ?";
  const acted = client.prepare(`select count(*) ${silent}`).pluck();
  const lateness = client.prepare(`select closed_at - answer_by ${silent}`).pluck();
  return {
    open: () => open.pluck().all().map(Number),
    acted: (from, to) => Number(acted.get(from, to)),
    lateness: (from, to) => lateness.all(from, to).map(Number),
    close: () => client.close(),
  };
}
