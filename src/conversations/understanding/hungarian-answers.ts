/** Hungarian answers. When in doubt a phrase is left out: asking back costs less than a wrong decision. */
import type { Phrases } from "./phrases.ts";

// Compared without accents: `még` is `meg`, `hát` is `hat`. `nem` is one word with what follows it,
// so that `nem jovok` is never `nem` and `jovok`; articles mean nothing and stand in no row.
const AT = "(kor|re|oras|)";
const TIME_STAYS = "{time} (nel|kor|re|ben|oras|)";
const DAY = `((most|ezen|) (vasarnap|vasarnapon|vasarnapra)|(vasarnap|holnap) (reggel|delelott)|vasarnapi|
  holnap|holnapra|holnapi)`;
const THEN = `(akkor|{slot} kor|aznap|${DAY})`;
const COME = `(jovok|jovunk|megyek|megyunk|eljovok|eljovunk|elmegyek|elmegyunk|atjovok|atjovunk|atmegyek|
  atmegyunk|odamegyek|odamegyunk|odaerek|odaerunk)`;
const BE_THERE =
  "((ott|itt|jelen) (leszek|leszunk)|ottleszek|ottleszunk|ott (vagyok|vagyunk)|(leszek|leszunk) ott)";
const GOOD = "(jo|oke|ok|okes|rendben|megfelel|megfelelo|tokeletes|passzol|alkalmas)";
const FOR_ME = "(nekem|nekunk|szamomra|szamunkra)";
const ME = "(engem|minket|bennunket)";
const ON_ME = "(ram|rank)";
const THANKS = `((nagyon|) (koszi|koszonom|koszonjuk) (szepen|)|nagyon szepen (koszonom|koszonjuk)|kosz|koszike|
  koszke|koszcsi|thx|thanks)`;
const SORRY = `(bocs|bocsi|bocsika|bocsanat|bocsanatot|(bocsanatot|elnezest) (kerek|kerunk)|elnezest|sorry|sori|
  ne (haragudj|haragudjon|haragudjatok|haragudjanak))`;
const SADLY = "(sajnos|sajna|(nagyon|) (sajnalom|sajnaljuk))";
const LATE = `((hogy|) (csak most|keson|kesve) (valaszolok|reagalok|irok))`;
const DOG = "(kutya|kutyam|kutyank|kutyus|kutyusom|kutyusunk|kiskutya)";
const FAMILY = `(gyerek|gyerekem|lanyom|kislanyom|fiam|kisfiam|ferjem|felesegem|parom|anyukam|${DOG})`;
const ILL = "(beteg|lazas|santit|serult|beteg lett|lebetegedett|megbetegedett|megserult|lesantult)";
const AT_HOME = "(itthon|otthon)";
const BUSY = `((mas|) (programom|programunk|dolgom|dolgunk) (van|lesz|lett)|van (mar|) (programom|programunk)|
  ejszakas (vagyok|leszek)|elutaztam|elutaztunk|nyaralunk|(nyaralni|vendegsegbe|templomba|misere) (megyek|megyunk)|
  (templomban|misen|munkaban) (vagyok|vagyunk|leszek|leszunk)|
  dolgozom|dolgozok|dolgozunk|elutazom|
  elutazunk|nem (vagyok|vagyunk|leszek|leszunk) ${AT_HOME}|(elfoglalt|foglalt) vagyok|
  (elfoglaltak|foglaltak) vagyunk|vendegeink (lesznek|jonnek)|vendegek jonnek)`;
const WISH = `((nagyon|) (szivesen|orommel) (jonnek|mennek|jonnenk|mennenk)|(az|) (nagyon|) jo (lenne|lett volna)|
  szuper lett volna|(nagyon|) (szeretnem|szeretnenk))`;
