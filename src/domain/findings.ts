/** Findings: what `doctor` has to say of one thing, and whether it has to be mended. */

export type Finding = {
  /** `problem`: it doesn't work so; `warning`: it works, but somebody should look at it. */
  state: "ok" | "warning" | "problem";
  /** The thing looked at, `database`. */
  about: string;
  /** What is the case, and for a warning or a problem what to do. */
  says: string;
};

export type FindingsOf = Record<Finding["state"], (says: string) => Finding>;

/** Findings about one thing: `findingsOf("database").problem("is gone")`. */
export function findingsOf(about: string): FindingsOf {
  return {
    ok: (says) => ({ state: "ok", about, says }),
    warning: (says) => ({ state: "warning", about, says }),
    problem: (says) => ({ state: "problem", about, says }),
  };
}
