/** Rows of placeholders, for queries that are prepared once and run with a row of values. */
import { type Column, type SQL, sql } from "drizzle-orm";

/** For each column a placeholder of its name, stored as the column stores it: for `values` and `set`. */
export function rowOf<T extends Record<string, Column>>(columns: T): Record<keyof T, SQL> {
  const entries = Object.entries(columns).map(([name, column]) => {
    return [name, sql`${sql.param(sql.placeholder(name), column)}`];
  });
  return Object.fromEntries(entries) as Record<keyof T, SQL>;
}