const EARLY = "(koran van|korai|koran lenne|korai lenne)";
const MY_PLACE = "(helyem|helyemet|helyunk|helyunket)";
const ORIGINAL = "(eredeti|regi|mostani|eddigi)";
const AT_ORIGINAL = `(eredetinel|eredetiben|reginel|regiben|${ORIGINAL} (idopontnal|idopontban|idoponton))`;
const WHERE_I_AM = `(${TIME_STAYS}|(az|) ${AT_ORIGINAL}|helyemen|helyunkon|varolistan|(ott|) ahol (vagyok|vagyunk))`;
const STAY = "(maradok|maradunk|maradnek|maradnank)";
const PARTNER = "(ferjem|felesegem|parom)";
const NEWS = `(hogy (szoltal|szoltatok|szolt|szoltak|irtal|irtatok|irt)|(az|) (uzenetet|ertesitest|infot|infokat|tajekoztatast))`;
const TEXTS = "(sms|smst|sms t|uzenet|uzenetet|uzeneteket|ertesites|ertesitest|ertesiteseket)";
const ANYMORE = "(tobbet|tobbe|tobbszor|soha|soha tobbet)";
const NOT_DO = `(jovok|jovunk|megyek|megyunk|megy|leszek|leszunk|leszek ott|leszunk ott|vallalom|vallaljuk|
  tudok|tudunk|birok|birunk|tudom vallalni|tudjuk vallalni|tudom megoldani|tudjuk megoldani|
  erek ra|erunk ra|(erek|erunk) oda (addigra|)|ferek bele|ferunk bele|fer bele|fogadom el|fogadjuk el|
  fogok|fogunk|fogok tudni|fogunk tudni|fog menni|fog sikerulni|sikerul|jon ossze|all modomban|
  jo|(lesz|lenne|volna) jo|oke|ok|okes|megfelelo|felel meg|alkalmas|passzol|mukodik|megoldhato|oldhato meg|tok|nyert|(igazan|annyira) (jo|alkalmas)|lehetseges|lehet|
  szeretnem|szeretnek|szeretnenk|akarok|akarunk|akarom|kerem|kerek|kerjuk|kerunk|kernem|kernenk|
  kell|kell hely|aktualis|elnek vele|elnek lehetoseggel|elek vele|elunk vele|jon ki|cserelnek|cserelnenk|szeretnek atmenni|
  tudom (elvallalni|elfogadni)|tudjuk (elvallalni|elfogadni)|(megyek|megyunk|jovok|jovunk) at|szeretnek cserelni|szeretnenk cserelni|cserelek|cserelunk|valtok)`;

export const hungarianAnswers: Pick<
  Phrases,
  | "yes"
  | "no"
  | "stay"
  | "withYes"
  | "withNo"
  | "filler"
  | "atSlot"
  | "when"
  | "acknowledged"
  | "unclear"
  | "optOut"
