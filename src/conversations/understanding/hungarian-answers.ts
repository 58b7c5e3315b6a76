/** Hungarian answers. When in doubt a phrase is left out: asking back costs less than a wrong decision. */
import type { Phrases } from "./phrases.ts";

// Compared without accents: `még` is `meg`, `hát` is `hat`. `nem` belongs to the word after it, so
// that `nem jovok` is never `nem` and `jovok`; articles mean nothing and stand in no row.
const AT = "(kor|re|oras|)";
const SLOT = `{slot} ${AT}`;
const TIME = `{time} ${AT}`;
const TIME_STAYS = "{time} (nel|kor|re|ben|oras|)";
const DAY =
  "(vasarnap|vasarnapra|vasarnapi|ezen vasarnapon|most vasarnap|holnap|holnapra|holnapi|holnap reggel|holnap delelott|vasarnap reggel|vasarnap delelott)";
const THEN = `(akkor|${DAY}|ezen hetvegen|most hetvegen|hetvegen|aznap|{slot} kor)`;
const COME =
  "(jovok|jovunk|megyek|megyunk|eljovok|eljovunk|elmegyek|elmegyunk|atjovok|atjovunk|atmegyek|atmegyunk|odamegyek|odamegyunk|odaerek|odaerunk|bemegyek|bemegyunk|jelen leszek|jelen leszunk)";
const BE_THERE =
  "(ott leszek|ott leszunk|leszek ott|leszunk ott|itt leszek|itt leszunk|ott vagyok|ott vagyunk|leszek|leszunk)";
const TO_COME =
  "(menni|jonni|elmenni|eljonni|atmenni|atjonni|odamenni|odaerni|ott lenni|odaerni|reszt venni|megjelenni)";
const GOOD = "(jo|joo|oke|ok|okes|rendben|megfelel|megfelelo|tokeletes|passzol|alkalmas)";
const WILL_BE = "(lesz|van|volna|)";
const US = "(nekem|nekunk|szamomra|szamunkra)";
const THANKS =
  "(koszi|koszonom|koszonjuk|kosz|koszike|koszcsi|koszke|koszi szepen|koszonom szepen|koszonjuk szepen|nagyon koszonom|nagyon koszi|nagyon szepen koszonom|nagyon szepen koszonjuk|thx|thanks|thank you)";
const SORRY =
  "(bocs|bocsi|bocsika|bocsanat|bocsanatot|bocsanatot kerek|bocsanatot kerunk|elnezest|elnezest kerek|elnezest kerunk|ne haragudj|ne haragudjon|ne haragudjatok|ne haragudjanak|sorry|sori|szori)";
const UNLUCKILY = "(sajnos|sajna|sajnalom|sajnaljuk|nagyon sajnalom|nagyon sajnaljuk|sajnalattal)";
const CANT = "(tudok|tudunk|birok|birunk)";
const WHO_IS_ILL =
  "(kutya|kutyam|kutyank|kutyus|kutyusom|kutyusunk|kolyok|kislanyom|kisfiam|lanyom|fiam|gyerek|gyerekem|ferjem|felesegem|anyukam|parom)";
const ILL =
  "(beteg|beteg lett|lebetegedett|megbetegedett|lazas|santit|serult|megserult|tuzel|lesantult)";
const PLANS =
  "(programom van|programunk van|mas programom van|mas programunk van|mas dolgom van|mas dolgunk van|dolgom van|dolgunk van|dolgozom|dolgozunk|dolgozok|munkam van|vendegeink lesznek|vendegek jonnek|vendegeink jonnek|elutazom|elutazunk|nem vagyok itthon|nem vagyunk itthon|nem vagyok otthon|nem vagyunk otthon|nem leszek itthon|nem leszunk itthon|nem leszek otthon|nem leszunk otthon|elfoglalt vagyok|elfoglaltak vagyunk|foglalt vagyok|foglaltak vagyunk|nem vagyok szabad|nem vagyunk szabadok)";
