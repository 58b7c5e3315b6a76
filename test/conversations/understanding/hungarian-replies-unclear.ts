/** Hungarian replies that have to be asked back, one a line, by what was asked; hungarian-replies.ts joins them. */

/** `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const hungarianUnclear = {
  /** With a condition, half a yes, late, or for somebody else to say. */
  moveWithConditions: `
    Igen, ha nem esik
    igen ha a férjem el tud vinni
    Ha van parkoló, akkor igen
    Igen, feltéve hogy Zsófi is jön
    Jövök, ha jól alszunk
    Csak ha nagyon muszáj
    Ha nem tud más, akkor igen
    Ha nem találsz mást, jövök
    Ha nagyon kell, megoldom
    Nem az igazi, de ha kell megoldom
    Nem, hacsak nem muszáj
    Igen, kivéve ha dolgoznom kell
    Igen, amennyiben hazaérünk addigra
    Igen, de késem
    igen, de kesem
    Igen de kések 10 percet
    kések 10 percet
    Jövök, de kicsit késni fogok
    Jövünk, csak lehet hogy késünk
    Igen, csak 9:15-re érek oda
    Igen, de 10-re el kell mennem
    Igen, de csak fél órára
    Ott leszek, de nem pontosan 9-kor
    Kb 9-re ott leszek
    9 körül jövök
    9 után tudok
    Legkorábban 9:20
    Igen, de csak 10:30-ra
    Igen, de nem 9-re
    Igen, de nem vasárnap
    Jó, de Bodza tüzel
    Igen, de Bodza beteg
    Igen, csak lázas vagyok
    Igen, de nincs kocsim
    Egyikünk tud
    Én igen, a férjem nem
    Bodzával igen, Mázlival nem
    Csak az egyik kutyával
    Igen, és hoznám a nővérem kutyáját is
    Jövünk, de két kutyával
    Zoli jön helyettem 9-re
    Nem én jövök, hanem a lányom
    megkérdezem a férjem
    Megkérdezem a férjemet és szólok
    megbeszelem a ferjemmel
    Meg kell beszélnem otthon
    A férjem dönti el
    A férjem azt mondja igen
    Anya szerint nem jó
    Kérdezd meg a Zolit
    Oké, megkérdezem
    jó, megnézem
    Igen, mindjárt megnézem
  `,
  moveDoubted: `
    nem tudom
    Nem tudom még
    Még nem tudom
    meg nem tudom
    nemtom
    nem tom, talán
    nemtudom
    Nem tudom biztosra
    Nem tudom, hogy tudok-e
    igen, nem tudom
    Lehet
    lehet hogy igen
    Lehet, hogy nem
    lehet jövök
    Lehetséges
    Lehet róla szó
    Talán
    talan igen
    Talán nem
    Esetleg
    valószínűleg igen
    valszeg
    valszeg jövünk
    Valószínűleg nem
    Szerintem igen
    Szerintem jó lesz
    Szerintem nem
    Azt hiszem igen
    Azt hiszem jó
    Nem hiszem
    Nem igazán
    nemigen
    Nem valószínű
    Remélem igen
    Remélhetőleg
    Nem biztos
    nem biztos hogy jó
    Még nem biztos
    Nem vagyok biztos benne
    Majdnem biztos
    Elvileg igen
    elvileg jó
    Majd meglátjuk
    Meglátom
    Majd szólok
    Később szólok
    estig visszaírok
    Gondolkodom
    gondolkodom meg rajta
    Alszom rá egyet
    Fogalmam sincs
    Attól függ
    Megpróbálom
    megpróbálunk jönni
    Igyekszem
    Igyekszünk ott lenni
    Jó lenne
    Jó lenne, de
    Szívesen jönnék
    50-50
    Mindegy
    nekem mindegy
    Nekem mindkettő jó
    9 is jó, 10:30 is jó
    9 vagy 10:30, mindegy
    Ahogy gondolod
    Rád bízom
    🤔
    Igen 🤔
    🤷‍♀️
  `,
  moveAskedOrWishedOtherwise: `
    Igen?
    9?
    Miért?
    Ugyanott?
    Igen, de hol?
    Igen, de mennyi ideig tart?
    Ki jön még?
    Vihetem a másik kutyát is?
    Muszáj?
    Reggel 9?
    Melyik vasárnap?
    Jó lesz a 10:30 is?
    Nem lehetne 9:30?
    Lehetne inkább 8?
    Nincs más időpont?
    Nem baj ha kések?
    Nem gond, ha hozom a gyereket?
    Ugye nem gond, ha maradok?
    Mi van, ha nem válaszolok?
    Mi történik ha nemet mondok?
    Elveszik a helyem, ha nem?
    Maradhatok?
    Igen vagy nem?
    Ki ez?
    Tessék?
    Minden rendben?
    Hol tudok parkolni, ha jövök 9-re?
    10-kor tudnék
    9:30 jó lenne
    Igen, 9:30-ra
    fél 10-re tudok jönni
    Igen, fél 10
    Negyed 10-re érnék oda
    Háromnegyed 9-kor tudnék
    Igen, 8-ra
    este 9
    Igen, 10-kor
    Igen, 10:30
    10:30
    10:30 jó
    Igen, jó a 10:30
    fél 11 jó
    Igen, maradok
    Igen, maradjon a 10:30
    Jó nekem így
    Szombaton igen
    hétfőn jó
    Inkább szombaton
    Jövő héten jó
    Délután jobb lenne
    Ne írj, inkább hívj fel
    Felhívlak
    Hívj fel kérlek
  `,
  seat: `
    Hányadik vagyok a várólistán?
    Igen, de két hely kellene
    Igen, kettőnknek
    Inkább 10:30, ha lesz
    Igen, de ha lesz 10:30 akkor az jobb
    Várok még
    Tartsd fenn nekem, este szólok
    Biztos hely ez?
    Kérem, ha addigra meggyógyulunk
    Nem kell sietni
    Kérném, de még nem tudom
  `,
  offer: `
    Maradok
    maradok ahol vagyok
    Maradok 9-kor
    Igen, 9-re
    Igen, 9-kor
    A 9 jó lenne
    Mennyi időm van dönteni?
    Lehet, még gondolkodom rajta
    Nem tudom, még szólok
    Igen, fél 10-re
    Igen, ha két kutyával is jöhetek
    Kinek a helye?
    Jövünk korábban
    Jó, de 9-re
  `,
} as const;
