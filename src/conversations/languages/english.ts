/** English: what it says and what it understands. */
import { english as phrases } from "../understanding/english.ts";
import { english as wording } from "../wording/english.ts";

export const english = { wording, phrases };