const PLACE = "(helyem|helyemet|helyunk|helyunket|idopontom|idopontomat|idopontunk|idopontunket)";
const ORIGINAL = "(eredeti|regi|mostani|meglevo|eddigi)";
const SLOT_NOUN = "(idopont|idopontot|idopontban|idopontnal|idopontra|idoponton|ora|orat|)";
const NO = "(nem|nemm|nme)";
const NOT_DO = `(jovok|jovunk|megyek|megyunk|leszek ott|leszunk ott|leszek|leszunk|erek ra|erunk ra|erek oda|erunk oda|vallalom|vallaljuk|fogadom el|fogadjuk el|jo|lesz jo|jon ossze|jo sajnos|oke|ok|okes|megfelelo|felel meg|alkalmas|passzol|mukodik|megoldhato|lehetseges|lehet|fer bele|ferek bele|ferunk bele|sikerul|fog menni|fog sikerulni|megy|szeretnem|szeretnenk|szeretnek|akarok|akarunk|akarom|kerem|kerek|kerjuk|kerunk|fogok|fogunk|fogok tudni|fogunk tudni|tudom vallalni|tudjuk vallalni|tudom megoldani|tudjuk megoldani|tudom elfogadni|tudjuk elfogadni|all modomban|all modunkban|szeretnek atmenni|szeretnek cserelni|szeretnenk cserelni|szeretnek valtoztatni|szeretnenk valtoztatni|cserelek|cserelunk|valtok|valtunk)`;
const ASKED_TEXTS =
  "(sms|smst|sms t|smseket|sms eket|smst|uzenet|uzenetet|uzeneteket|ertesites|ertesitest|ertesiteseket|szoveget)";

export const hungarianAnswers: Pick<
  Phrases,
  "yes" | "no" | "stay" | "withYes" | "withNo" | "filler" | "atSlot" | "when" | "unclear" | "optOut"
