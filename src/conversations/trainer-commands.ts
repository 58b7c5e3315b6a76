/** The trainer's commands: what each is called and what it names. */

/** `who`: as the trainer wrote it, or the chosen person's id. */
export type NamedCommand = { name: "PIN" | "UNPIN" | "WHY"; who: string | number };

/** `slot`: the number of the sibling meant; null: the only one it can be. */
export type SlotCommand = { name: "OPEN" | "DROP"; slot: number | null };

export type TrainerCommand =
  | { name: "STATUS" | "LIST" | "PLAN" | "PAPER" | "COMMANDS" }
  | { name: "SPLIT" | "GO" | "PAUSE" | "RESUME" }
  | SlotCommand
  | NamedCommand;
