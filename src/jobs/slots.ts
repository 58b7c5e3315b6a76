/** The slots in which rings are handled. */

/**
 * Of texts, and as many again of alarms: most texts wait for the carrier, and however many of them hang, deadlines have
 * to be noticed in time.
 */
export const ringsAtOnce = 64;
