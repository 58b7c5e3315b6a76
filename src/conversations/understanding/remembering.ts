/** Remembers what a pure function said last: while one text is heard, the same is asked several times. */

/** The same function; inputs with the same key are taken for the same. */
export function rememberingLast<I, R>(
  answer: (input: I) => R,
  keyOf: (input: I) => string,
): (input: I) => R {
  let last: { key: string; said: R } | null = null;
  return (input) => {
    const key = keyOf(input);
    if (last?.key !== key) last = { key, said: answer(input) };
    return last.said;
  };
}
