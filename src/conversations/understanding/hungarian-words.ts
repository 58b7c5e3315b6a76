/** Hungarian words one by one: for telling names from sentences, reasons from doubts, and for numbers. */

/** Words that no name has. */
export const notNames = "nem igen en mi te ti";
/** Words with which the text after a `KI,` may be more than a reason. */
export const doubts = "nem igen ha csak";
/** For places, and from 2 on for hours. */
export const numbers = {
  nulla: 0,
  egy: 1,
  ket: 2,
  ketto: 2,
  harom: 3,
  negy: 4,
  ot: 5,
  nyolc: 8,
  kilenc: 9,
  tiz: 10,
  tizenegy: 11,
  tizenketto: 12,
};
