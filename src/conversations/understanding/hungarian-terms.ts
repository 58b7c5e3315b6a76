/** Hungarian words that stand for one another, out of which the answers are put together. */

// Compared without accents: `még` is `meg`, `hát` is `hat`. `nem` is one word with what follows it,
// so that `nem jovok` is never `nem` and `jovok`; articles mean nothing and stand in no row.

export const AT = "(kor|re|oras|)";
export const TIME_STAYS = "{own} (nel|kor|re|ben|oras|)";
export const DAY = `((most|ezen|) (vasarnap|vasarnapon|vasarnapra)|(vasarnap|holnap) (reggel|delelott)|vasarnapi|
  holnap|holnapra|holnapi)`;
export const THEN = `(akkor|{slot} kor|aznap|${DAY})`;
export const COME = `(jovok|jovunk|megyek|megyunk|eljovok|eljovunk|elmegyek|elmegyunk|atjovok|atjovunk|atmegyek|
  atmegyunk|odamegyek|odamegyunk|odaerek|odaerunk)`;
export const BE_THERE =
  "((ott|itt|jelen) (leszek|leszunk)|ottleszek|ottleszunk|ott (vagyok|vagyunk)|(leszek|leszunk) ott)";
export const GOOD = "(jo|oke|ok|okes|rendben|megfelel|megfelelo|tokeletes|passzol|alkalmas)";
export const FOR_ME = "(nekem|nekunk|szamomra|szamunkra)";
export const ME = "(engem|minket|bennunket)";
export const ON_ME = "(ram|rank)";
export const THANKS = `((nagyon|) (koszi|koszonom|koszonjuk) (szepen|)|nagyon szepen (koszonom|koszonjuk)|kosz|koszike|
  koszke|koszcsi|thx|thanks)`;
export const SORRY = `(bocs|bocsi|bocsika|bocsanat|bocsanatot|(bocsanatot|elnezest) (kerek|kerunk)|elnezest|sorry|sori|
  ne (haragudj|haragudjon|haragudjatok|haragudjanak))`;
export const SADLY = "(sajnos|sajna|(nagyon|) (sajnalom|sajnaljuk))";
export const LATE = `((hogy|) (csak most|keson|kesve) (valaszolok|reagalok|irok))`;
const DOG = "(kutya|kutyam|kutyank|kutyus|kutyusom|kutyusunk|kiskutya)";
export const FAMILY = `(gyerek|gyerekem|lanyom|kislanyom|fiam|kisfiam|ferjem|felesegem|parom|anyukam|${DOG})`;
export const ILL =
  "(beteg|lazas|santit|serult|beteg lett|lebetegedett|megbetegedett|megserult|lesantult)";
const AT_HOME = "(itthon|otthon)";
export const BUSY = `((mas|) (programom|programunk|dolgom|dolgunk) (van|lesz|lett)|van (mar|) (programom|programunk)|
  ejszakas (vagyok|leszek)|elutaztam|elutaztunk|nyaralunk|(nyaralni|vendegsegbe|templomba|misere) (megyek|megyunk)|
  (templomban|misen|munkaban) (vagyok|vagyunk|leszek|leszunk)|
  dolgozom|dolgozok|dolgozunk|elutazom|
  elutazunk|nem (vagyok|vagyunk|leszek|leszunk) ${AT_HOME}|(elfoglalt|foglalt) vagyok|
  (elfoglaltak|foglaltak) vagyunk|vendegeink (lesznek|jonnek)|vendegek jonnek)`;
export const WISH = `((nagyon|) (szivesen|orommel) (jonnek|mennek|jonnenk|mennenk)|(az|) (nagyon|) jo (lenne|lett volna)|
  szuper lett volna|(nagyon|) (szeretnem|szeretnenk))`;
export const EARLY = "(koran van|korai|koran lenne|korai lenne)";
export const MY_PLACE = "(helyem|helyemet|helyunk|helyunket)";
export const ORIGINAL = "(eredeti|regi|mostani|eddigi)";
const AT_ORIGINAL = `(eredetinel|eredetiben|reginel|regiben|${ORIGINAL} (idopontnal|idopontban|idoponton))`;
export const WHERE_I_AM = `(${TIME_STAYS}|(az|) ${AT_ORIGINAL}|helyemen|helyunkon|varolistan|(ott|) ahol (vagyok|vagyunk))`;
export const STAY = "(maradok|maradunk|maradnek|maradnank)";
export const PARTNER = "(ferjem|felesegem|parom)";
export const NEWS = `(hogy (szoltal|szoltatok|szolt|szoltak|irtal|irtatok|irt)|(az|) (uzenetet|ertesitest|infot|infokat|tajekoztatast))`;
export const PERSZE_BUT =
  "(persze|hat persze) (az|) (jo lenne|(nagyon|) szivesen (jonnek|mennek|jonnenk|mennenk)) de";
export const TEXTS =
  "(sms|smst|sms t|uzenet|uzenetet|uzeneteket|ertesites|ertesitest|ertesiteseket)";
export const ANYMORE = "(tobbet|tobbe|tobbszor|soha|soha tobbet)";
const NOT_COME = "(jovok|jovunk|megyek|megyunk|leszek ott|leszunk ott)";
export const AT_ALL = `egyaltalan nem (${NOT_COME}|tudok|tudunk|eljovok|eljovunk|elmegyek|elmegyunk)`;
export const NOT_ELSE = `(megy|leszek|leszunk|vallalom|vallaljuk|
  birok|birunk|tudom vallalni|tudjuk vallalni|tudom megoldani|tudjuk megoldani|
  erek ra|erunk ra|(erek|erunk) oda (addigra|)|ferek bele|ferunk bele|fer bele|fogadom el|fogadjuk el|(tudok|tudunk) elni (vele|lehetoseggel)|
  fogok|fogunk|fogok tudni|fogunk tudni|fog menni|fog sikerulni|sikerul|jon ossze|all modomban|
  jo|(lesz|lenne|volna) jo|oke|ok|okes|megfelelo|felel meg|alkalmas|passzol|mukodik|megoldhato|oldhato meg|tok|nyert|(igazan|annyira) (jo|alkalmas)|lehetseges|lehet|
  szeretnem|szeretnek|szeretnenk|akarok|akarunk|akarom|kerem|kerek|kerjuk|kerunk|kernem|kernenk|
  kell|kell hely|aktualis|elnek vele|elnek lehetoseggel|elek vele|elunk vele|jon ki|cserelnek|cserelnenk|szeretnek atmenni|
  tudom (elvallalni|elfogadni)|tudjuk (elvallalni|elfogadni)|(megyek|megyunk|jovok|jovunk) at|szeretnek cserelni|szeretnenk cserelni|cserelek|cserelunk|valtok)`;
export const NOT_DO = `(${NOT_COME}|tudok|tudunk|${NOT_ELSE})`;
