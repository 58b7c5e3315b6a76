/** Differences: where the day that a ledger gives is not the day that the tables have. */
import type { Day } from "./day.ts";

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * One line a difference, `booking 3 standing: the ledger says "booked", the tables say "out"`; none, if the days are
 * the same. What is named is named by its number, never by a person's name. A field that the ledger doesn't tell,
 * being of a time before that field, is not compared.
 */
export function differencesOf(ledger: Day, tables: Day): string[] {
  return [
    ...inFields("day", stateOf(ledger), stateOf(tables)),
    ...inFields("times", ledger.times, tables.times),
    ...inRows("slot", ledger.slots, tables.slots),
    ...inRows("booking", ledger.bookings, tables.bookings),
    ...inRows("ask", ledger.asks, tables.asks),
  ];
}

function stateOf({
  times: _,
  slots: _slots,
  bookings: _bookings,
  asks: _asks,
  ...state
}: Day): Row {
  return state;
}

/** The same rows have the same numbers. */
function inRows<R extends { number: number } & Row>(
  what: string,
  ledger: readonly R[],
  tables: readonly R[],
): string[] {
  const inTables = new Map(tables.map((row) => [row.number, row]));
  const inLedger = new Set(ledger.map((row) => row.number));
  const told = ledger.flatMap((row) => {
    const other = inTables.get(row.number);
    const name = `${what} ${row.number}`;
    return other ? inFields(name, row, other) : [`${name}: the ledger has it, the tables don't`];
  });
  const untold = tables.filter((row) => !inLedger.has(row.number));
  return [
    ...told,
    ...untold.map((row) => `${what} ${row.number}: the tables have it, the ledger doesn't`),
  ];
}

function inFields(what: string, ledger: Row, tables: Row): string[] {
  const fields = Object.entries(ledger).filter(([field, told]) => told !== tables[field]);
  return fields.map(([field, told]) => {
    const [says, say] = [told, tables[field]].map((value) => shown(field, value));
    return `${what} ${field}: the ledger says ${says}, the tables say ${say}`;
  });
}

/** Instants as times in UTC, to the millisecond. */
function shown(field: string, value: Row[string]): string {
  const isInstant = typeof value === "number" && /(At|By)$/.test(field);
  return isInstant ? new Date(value).toISOString() : JSON.stringify(value ?? null);
}
