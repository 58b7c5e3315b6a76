/** The trainer's commands: what each is called and what it names. */

export const commandNames = [
  "STATUS",
  "LIST",
  "PLAN",
  "SPLIT",
  "GO",
  "PAUSE",
  "RESUME",
  "OPEN",
  "DROP",
  "ADD",
  "REMOVE",
  "MOVE",
  "WAIT",
  "PIN",
  "UNPIN",
  "WHY",
  "CAPACITY",
  "PAPER",
  "LINK",
  "TELL",
  "CALLOFF",
  "COMMANDS",
] as const;

export type CommandName = (typeof commandNames)[number];

/** `who`: as the trainer wrote it, or the chosen person's id. */
type Named = { who: string | number };

export type PinCommand = { name: "PIN" | "UNPIN" } & Named;
export type RemoveCommand = { name: "REMOVE" | "WAIT" } & Named;

export type NamedCommand = PinCommand | RemoveCommand | MoveCommand | WhyCommand;

/** `slot`: the number of the slot to go to. */
export type MoveCommand = { name: "MOVE"; slot: number } & Named;

/** `not`: somebody else, as the trainer wrote it or the chosen person's id: why the one and not the other? */
export type WhyCommand = { name: "WHY"; not: string | number | null } & Named;

/** `slot`: the number of the sibling meant; null: the only one it can be. */
export type SlotCommand = { name: "OPEN" | "DROP"; slot: number | null };

/** `calledName`: what the trainer calls whoever has the number that stood in her text. */
export type AddCommand = {
  name: "ADD";
  personId: number;
  calledName: string;
  places: number;
  word: "join" | "maybe";
};

/** `renews`: all links that whoever texts it had are invalid. */
export type LinkCommand = { name: "LINK"; renews: boolean };
export type CapacityCommand = { name: "CAPACITY"; slot: number; capacity: number };
export type TellCommand = { name: "TELL"; text: string };
export type CallOffCommand = { name: "CALLOFF"; reason: string | null };

/** What a command would do, or why it can't: said before anything is done. */
export type Effect = { text: string } | { refusal: string };

export type PlainCommand = {
  name: "STATUS" | "LIST" | "PLAN" | "PAPER" | "COMMANDS" | "SPLIT" | "GO" | "PAUSE" | "RESUME";
};

export type TrainerCommand =
  | PlainCommand
  | SlotCommand
  | NamedCommand
  | AddCommand
  | CapacityCommand
  | LinkCommand
  | TellCommand
  | CallOffCommand;
