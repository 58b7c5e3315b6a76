/** What English reasons for a no open with. */
import { I_AM } from "./english-terms.ts";

const MINE = `(husband|wife|partner|boyfriend|girlfriend|fiance|son|daughter|kid|kids|child|children|baby|boys|girls|mum|mom|
  dad|mother|father|parents|grandma|grandkids|sister|brother|family|in laws|boss|shift|car|bus|train|flight|plane|dog|dogs|puppy)`;

/** From here on any words may follow but the turning ones; each opening leaves something to be said. */
export const openings: readonly string[] = [
  "(because|because of|cause|cuz|cos|coz|bc|due to)",
  "(as|since|) (i|we) (have|live|go|work|need to|have to|must|still have|already have)",
  "(as|since|) (ive got|weve got|i have got|we have got|i gotta|we gotta)",
  `(as|since|) ${I_AM} (away|working|busy|visiting|traveling|driving|taking|hosting|having|seeing|meeting|helping)`,
  `(as|since|) ${I_AM} (at|on (a|my|our|the)|on (nights|call|duty)|with (my|our|the)|looking after|off to|going to (a|my|our|the))`,
  `(as|since|) (my|our|the) ${MINE} (is|are|has|have|needs|need|works|work|sleeps|sleep|runs|run|leaves|wants|arrives)`,
  "(kids|children|parents|in laws) (have|are|need)",
  // With `is` contracted.
  "(my|our) (husbands|wifes|partners|sons|daughters|mums|moms|dads|mothers|fathers|sisters|brothers|dogs)",
  "(as|since|) (its|it is) (a long|too (far|cold|hot|dark|much))",
  "(busy (with|at)|away (at|with|for)|got (a|an|the|my|our)|something with)",
];
