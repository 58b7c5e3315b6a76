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

/** Words with which the text after a no and a reason may be more than that, or take the no back. */
export const turns = `able about above absolutely accept accepted ace afternoon afternoons again
  agree agreed agrees all already also although always another answer answered answers any anybody
  anymore anyone anything anyway apart apologies appreciate arranged as ask asked asks available
  awake awesome babysitter back beautiful because been before believe best better between bit
  booked both bought brilliant bring bringing brings cancel canceled cancelled certain certainly
  check checked checking choice choose clear cleared clever complain confirm confirmed cool could
  cover covered curious day decide decided decides definitely delight delighted depend depending
  depends desperate details difference different discuss done doubt doubtful earlier early easy
  either else empty end ended enough enthusiastic even evening evenings eventually ever every
  everybody everyone everything exactly excellent except exception excited excuse fab fabulous
  fantastic fault favorite favour favourite fewer figure find fine finished fixed flexible forget
  forgive found free fridays fun further gap generally glad gladly gone good grand grateful great
  had half happen happy hardly hear heard help helped hence hold home honest honestly honored
  honoured hooray hurry idea ideal ignore impossible incredible info information instead intend
  interest interested it joy joyful keen kind know largely last later least leave leeway left less
  lift like liked likes listen love loved lovely loves luck lucky managed maybe me mean means meant
  memory mention message mind mine missed mistake mondays more mornings most mostly move moved
  moves much name neither new nice nobody none normally nothing nowhere number object objection
  objections off offer ok okay once open opinion opportunity optimistic option otherwise ours over
  own paid perfect perfectly permission person phone plan planned pleased pleasure plenty point
  positive possible postponed prefer preferred presumably pretty problem promise proud prove
  question questions quiet quite read reading ready really rearranged reason reasonable received
  recovered register registered relieved replacement replied reply rescheduled reserved resolved
  ride right room same sat saturdays say saying scratch second see seen selected sense sent serious
  set settled shifted should sign signed simple sitter slot smile so solved some somehow sometimes
  somewhat soon sort sorted space spare speak special stopped strange stuff suit suits super sure
  surely surprised swapped sweet switched talk tell text texted than thank thankful thanks that
  there therefore these think those though thought thrilled through thursdays thus till time times
  told tough true try trying tuesdays turn twice typo uncertain uncle understand understood
  unlikely unsure until up upset us use used useful usually volunteer wait waited waiting want
  wanted wants was way weather wednesdays welcome well were whatever whenever wherever whichever
  willing win wish without wonder wonderful word works worried worries worry worth wow wrong yay
  you your yours`;

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
