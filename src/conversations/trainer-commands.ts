/** The trainer's commands: what each is called and what it names. */

export type TrainerCommand =
  | { name: "STATUS" | "LIST" | "PLAN" | "PAPER" | "COMMANDS" }
  | { name: "SPLIT" | "GO" | "PAUSE" | "RESUME" }
  /** `slot`: the number of the sibling meant; null: the only one it can be. */
  | { name: "OPEN" | "DROP"; slot: number | null }
  /** `who`: as the trainer wrote it, or the chosen person's id. */
  | { name: "PIN" | "UNPIN" | "WHY"; who: string | number };
