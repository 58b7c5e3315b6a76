/** Names: finding people by one. */

/** How a name is compared: without accents, case and outer spaces. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[?!.,]+$/, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Those whose whole name it is; if there is none, those of whose name it is a whole word. */
export function matchName<T extends { name: string | null }>(
  people: readonly T[],
  name: string,
): T[] {
  const key = nameKey(name);
  const whole = people.filter((one) => one.name !== null && nameKey(one.name) === key);
  if (whole.length > 0) return whole;
  return people.filter((one) => one.name !== null && nameKey(one.name).split(" ").includes(key));
}
