/** English words one by one: for telling names from sentences, reasons from doubts, and for numbers. */

/** Words that no name has. */
export const notNames = `us me you it we i he she they him them the a to for at in on of and or but if not nor
  so my your our their his her its this that these those is are was were be been can could would
  should shall might want need like just also too already still later soon now today tonight
  tomorrow weekend week next last time class lesson training course list waitlist waiting queue
  dog dogs puppy people person place places everyone everybody anyone someone somebody nobody
  maybe perhaps possibly probably sure unsure depends when what where who how why which with
  without from by about after before as do does did dont cant wont im ive id ill both all more
  another join joining go going come coming see let know think ask tell have has had get got
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening am pm
  name number names call text message reply phone driving raining rain busy late early here there
  nothing everything something anything wrong right really asap again back away instead very
  rather quite than then until till moment minute minutes hour hours days much many some any`;

/** Words with which the text after an `OUT,` may be more than a reason for leaving. */
export const doubts = `no nope not never none nor yes yep yeah yea ya ok okay sure fine if unless but or only just
  except maybe perhaps probably possibly might may could would should can will shall think guess
  suppose hope wish want wanted mean meant kidding joking joke jk haha hahaha lol wait actually
  almost nearly half part partly one first next week month later soon until till now again still
  instead back change changed move switch stay stays staying keep keeps keeping come comes coming
  in join joining add see there here let tell ask know said say says does do did dont doesnt didnt
  what when where who how why which whether of town office outside another other others
  today tonight monday tuesday wednesday thursday friday saturday status question word
  walk walking call phone put list waitlist waiting swap hold save reserve remove friend friends`;

/** For places, and from 2 on for hours. */
export const numbers = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
