/** Hungarian words one by one: for telling names from sentences, reasons from doubts, and for numbers. */

/** Words that no name has. */
export const notNames = `a az egy es meg is nem ne sem se igen vagy de ha hogy hat na no nos mert mint csak
  en te o mi ti ok ez azt ezt itt ott ide oda en nekem neked neki nekunk engem minket velem velunk
  vagyok vagyunk vagytok van vannak volt voltam lesz lesznek lenne leszek leszunk lehet lehetne
  nincs nincsen kell kellene kene tudok tudunk tudom tudjuk tudna tudnek jovok jovunk jon jonnek
  jonnenk jottem megyek megyunk menni jonni mennek szeretnek szeretnenk szeretnem kerek kerem kernek
  akarok akarunk foglalok varok varunk maradok maradunk irok irjak irjatok hivlak hivj
  ki kicsoda kik mit mikor hol hova miert hogyan mennyi mennyibe hany hanyadik melyik milyen
  most mar majd mindjart kesobb hamarosan azonnal ma holnap tegnap vasarnap hetfo kedd szerda
  csutortok szombat hetfon kedden szerdan csutortokon penteken szombaton vasarnapra holnapra
  het heten hetvege hetvegen jovo kovetkezo legkozelebb maskor reggel delelott delben delutan este
  korul utan elott perc perccel ora orakor orat orara orai
  talan esetleg lehetseges biztos biztosan valoszinuleg elvileg szerintem inkabb akkor megis megsem
  kutya kutyam kutyaval kutyammal kutyat kutyus kutyusom kutyak hely helyet helyre helyem fo szemely
  valaki valami senki semmi mindenki minden tobb tobbet kevesebb masik masnak mas
  jo jol rossz szep koszi koszonom kerlek szia hello bocs sajnos nagyon kicsit tul is
  nevem neve nev nevet szam szamom uzenet valasz kerdes kerdesem lista listan listara varolista
  varolistara varolistan orara edzes edzesre foglalkozas foglalkozasra tanfolyam csoport csoportba
  beteg faradt otthon itthon uton vezetek dolgozom dolgozunk elfoglalt pillanat pillanatot
  ketten harman egyedul ujra megint vissza helyett nelkul szivesen nelkule egyutt`;

/** Words with which the text after a `KI,` may be more than a reason. */
export const doubts = `nem ne sem se igen persze jo oke ok rendben vagy ha hogy de csak kiveve hacsak
  talan esetleg lehet lehetne lehetseges valoszinuleg biztos biztosan elvileg szerintem mintha
  tudna tudnek szeretnek szeretnenk szeretnem akarok remelem gondolom vicc viccelek vicceltem haha
  varj varjal varjatok megis inkabb meg most majd kesobb jovo kovetkezo het heten honap ujra megint
  vissza cserelek csere valtas valtok maradok maradunk marad maradjon tartom megtartom jovok jovunk jon
  jonnek jonnenk megyek megyunk itt ott kerdes mondom mondta mondd szoljatok szolj kerdezd kerdezem
  mi mit mikor hol ki miert hogyan melyik milyen masik masnak mas tobbi helyett baratom baratnom
  ma este holnap hetfo hetfon kedd kedden szerda szerdan csutortok csutortokon szombat szombaton
  allapot helyzet szo hivj hivjatok telefon telefonon varolista varolistara lista listara listan
  seta setalni setalok irj irjatok irjal torolj jelentkezem foglalok foglalj elso fel reszben
  join out maybe status stop`;

/** Words with which the text after a no and a `mert` may be more than a reason, or take the no back. */
export const turns = `szeretem szeretjuk orulok orulunk szuper remek tokeletes jobb legjobb konnyu
  egyszeru szabad szabadok raer rafer belefer megoldottam megoldottuk megoldodott sikerult lemondtam
  lemondtuk elmarad elmaradt athelyeztek attettek elcsereltem kerdezni kerdeznem megkerdezem tudni
  tudom ertem ertettem lattam olvastam uzenet uzenetet szam szamot rossz teves telefonom valaszoltam
  irtam mondtam kesve kesem kesunk korabban hamarabb korabbi lemaradni kihagyni imadom imadjuk`;

/** For places, and from 2 on for hours. Without accents `hat` is also *well*, and `het` a week. */
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