> = {
  yes: [
    "(igen|ugen|igenis|igwn|igrn|igem|ihen|igne|iegn|igenigen|no igen|yes|yep|sure|deal)",
    "(ok|oke|okes|okej|okey|okay|oki|okika|oksi|oksa|oksika|okszi|okidoki|okcsi|okeka|k)",
    "(rendben|renben|rendbe|rendicsek|rendben (van|lesz))",
    "(persze|persz|perszehogy|hat persze|termeszetesen|magatol ertetodik|magatol ertetodoen)",
    `(persze|nana) hogy (igen|jo|mehet|kell|tudok|tudunk|${COME}|${BE_THERE})`,
    "(nana|nanahogy|hogyne|hogy ne|(hat|) (miert|mert) (ne|is ne))",
    "(hogyne|hogy ne) (jonnek|jonnenk|mennek|mennenk|tudnek|tudnank)",
    "(meg szep|de meg mennyire|mi az hogy)",
    "(dehogynem|dehogy nem|dehogyisnem|dehogyis nem|de (hogynem|hogyisnem|hogy nem|hogy is nem))",
    "(uhum|uhm|mhm|ja (jo|oke)|gond nelkul|minden tovabbi nelkul|siman)",
    "(abszolut|mindenkeppen|mindenkepp|feltetlenul|tuti|orommel|boldogan|ezer orommel|(nagyon|) szivesen)",
    "(egyertelmu|egyertelmuen|hatarozottan) igen",
    "((semmi|nincs|nincs semmi|ennek semmi) akadalya|nem akadaly|nem (okoz|jelent) (gondot|problemat))",
    "(mehet|johet|mehetunk|johetunk|mehetek|johetek|atmehetunk|atmehetek|legyen|legyen (ugy|hat)|ugy legyen)",
    COME,
    BE_THERE,
    `(ja|tutira|biztosan|biztos hogy) (${COME}|${BE_THERE})`,
    `mindegy (${COME} {slot} ${AT}|{slot} ${AT} ${COME})`,
    "(igen biztosan|ott (helyem|helyunk))",
    "(igen|persze) (tudnek|tudnank) (jonni|menni|)",
    "(tudnek|tudnank) (jonni|menni|) (igen|persze)",
    "(elek|elunk) (vele|lehetoseggel)",
    `tok jo (lesz|${FOR_ME}|{slot} ${AT})`,
    `(${FOR_ME}|{slot} ${AT}) tok (jo|jo lesz)`,
    "(az|) ugy (jo|jo lesz)",
    `(megfelel|jo|alkalmas) (${FOR_ME}|) (az|ez az) idopont`,
    `(az|ez az) idopont (${FOR_ME}|) (megfelel|jo|alkalmas)`,
    "(tudok|tudunk|menni fog|meg tudom oldani|meg tudjuk oldani|megoldom|megoldjuk|megoldhato)",
    "(el|at|oda|ott) (tudok|tudunk) (menni|jonni|erni|lenni)",
    "(kell hely|(meg|) (kerem|kerjuk|szeretnem|szeretnenk|elfogadom|elfogadjuk) helyet|(kerem|kerjuk) szepen helyet)",
    `(kerem|kerjuk|valasztom|valasztjuk) {slot} (et|oras)`,
    `{slot} (et|oras) (kerem|kerjuk|valasztom|valasztjuk)`,
    "(szeretnek|szeretnenk) (menni|jonni|atmenni|atjonni|elmenni|eljonni)",
    "((vallalom|vallaljuk|elvallalom|elvallaljuk|elfogadom|elfogadjuk)|(tudom|tudjuk) vallalni)",
    "(benne vagyok|benne vagyunk|benne)",
    "(megerositem|megerositjuk|visszaigazolom|visszaigazoljuk|beleegyezem|beleegyezunk|egyetertek|megbeszeltuk)",
    `(szamithatsz|szamithattok|szamithat|szamithatnak|szamits|szamitsatok|szamitson) ${ON_ME}`,
    `${ON_ME} (szamithatsz|szamithattok|szamithat|szamithatnak)`,
    "(reszt (veszek|veszunk)|(veszek|veszunk) reszt)",
    `${THEN} (raerek|raerunk|szabad vagyok|szabadok vagyunk)`,
    `(raerek|raerunk|szabad vagyok|szabadok vagyunk) ${THEN}`,
    "(jo|jol van|jolvan|jovan|jo (jo|lesz|az|akkor))",
    `(is|ugy is|az is|teljesen|tokeletesen|abszolut|nagyon is|siman) ${GOOD}`,
    "((is|nagyon|teljesen|az is|ugy is) jo lesz|tokeletes lesz|szuper lesz|nagyon jo)",
    "(tokeletes|megfelel|megfelelo|passzol|klappol|belefer|mukodik|all az alku|all alku|alkalmas|jol hangzik)",
    `{slot} ${AT} (meg|sokkal|) (jobb|jobb is)`,
    `(meg|sokkal|) (jobb|jobb is) (${FOR_ME}|) {slot} ${AT}`,
    `{slot} ${AT} (${FOR_ME} (meg|sokkal|) (jobb|jobb is)|(meg|sokkal|) (jobb|jobb is) ${FOR_ME})`,
    `{slot} ${AT} (szuper|remek|kivalo|is szuper)`,
    `(legyen|johet|inkabb) {slot} ${AT}`,
    `{slot} ${AT} akkor`,
    `(na|no|) akkor (${DAY}|) {slot} ${AT}`,
    `viszlat (${DAY}|) {slot} ${AT}`,
    "((meg|sokkal) jobb|(meg|sokkal|) jobb is)",
    `(talalkozunk|talizunk) (${DAY}|) {slot} ${AT}`,
    `(${DAY}|) {slot} ${AT} (talalkozunk|talizunk)`,
    `(irj|irjon|irjal|irjatok|irhatsz|irhat|irhattok) (fel|be|at) (${ME}|)`,
    `(felirhatsz|felirhat|beirhatsz|beirhat|atirhatsz|atirhat|attehetsz|attehet|atrakhatsz|atrakhat) (${ME}|)`,
    `(tegyel|tegyen|tegyetek|rakj|rakjal|rakjon|rakjatok|vegyel|vegyen) at (${ME}|)`,
    "(cserelek|cserelunk|csereljunk|cserelhetunk|cserelhetek|csatlakozom|csatlakozunk)",
    `(na|no|nos) (jo|jo lesz|mehet|rendben|${COME}|${BE_THERE})`,
    `megis (igen|jo|mehet|tudok|tudunk|raerek|raerunk|${COME})`,
    "((valasz|valaszom) igen|igen (valasz|valaszom)|igennel valaszolok)",
  ],
  no: [
    "(nem|nme|nen|nemnem|nem nem|nem nem (es|) nem|n|nope|no way)",
    `nem (${THANKS}|${SORRY}|${SADLY}|mert|mivel)`,
    "nem (kerem|kerek|kerjuk|kerunk) (helyet|lehetoseget)",
    `nem ${NOT_DO}`,
    `most sajnos nem (${NOT_DO}|)`,
    "nemigen (tudok|tudunk)",
    "(nemtudok|nemtudunk|nemjo|nem es kesz|na azt mar nem|ne cserelj)",
    `(ah|jaj|ajaj|hu) (az|) nem (${NOT_DO}|)`,
    "addigra (sajnos|) nem (tudok|tudunk|erek oda|erunk oda)",
    `${SADLY} (mar|akkor|) ((dolgozom|dolgozok|dolgozunk)|(mas|) (programom|programunk|dolgom|dolgunk) van)`,
    `(${FOR_ME} {slot} ${AT}|{slot} ${AT} ${FOR_ME}) koran van`,
    "(eselytelen|(eselyem|eselyunk) (sincs|nincs) (odaerni|)|semmi penzert|(eszemben|eszunkben) sincs|isten ments)",
    "(hat|na|no|nos|most|most mar|inkabb|persze hogy|biztos|biztosan|egyaltalan|semmikepp|semmikeppen|hatarozottan|en|mi|ezt|azt|sehogy|akkor) nem",
    `(hat|no|nos|most|most mar|inkabb|akkor|egyaltalan|semmikeppen|semmikepp) nem ${NOT_DO}`,
    `(inkabb|akkor inkabb|akkor|) (megsem|megse|meg sem|meg se) (${NOT_DO}|)`,
    "(semmikepp|semmikeppen|semmikeppen sem|semmikepp sem|kizart|kizart dolog|ki van zarva|lehetetlen)",
    "(dehogy|dehogy (jo|megyek|megyunk|jovok|jovunk)|dehogyis|hogyisne|szo sem lehet rola|soha (az|) eletben|majd ha fagy|nana hogy nem|sehogy sem (jo|tudok|tudunk)|sehogy|sehogy se|sehogy sem|sehogyan sem)",
    "((inkabb|most|most inkabb|) (kihagyom|kihagyjuk|kihagynam|kihagynank|passzolom|passzoljuk|passzolok|passzolunk|kimaradok|kimaradunk))",
    "(visszautasitom|elutasitom|lemondok rola|nemet mondok|nemet kell mondanom)",
    `(tul|tulsagosan) ${EARLY}`,
    `${THEN} (mar|sajnos|meg|) ${BUSY}`,
    `${WISH} de (sajnos|) ${BUSY}`,
    "nem {slot} (kor|re|)",
    "(nincs (ra|) (idom|idonk|lehetosegem|lehetosegunk|modom)|nincs kedvem)",
    `ne (tegyel|tegyen|tegyetek|rakj|rakjal|rakjon|rakjatok|irj|irjon) at (${ME}|)`,
    "(nem valaszom|(valasz|valaszom) nem)",
  ],
  stay: [
    `(inkabb|akkor|jobb ha|) ${STAY} (${WHERE_I_AM}|)`,
    `(inkabb|) (varok|varunk) {time} ${AT}`,
    `(inkabb|akkor|) ${WHERE_I_AM} ${STAY}`,
    `(inkabb|) (szeretnek|szeretnenk) maradni (${WHERE_I_AM}|)`,
    `(inkabb|) maradni (szeretnek|szeretnenk)`,
    `(inkabb|) ${WHERE_I_AM} (szeretnek|szeretnenk) maradni`,
    `(akkor|inkabb|) (marad|maradjon) (${TIME_STAYS}|(az|) eredeti|regi|minden regiben|(az|) ${ORIGINAL} idopont|minden (igy|ugy)|igy minden)`,
    `(minden|${TIME_STAYS}|eredeti|regi|${ORIGINAL} idopont) (marad|maradjon)`,
    "minden (marad|maradjon) (igy|ugy ahogy van|ahogy van|regiben)",
    `(inkabb|) (megtartom|megtartjuk|megtartanam|megtartanank) (az|) (${MY_PLACE}|{time} et|{time} oras|({time} oras|${ORIGINAL}) (idopontot|${MY_PLACE}|helyet)|eredetit|regit|amim van)`,
    `(hagyj|hagyjon|hagyjatok) (meg|) (${ME}|) ${WHERE_I_AM}`,
    "(nem (valtoztatnek|valtoztatnank|valtoztatok|valtoztatunk)|(nem szeretnek|nem szeretnenk) (valtoztatni|valtozast))",
    `(jo|megfelel) (${FOR_ME}|) (az|) ${ORIGINAL} (idopont|)`,
    `(eredeti|regi|${ORIGINAL} idopont) (${FOR_ME}|) (jo|jobb|megfelel)`,
    `(${FOR_ME} jo|jo ${FOR_ME}) ahol vagyok`,
  ],
  withYes: [
    "((egyaltalan|persze hogy|) nem (gond|baj|problema|nagy gond|para|gaz|tema)|nem (kerdes|zavar|banom|banjuk)|(no|nincs|semmi) (gond|problema|baj|para)|nopara|nincs kifogasom (ellene|)|dehogy (gond|baj|problema)|nem (tul|) (korai|koran van)|nem kell ketszer mondani|nem (hagyom|hagyjuk) ki|ne (aggodj|aggodjon)|nyugodtan|aha|ige|no problem|nincs vele (gond|gondom|problemam|baj))",
    "(szuper|remek|nagyszeru|kivalo|kituno|klassz|zsir|eljen|tok jo|cool|szuperul|csucs|csodas|fantasztikus|hurra|juhu|juhe|jupi|(jaj|) de jo)",
    "(szuper|remek|nagyszeru|jo|kivalo) (otlet|hir)",
    "(nagyon|) (orulok|orulunk) (neki|)",
    "(nagyon|) (orulnek|orulnenk) neki",
    "((alig|nagyon|mar|mar alig|mar nagyon|) (varom|varjuk)|(varom|varjuk|vartam|vartuk) mar|(meg|) kell)",
    "(segitek|segitunk)",
    "((nagyon|) jol jon|nem lesz (gond|problema|baj)|(nem|nem is) rossz otlet|ki nem (hagynam|hagynank))",
    "(ugyis (koran (kelek|kelunk)|(fent|fenn) (vagyok|vagyunk|leszek|leszunk))|koran (kelek|kelunk) ugyis)",
    `(ott|${DAY}|) talalkozunk (ott|${DAY}|)`,
    "(raerek|raerunk|szabad vagyok|szabadok vagyunk)",
  ],
  withNo: [
    SADLY,
    `(${WISH}|kedves (toled|toletek|vagy)) de`,
    "(de|de azert|ha nem muszaj|ertem|ertettem|ha (lehet|nem gond|nem baj)|nem vagyok jol|mar mast terveztunk)",
    "((jo|oke|megfelel) (igy|ahogy van)|igy (is|) (jo|oke|megfelel))",
    "((olyan|ilyen|) koran (kelni|felkelni|indulni)|(olyan|ilyen|) koran|korabban|hamarabb|korabbra)",
    `(nagyon|kicsit|picit|egy kicsit|igen|) ${EARLY}`,
    "(mert|mivel|ugyanis|mar|ezuttal|ez alkalommal|inkabb)",
    "(meggondoltam magam|meggondoltuk magunkat)",
    "(lebetegedtem|megbetegedtem|lebetegedtunk|megfaztam|megfaztunk|(lazas|beteg|rosszul) vagyok|betegek vagyunk|beteg lettem)",
    `(${FAMILY} ${ILL}|${ILL} ${FAMILY})`,
    "(tuzel|vemhes) (kutya|kutyam|kutyank|szuka|szukam)",
    BUSY,
    "(kozbejott|kozbe jott) (nekem|nekunk|) (valami|egy kis dolog)",
    "(valami|valamim|valamink) (kozbejott|kozbe jott)",
    "((tul|nagyon|) messze (lakom|lakunk)|nincs (autom|autonk|kocsim|kocsink))",
    `(${PARTNER} (dolgozik|nem er ra)|nem er ra ${PARTNER})`,
    "(elromlott|lerobbant) (kocsi|kocsim|kocsink|auto|autom|autonk)",
    "(talan|majd|esetleg|) (legkozelebb|maskor|kovetkezo alkalommal|mas alkalommal) (talan|majd|esetleg|)",
    `(csak|de|) (${FOR_ME}|) {time} ${AT} (lenne jo|jo|igen|megfelel|jobb|jobb lenne|(tudok|tudunk) (menni|jonni|)|${COME}|(jo|megfelel) ${FOR_ME})`,
    `(inkabb|hanem) (${FOR_ME}|) {time} ${AT}`,
    `(jo|jobb|megfelel) (${FOR_ME}|) (csak|) {time} ${AT}`,
    `(add|adja|adjatok) ((oda|at|tovabb) (masnak|valaki masnak) (helyet|)|tovabb)`,
    "((kerdezz|kerdezd|keress|keressetek) (meg|) (mast|valaki mast|kovetkezot))",
    "(jo szorakozast|jo edzest|jo munkat|(orvoshoz|allatorvoshoz) (megyek|megyunk)|dolgoznom kell|(el|) kell (mennem|mennunk|utaznom))",
    "((dolgozom|dolgozok|dolgozunk) ({time}|{slot}) ig|({time}|{slot}) ig (dolgozom|dolgozok|dolgozunk))",
  ],
  filler: [
    FOR_ME,
    THANKS,
    `(es|elore is|elore|meg egyszer|azert) ${THANKS}`,
    `(koszi|koszonom|koszonjuk) (szepen|) (az|) (megerteset|megertesed|megertesuket|megerteseteket|turelmet|lehetoseget|kerdest|kerdesed|megkeresest|ertesitest|uzenetet|ajanlatot|infot|infokat|tajekoztatast|helyet|szervezest|mindent)`,
    `(koszi|koszonom|koszonjuk|kosz) (szepen|) hogy (szoltal|szoltatok|szolt|szoltak|(ram|rank) (gondoltal|gondoltatok|gondolt)|(gondoltal|gondoltatok|gondolt) (ram|rank)|megkerdezted|megkerdezte)`,
    SORRY,
    `${SORRY} (kesoi|kesei) valaszert`,
    `${SORRY} (kesesert|hogy (csak most|keson))`,
    "(es|sot)",
    LATE,
    "csak (most|ma) (lattam|latom|olvastam|olvasom|vettem eszre|jutottam hozza) (az|) (uzenetet|uzeneted|uzenetedet|)",
    "most (lattam|olvastam|vettem eszre) (csak|) (az|) (uzenetet|uzeneted|)",
    "remelem (nem|meg nem) (keso|keso meg|kestem el)",
    "(szia|sziasztok|szio|szioka|szija|szasz|szasztok|hello|hellobello|helloka|hali|halo|halihalo|haliho|hi|hey|hej|csa|csao|csoki|szevasz|szevasztok|szervusz|szervusztok|csokolom|kezcsokolom|viszlat)",
    "(udv|udvozlom|udvozlet|udvozlettel|tiszteletem|tisztelettel|tisztelt|viszontlatasra|kedves|draga)",
    "(jo|szep|kellemes) (napot|reggelt|estet|ejszakat|ejt|hetveget|delutant|delelottot|pihenest) (kivanok|kivanunk|neked|nektek|)",
    "legyen (szep|jo) (napod|napotok|napja|hetveged|hetvegetek)",
    "(minden jot|jonapot|joreggelt|joestet|cso|csok|puszi|pussz|puszika|puszillak|oleles|vau)",
    "(legyszi|legyszike|legyszives|legy szives|legyen szives|legyenek szivesek|kerlek|kerem|kerjuk|(kerlek|kerem) szepen|pls)",
    "(hat|nos|egyebkent|amugy|kozben)",
    "(kutyammal|kutyusommal|kutyaval|kutyussal|kutyankkal) (egyutt|)",
  ],
  atSlot: [
    "{slot} (kor|re|oras|et)",
    "{slot}",
    `{slot} ${AT} (idopont|idopontra|idopontban|idopontot|orara|csoport|csoportba|turnus|turnusba|turnusra|kezdes)`,
    `{slot} ${AT} is`,
    `{time} ${AT} helyett`,
  ],
  when: [
    DAY,
    "(akkor|aznap|abban az idopontban|helyette|ehelyett|(ezen|) hetvegen)",
    "(menni|jonni|elmenni|eljonni|atmenni|atjonni|odamenni|odaerni|ott lenni|reszt venni|megjelenni)",
    "(tudni|akkorra)",
    `(egyeztettem|egyeztettunk|megbeszeltem|beszeltem) (ferjemmel|felesegemmel|parommal|anyukammal)`,
    "((reszemrol|reszunkrol|felolem|felolunk) (is|)|nalam|nalunk|en is|mi is|mindketten|en|mi)",
    "(az|ez|arra|erre|azt|ezt|ott|oda)",
  ],
  acknowledged: [
    "(jo tudni|ja igen|persze persze|nagyon (szeretnem|szeretnenk))",
    `(koszi|koszonom|koszonjuk) (szepen|) jo`,
    `jo ${FOR_ME}`,
    `(jo|ok|oke|okes|rendben) (koszi|koszonom|koszonjuk) (szepen|) ${NEWS}`,
    "(jo|ok|oke|okes|rendben) (varom|varjuk)",
  ],
  unclear: [
    "(nem|nem is|meg nem) (tudom|tudjuk)",
    "(nem|meg nem|nem is) (biztos|tudom meg|tudom biztosra|tudom biztosan)",
    "(majd (meglatom|meglatjuk|szolok)|attol fugg|(az|ez) igen)",
    `(jo|megfelel|rendben|oke|ok|tokeletes) ${FOR_ME} (igy|ahogy van|itt|most)`,
    `igy is (jo|oke) ${FOR_ME}`,
    "(na|no|ja) persze",
    "(na igen|no (ok|oke)|na (ok|oke)|na ne|no ne|no no|na na|hat igen)",
    "(ok|oke|jo|rendben|) megkaptam",
    "(igen|nem|ok|oke|jo|rendben) (most|) (lattam|olvastam|vettem eszre)",
    `(igen|nem|ok|oke|jo|rendben) csak most (lattam|olvastam|latom|vettem eszre) (uzenetet|uzeneted|uzenetedet|)`,
    `(ok|oke|jo|rendben) (bocs|bocsi|bocsanat|sajnalom|elnezest)`,
    "(passz|nem most|szolok|szolok majd)",
    `(inkabb|akkor|) (maradok|maradunk) {slot} (kor|nel|re|oras|)`,
    "{slot} (kutyammal|kutyaval|kutyussal|kutya|kutyus)",
    "ne (hagyj|hagyjatok|hagyjon) beken",
  ],
  optOut: [
    "(stop|stop sms|leiratkozast|iratkoztass le|iratkoztasson le|iratkoztassatok le|leiratkozom|leiratkozok|leiratkozunk|leiratkozas|leiratkoznek|(szeretnek|szeretnenk) leiratkozni|leiratkozni (szeretnek|szeretnenk)|le (szeretnek|szeretnenk) iratkozni)",
    `ne (irj|irjal|irjon|irjatok|irjanak|irogass|irogassatok|irogasson|irogassanak) (${FOR_ME}|ram|) (${ANYMORE}|)`,
    `ne (zaklass|zaklasson|zaklassatok|zaklassanak|zavarj|zavarjon|zavarjatok|zavarjanak|keress|keressetek|keressen|keressenek|hivogassatok) (${ME}|) (${ANYMORE}|)`,
    `(tobbet|tobbe|soha tobbet) ne (irj|irjal|irjon|irjatok|irjanak|keress|keressetek|keressen|keressenek|zavarj|zavarjon|zavarjatok|zavarjanak|zaklassatok|zaklassanak) (${ME}|)`,
    `ne (kuldj|kuldjel|kuldjon|kuldjetek|kuldjenek|kuldozgess|kuldozgessen|kuldozgessetek) (nekem|nekunk|) (tobb|ilyen|) ${TEXTS} (tobbet|tobbe|)`,
    `nem (kerek|kerunk|kivanok|kivanunk|akarok|akarunk|szeretnek|szeretnenk) tobb ${TEXTS} (kapni|)`,
    "(hagyj|hagyjal|hagyjon|hagyjatok|hagyjanak) (mar|) (engem|minket|) beken",
    "(torold|torolje|toroljetek|toroljek) (ki|) (szamom|szamomat|telefonszamom|telefonszamomat)",
    "(szamomat|telefonszamomat) (torold|torolje|toroljetek|toroljek) (ki|)",
    "(rossz|teves) szam (stop|ne (irj|irjatok|irjon|irjanak)) (tobbet|)",
  ],
};
