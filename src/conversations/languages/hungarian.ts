/** Hungarian: what it says and what it understands. */
import { hungarian as phrases } from "../understanding/hungarian.ts";
import { hungarian as wording } from "../wording/hungarian.ts";

export const hungarian = { wording, phrases };