> = {
  yes: [
    "(igen|ige|igenm|igwn|igrn|igem|ihen|ien|igne|iegn|igenis|igenigen|igen igen)",
    "(ok|oke|okee|okes|okej|okey|okay|oki|okika|oksi|oksa|oksika|okszi|k|okidoki)",
    "(rendben|renben|rendbe|rendicsek|rendben van|rendben lesz|rendi)",
    "(persze|persz|perszehogy|hat persze|termeszetesen|magatol ertetodoen|magatol ertetodik)",
    `persze hogy (igen|jo|${COME}|${BE_THERE})`,
    "(nana|nanahogy|nana hogy|hogyne|hogy ne|miert ne|miert is ne|mert ne|hat miert ne)",
    `(nana hogy|hat hogyne|hogyne) (${COME}|jonnek|jonnenk|mennek|mennenk)`,
    "(dehogynem|dehogyisnem|dehogyis nem|de hogy nem|de hogynem|de hogyisnem|de hogy is nem|de igen)",
    "(aha|aham|uhum|uhm|mhm|ehe|jaja|ja igen|ja jo|ja oke|ja jovok|ja jovunk)",
    "(abszolut|mindenkeppen|mindenkepp|feltetlenul|tuti|szivesen|orommel|boldogan|ezer orommel|nagyon szivesen|hatarozottan igen|egyertelmuen igen|egyertelmu igen|teljes mertekben)",
    "(semmi akadalya|nincs akadalya|nincs semmi akadalya|ennek semmi akadalya|nem akadaly|nem okoz gondot|nem okoz problemat|nem jelent gondot|nem jelent problemat)",
    `(mehet|johet|mehet jol|mehet persze|mehet|legyen|legyen ugy|ugy legyen|legyen hat|hadd legyen|jojjon|jon)`,
    "(mehetunk|johetunk|mehetek|johetek|atmehetunk|atmehetek)",
    COME,
    "(ott|itt) (leszek|leszunk|vagyok|vagyunk)",
    `(mi|en|mindketten) (is|) ${COME}`,
    `(${CANT}|tudom|tudjuk) vallalni`,
    CANT,
    `meg tudom oldani|meg tudjuk oldani|megoldom|megoldjuk|megoldhato|menni fog|el tudok (menni|jonni)|el tudunk (menni|jonni)|at tudok (menni|jonni)|at tudunk (menni|jonni)|oda tudok erni|oda tudunk erni|ott tudok lenni|ott tudunk lenni`,
    "(vallalom|vallaljuk|elfogadom|elfogadjuk|elfogadva|benne vagyok|benne vagyunk|benne|jelentkezem ra|kerem helyet|kerjuk helyet|elvallalom|elvallaljuk|elfogadnam|elfogadnank)",
    "(megerositem|megerositjuk|visszaigazolom|visszaigazoljuk|igazolom|beleegyezem|beleegyezunk|egyetertek|megegyeztunk|megbeszeltuk|egyezzunk meg igy)",
    "(szamithatsz|szamithattok|szamithat|szamithatnak|szamits|szamitsatok|szamitson) (ram|rank)",
    "(ram|rank) (szamithatsz|szamithattok|szamithat|szamithatnak)",
    `${SLOT} (raerek|raerunk|szabad vagyok|szabadok vagyunk)`,
    `(raerek|raerunk|szabad vagyok|szabadok vagyunk) (${THEN}|${SLOT})`,
    "(jo|jol van|jolvan|jovan|jo lesz|jo lesz az|jo lesz ugy|nagyon jo lesz|jo az|jo akkor|jojo|jo jo|joli|jocska|jokis)",
    `(teljesen|tokeletesen|nagyon|abszolut|igy is|ugy is|az is|is|siman|nagyon is) (${GOOD}|jo lesz)`,
    `(tokeletes|tokeletes lesz|megfelel|megfelelo|megfelelo lesz|megfelel igy|meg fog felelni|passzol|klappol|belefer|beleferunk|mukodik|all az alku|all alku|alkalmas)`,
    `${SLOT} (${GOOD} is|is (${GOOD}|${GOOD} ${US})|meg jobb|sokkal jobb|jobb is|jobb|meg jobb is|meg jobb ${US}|jobb ${US}|sokkal jobb ${US}|szuper|remek|jol hangzik|kivalo)`,
    `${US} (${SLOT}|) (meg|sokkal|) (jobb is|jobb {slot})`,
    `(meg|sokkal|) (jobb is|jobb) ${US} ${SLOT}`,
    `(jol hangzik|remekul hangzik|szuperul hangzik|jo otlet igen)`,
    "(nagyon jo lenne|szuper lenne|az szuper lenne|orulnek neki|nagyon orulnek|nagyon orulnek neki|orulnenk neki|nagyon orulnenk|de jo lenne igen)",
    `(legyen|jojjon|johet|maradjunk|maradjon) ${SLOT}`,
    `${SLOT} (legyen|johet|mehet)`,
    `(akkor|ok akkor|jo akkor|akkor hat|oke akkor|rendben akkor) (${DAY}|) ${SLOT}`,
    `${SLOT} akkor`,
    `inkabb ${SLOT}`,
    `(talalkozunk|talizunk|tali) (${DAY}|) ${SLOT}`,
    `(${DAY}|) ${SLOT} (talalkozunk|talizunk|tali)`,
    `(irj|irjon|irjal|irjatok|irhatsz|irhat|irhattok) (fel|be|at|oda) (engem|minket|bennunket|) (${SLOT}|)`,
    "(felirhatsz|felirhat|beirhatsz|beirhat|atirhatsz|atirhat|atirhattok|attehetsz|attehet|atrakhatsz|atrakhat|athelyezhetsz|athelyezhet|beoszthatsz|beoszthat) (engem|minket|bennunket|)",
    "(tegyel|tegyen|tegyetek|rakj|rakjal|rakjon|rakjatok|tegyél|vegyel|vegyen|vegyetek) (at|be|oda) (engem|minket|bennunket|)",
    "(cserelek|cserelunk|cserelhetunk|cserelhetek|valtok|valtunk|csatlakozom|csatlakozunk|reszt veszek|reszt veszunk|ott helyem|ott helyunk)",
    `(na|no|nos) (jo|jo lesz|jovok|jovunk|megyek|megyunk|mehet|rendben|ott leszek|ott leszunk|legyen)`,
    "(no igen|nos igen)",
    `(megis|de megis|csak megis|megiscsak) (igen|jo|jo lesz|${COME}|mehet|tudok|tudunk|raerek|raerunk)`,
    "(igennel|igen a valaszom|valaszom igen|valasz igen|igen lesz)",
  ],
  no: [
    `(${NO}|nemnem|${NO} nem|nem nem nem|n|nope|nemigen tudok|nemigen tudunk)`,
    `nem (${THANKS}|${SORRY}|${UNLUCKILY}) (${SORRY}|)`,
    `nem ${NOT_DO}`,
    `nem (${CANT}|tudok sajnos|tudunk sajnos|tudok ott lenni|tudunk ott lenni|tudok ra erni)`,
    `nem (${US}|ma|${DAY}) (nem|)`,
    "(persze hogy nem|hat nem|na nem|no nem|ja nem|nos nem|inkabb nem|akkor nem|akkor inkabb nem|de nem|ezuttal nem|most nem|most sajnos nem|mar nem|biztosan nem|biztos nem|egyaltalan nem|semmikepp nem|semmikeppen nem|tuti nem|abszolut nem|hatarozottan nem|termeszetesen nem|sehogy nem|megsem|megse|megiscsak nem|megis nem|azt nem|ezt nem|en nem|mi nem|meg sem|sem)",
    `(no|na|hat|nos|megsem|megse|meg sem|meg se|inkabb megsem|akkor megsem) (nem|) (jovok|jovunk|megyek|megyunk|tudok|tudunk|jo|leszek|leszunk|erek ra|erunk ra)`,
    "(semmikepp|semmikeppen|semmikeppen sem|semmikepp sem|kizart|kizart dolog|ki van zarva|lehetetlen|lehetetlenseg|dehogy|dehogyis|de hogy is|sehogy|sehogy sem|sehogyan sem|sehogy se)",
    "(kihagyom|kihagyjuk|kihagynam|kihagynank|ezt kihagyom|ezt kihagyjuk|passzolom|passzoljuk|passzolnam|passzolnank|kimaradok|kimaradunk|nem elek vele|nem elunk vele|visszautasitom|elutasitom|le kell mondanom rola|lemondok rola|le kell utasitanom|nemet mondok|nemet kell mondanom|nemmel)",
    `(tul|tulsagosan|nagyon|kicsit|picit|egy kicsit) (koran van|korai|koran van ${US}|korai ${US}|koran lenne|korai lenne)`,
    `${US} (ez|az|) (tul|tulsagosan|nagyon|kicsit|picit|) (koran van|korai|koran lenne|korai lenne)`,
    `{slot} (kor|) ${US} (tul|tulsagosan|nagyon|kicsit|picit|) (koran van|korai)`,
    `{slot} (kor|) (tul|tulsagosan|nagyon|kicsit|picit) (koran van|korai)`,
    `${THEN} (mar|sajnos|) ${PLANS}`,
    "nem {slot} (kor|re|oras|)",
    "(nincs idom|nincs idonk|nem alkalmas ido|nincs kedvem|nincs ra idom|nincs ra idonk|nincs lehetosegem|nincs lehetosegunk|nincs ra lehetosegem|nincs modom ra)",
    "(ne tegyel|ne tegyen|ne tegyetek|ne rakj|ne rakjal|ne rakjon|ne rakjatok|ne irj|ne irjon|ne irjatok) at (engem|minket|bennunket|)",
    `szeretnem kihagyni|szeretnenk kihagyni|szeretnek kimaradni`,
    "(valaszom nem|valasz nem|nem valaszom|nem valasz)",
  ],
  stay: [
    `(inkabb|akkor|) (maradok|maradunk|maradnek|maradnank) (${TIME_STAYS}|itt|helyemen|helyunkon|ott ahol vagyok|ahol vagyok|ahol vagyunk|eredetinel|eredetiben|${ORIGINAL} idopontnal|${ORIGINAL} idopontban|${ORIGINAL} idoponton|${TIME_STAYS} ${SLOT_NOUN}|sajat idopontomnal|sajat idopontomban|)`,
    `(inkabb|akkor|) (${TIME_STAYS}|ott|itt|eredetinel|eredetiben|${ORIGINAL} idopontnal|${ORIGINAL} idopontban) (maradok|maradunk|maradnek|maradnank)`,
    `(inkabb|) (szeretnek|szeretnenk|szivesebben) (maradni|maradnek|maradnank) (${TIME_STAYS}|${ORIGINAL} idopontnal|${ORIGINAL} idopontban|eredetinel|ott ahol vagyok|helyemen|)`,
    `(inkabb|) (${TIME_STAYS}|${ORIGINAL} idopontnal|${ORIGINAL} idopontban|eredetinel) (szeretnek|szeretnenk|szivesebben) (maradni|maradnek|maradnank)`,
    `(akkor|inkabb|) (marad|maradjon|maradna|maradjunk) (nekem|nekunk|) (${TIME_STAYS}|eredeti|eredetinel|${ORIGINAL} idopont|${ORIGINAL} idopontnal|regi|minden regiben|igy|minden igy|igy minden)`,
    `(${TIME_STAYS}|eredeti|${ORIGINAL} idopont|minden) (marad|maradjon) (igy|ugy|)`,
    `(inkabb|) (megtartom|megtartjuk|megtartanam|megtartanank|tartom|tartjuk|megtartani szeretnem) (${PLACE}|{time} et|{time} oras|{time} oras ${PLACE}|${ORIGINAL}|eredetit|${ORIGINAL} idopontot|${ORIGINAL} ${PLACE}|amim van|ami van|)`,
    `(hagyj|hagyjal|hagyjon|hagyjatok|hadd maradjak|hadd maradjunk) (meg|) (engem|minket|) (${TIME_STAYS}|ott|ahol vagyok|ahol vagyunk|eredetinel|eredetiben|helyemen|helyunkon)`,
    `(nem valtoztatnek|nem valtoztatnank|nem szeretnek valtozast|nem kerek valtoztatast|nem valtoztatok|nem valtoztatunk)`,
    `${US} (jo|megfelel) (${ORIGINAL}|eredeti idopont|mostani idopont|regi idopont)`,
  ],
  withYes: [
    "(nem gond|nem baj|nem problema|nem nagy gond|nem para|no para|nopara|no problem|no gond|semmi gond|semmi baj|semmi problema|nincs gond|nincs baj|nincs problema|nincs vele gond|nincs vele gondom|nincs vele problemam|nincs vele baj|nem gaz|ne aggodj|nyugodtan)",
    "(szuper|remek|nagyszeru|kivalo|kituno|klassz|kiraly|zsir|cool|szuperul|csucs|csodas|fantasztikus|isteni|hurra|juhu|jupi|jeee|jee|jupiii)",
    "(az is|ez|az|) (nagyszeru|remek|szuper lesz|remek lesz|nagyon jo|nagyon jol hangzik|jo hir|jo otlet|szuper igy)",
    "(orulok|orulok neki|orulunk|orulunk neki|varom|varjuk|varom mar|varjuk mar|mar varom|mar varjuk|alig varom|alig varjuk|varni fogom|nagyon varom|nagyon varjuk)",
    "(szivesen segitek|szivesen segitunk|segitek|orommel segitek)",
    `(akkor|) (talalkozunk|talizunk|ott talalkozunk) (akkor|${DAY}|ott|)`,
    `(akkor|) (${DAY}|ott) (talalkozunk|talizunk)`,
    "(raerek|raerunk|szabad vagyok|szabadok vagyunk|jo hir)",
  ],
  withNo: [
    UNLUCKILY,
    `(${THANKS}|${SORRY}|${UNLUCKILY}|koszi kerdest|koszonom kerdest|koszonom lehetoseget|szeretnem|szeretnenk|szeretnek menni|szivesen jonnek|szivesen mennek|szivesen jonnenk|szivesen mennenk|jo lenne|nagyon jo lenne ugyan|orulnek|szuper lett volna|jo lett volna|kedves|kedves toled|kedves vagy|kedves tole) de`,
    `de (${THANKS}|azert koszi|azert koszonom|koszonom lehetoseget|koszonom megkeresest|koszi hogy szoltal|koszi hogy szoltatok|koszonom hogy szoltal|koszonom hogy szolt|kosz hogy gondoltal ram)`,
    "(mert|mivel|ugyanis|mar|most|ezuttal|ma|inkabb)",
    "(meggondoltam magam|meggondoltuk magunkat|meggondoltam)",
    `(beteg|lebetegedtem|megbetegedtem|lebetegedtunk|megfaztam|megfaztunk|lazas vagyok|beteg vagyok|betegek vagyunk|beteg lettem|fekszem)`,
    `(${WHO_IS_ILL} ${ILL}|${ILL} ${WHO_IS_ILL}|${ILL})`.replace(`|${ILL})`, ")"),
    PLANS,
    "(kozbejott valami|valami kozbejott|valami kozbe jott|kozbejott nekunk valami|kozbe jott valami|kozbejott nekem valami)",
    "(elromlott kocsi|elromlott auto|elromlott autom|elromlott kocsim|lerobbant autom|lerobbant kocsi)",
    `(talan|majd|esetleg|) (legkozelebb|maskor|kovetkezo alkalommal|jovo heten|mas alkalommal) (talan|majd|esetleg|)`,
    `(nekem|nekunk|) (inkabb|csak|) ({time} ${AT}) (${GOOD}|jobb|lenne jo|jo csak|jo lenne|kellene|kene|igen|megfelelobb|tudok|tudunk|tudok jonni|tudunk jonni|tudok menni|tudunk menni)`,
    `(inkabb|csak|hanem|marad|de) (nekem|nekunk|) ({time} ${AT}) (${GOOD}|jobb|lenne jo|jo lenne|igen|tudok|tudunk|tudok jonni|tudunk jonni|tudok menni|tudunk menni|jonnek|mennek|megyek|jovok|megyunk|jovunk|maradok|)`,
    `(jo|jobb|megfelel) (nekem|nekunk|) (de|) csak {time} ${AT}`,
    "(add|adjad|adja|adjatok) (oda|at|tovabb) (masnak|valaki masnak|mas valakinek)",
    "(keress|keressetek|kerdezz|kerdezd) (meg|) (mast|valaki mast|masikat|kovetkezot)",
    "(jo szorakozast|jo edzest|jo munkat|jo orat|kellemes orat)",
    "(orvoshoz megyek|orvoshoz megyunk|allatorvoshoz megyunk|orvoshoz kell mennem)",
    `(dolgozom|dolgozunk|dolgozok) ({time}|{slot}) ig`,
    `({time}|{slot}) ig (dolgozom|dolgozunk|dolgozok)`,
    "(dolgoznom kell|dolgozni kell|dolgozni megyek|el kell mennem|el kell mennunk|el kell utaznom|el kell utaznunk)",
  ],
  filler: [
    THANKS,
    `(es|) (elore is|elore|meg egyszer|meg egyszer is|azert|hat) ${THANKS}`,
    `(es|akkor|oke) (koszi|koszonom|koszonjuk)`,
    `${THANKS} (a|) (lehetoseget|kerdest|kerdesed|kerdeset|megkeresest|ertesitest|uzenetet|hogy szoltal|hogy szoltatok|hogy szolt|hogy szoltak|hogy gondoltal ram|hogy gondoltal rank|hogy gondolt ram|hogy gondoltatok rank|hogy rank gondoltal|hogy ram gondoltal|hogy megkerdezted|hogy megkerdezte|szervezest|turelmet|mindent|szepen|ajanlatot|informaciot|infot)`,
    SORRY,
    `(${SORRY}) (kesoi|kesei|keso|kesesert|a kesoi|hogy kesve|hogy csak most|hogy csak most valaszolok|hogy keson valaszolok) (valaszert|valaszolok|reagalok|irok|)`,
    "(csak most|most|csak ma|csak) (lattam|latom|olvastam|olvasom|vettem eszre|neztem meg|jutottam hozza) (csak|az uzenetet|az uzeneted|uzenetet|uzenetedet|uzeneted|sms t|smst|meg|)",
    "(remelem nem keso|remelem meg nem keso|remelem nem keso meg|remelem nem kestem el)",
    "(szia|sziasztok|sziaa|szija|szija|szasz|szasztok|hello|helo|hellobello|helloka|hali|halo|halihalo|haliho|hi|hey|hej|csa|csao|csoki|cso|szevasz|szevasztok|szervusz|szervusztok|szerbusz|csokolom|kezcsokolom|udv|udvozlom|udvozlet|udvozlettel|udvozlok mindenkit|tiszteletem|tisztelettel|tisztelt|viszlat|viszontlatasra|viszontlatasig)",
    "(jo|szep|kellemes) (napot|reggelt|estet|ejszakat|ejt|hetveget|delutant|delelottot|szombatot|pihenest) (kivanok|kivanunk|neked|nektek|)",
    "(kedves|draga|minden jot|legyen szep napod|legyen szep napotok|legyen szep napja|puszi|pussz|puszika|puszillak|olelés|oleles|olel|csok|pacsi|vau)",
    "(legyszi|legyszike|legyszives|legy szives|legyen szives|legyenek szivesek|legyszi szepen|kerlek|kerem|kerlek szepen|kerem szepen|pls|please)",
    "(hat|nos|akkor hat|hat akkor|egyebkent|amugy)",
    `(kutyammal|kutyusommal|kutyaval|kutyussal|kutyusunkkal|kutyankkal) (egyutt|)`,
  ],
  atSlot: [
    "{slot} (kor|re|oras|et|)",
    "{slot} (kor|re|oras|) (idopont|idopontra|idopontban|idopontot|ora|orara|csoport|csoportba|turnus|turnusba|turnusra|kezdes|kezdesre)",
    `({slot} ${AT}) {time} (kor|re|oras|) helyett`,
    `{time} (kor|re|oras|) helyett ({slot} ${AT})`,
  ],
  when: [
    DAY,
    "(akkor|aznap|abban idopontban|abban idoben|helyette|ezen hetvegen|hetvegen|ehelyett|inkabb akkor)",
    US,
    `(${TO_COME}|tudni|vallalni|megoldani|atulni|koran|olyan koran|ilyen koran|korabban|hamarabb|korabbra|korabbi idopont|korabbi idopontra|korabbi)`,
    "(reszemrol|reszunkrol|nalam|nalunk|felolem|tolem|tolunk)",
    "(en|mi|en is|mi is|engem|minket|mindketten|az|ez|arra|erre|azt|ezt|ott|oda|ugy)",
  ],
  unclear: [
    "(nem tudom|nem tudjuk|nem is tudom|meg nem tudom|nem tudom meg|nem tudom biztosra|meg nem|nem biztos|nem biztos meg|meg nem biztos)",
    "(lehet|lehetseges|talan|esetleg|valoszinuleg|valoszinu|majd|majd meglatom|majd szolok|attol fugg|attol fuggoen|mindegy|nekem mindegy|tokmindegy|teljesen mindegy)",
    `(jo|megfelel|rendben|oke|ok|tokeletes) (nekem|nekunk|) (igy|igy is|ahogy van|itt|most)`,
    `(nekem|nekunk|) (igy|igy is|ugy ahogy van|most|itt) (nekem|nekunk|) (jo|megfelel|rendben|oke|ok|tokeletes)`,
    "(nekem|nekunk|) (jo|jobb) (lenne|volna|lett volna)",
    "(nekem|nekunk|) (megfelelne|jol jonne)",
    "(na persze|no persze|ja persze|na igen|ja jovok|no ok|no oke|na ok|na oke|na ne|no ne|no no|na na|na jo akkor nem|hat igen)".replace(
      "|ja jovok",
      "",
    ),
    "(megkaptam|ertem|ertettem|oke ertem|jo ertem|rendben ertem|ok ertem|tudomasul vettem)",
    "(rendben|ok|oke|jo) (lattam|olvastam|csak most lattam|most lattam)",
    "(ok|oke|jo|rendben) (bocs|bocsi|bocsanat|sajnalom|elnezest)",
    "(passz|pasz|nem most|szolok|szolok majd)",
    `(inkabb|akkor|) (maradok|maradunk|megtartom|megtartjuk) {slot} (kor|nel|re|et|oras|)`,
    "(ne hagyj|ne hagyjatok|ne hagyjon) (beken|abba)",
    "(nem|ne) (iratkozom le|iratkozunk le|leiratkozom)",
  ],
  optOut: [
    "(stop|leiratkozom|leiratkozas|leiratkozok|leiratkoznek|leiratkoznank|szeretnek leiratkozni|szeretnenk leiratkozni|leiratkozni szeretnek|le szeretnek iratkozni|leallitas)",
    `(ne irj|ne irjal|ne irjon|ne irjatok|ne irjanak|ne irogass|ne irogassatok|ne irogasson|ne irogassanak) (nekem|nekunk|ram|) (tobbet|tobbe|tobbszor|soha tobbet|soha|mar|) (nekem|nekunk|)`,
    "(tobbet|tobbe|soha tobbet|soha tobbe) (ne irj|ne irjal|ne irjon|ne irjatok|ne irjanak|ne irogassatok|ne keressetek|ne keress|ne keressen|ne keressenek|ne zavarjanak|ne zavarjatok|ne zavarj) (nekem|nekunk|engem|)",
    "(ne zaklass|ne zaklasson|ne zaklassatok|ne zaklassanak|ne zavarj|ne zavarjon|ne zavarjatok|ne zavarjanak|ne keress|ne keressetek|ne keressen|ne keressenek|ne hivogass|ne hivogassatok) (engem|minket|) (tobbet|tobbe|tobbszor|)",
    `(ne kuldj|ne kuldjel|ne kuldjon|ne kuldjetek|ne kuldjenek|ne kuldozgessetek|ne kuldozgess) (nekem|nekunk|) (tobb|tobbet|ilyen|)  ${ASKED_TEXTS} (tobbet|tobbe|)`,
    `(nem kerek|nem kerunk|nem kivanok|nem akarok|nem szeretnek|nem szeretnenk) (tobb|ilyen|tobbe|tobbet) ${ASKED_TEXTS} (kapni|)`,
    "(hagyj|hagyjal|hagyjon|hagyjatok|hagyjanak) (beken|mar beken|engem beken|minket beken) (mar|vegre|)",
    "(torold|toroljed|torolje|toroljetek|torolje ki|torold ki|toroljetek ki) (szamom|szamomat|telefonszamom|telefonszamomat)",
    "(szamomat|szamom|telefonszamomat) (torold|torolje|toroljetek) (ki|)",
    `(vegyel|vegyen|vegyetek) le (engem|minket|) (listarol|sms listarol|levelezolistarol)`,
    "(rossz|teves) szam (stop|ne irj|ne irjatok|ne irjon) (tobbet|)",
    "(iratkoztass|iratkoztasson|iratkoztassatok) le",
    "(nincs szuksegem|nem tartok igenyt) tobb (smsre|uzenetre)",
  ],
};
