/** Hungarian replies that are clearly a yes, one a line, by what was asked; hungarian-replies.ts joins them. */

/** `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const hungarianYes = {
  move: `
    IGEN
    igen
    Igen.
    Igen!
    IGEN!!!!
    igeeen
    igennn :)
    igem
    Ugen
    igrn
    Igne
    Igenis!
    Oké
    ok
    OK!
    oke
    Okés
    okszi
    oki
    Oké, köszi
    okidoki
    Rendben
    RENDBEN
    renben
    Rendben van
    Rendicsek :D
    Jó
    Jó!
    jo
    Jó lesz
    jo lesz koszi
    Jò lesz
    Persze
    persze!
    Persze, szívesen
    persze jovunk
    Hogyne
    hogyne!
    Hát hogyne!
    Hogyne, természetesen
    hogyne tudnank
    Hogy ne tudnék, ott leszek
    Miért ne
    Miért ne!
    miert ne
    Miért is ne, jövünk
    Dehogynem
    dehogynem, ott leszünk
    DEHOGYNEM!!
    Dehogynem, jó az úgy
    De igen
    Naná!
    Naná, hogy jövünk
    Természetesen
    termeszetesen igen
    Határozottan igen
    Simán
    simán jövünk
    Gond nélkül
    Minden további nélkül
    Szívesen
    Nagyon szívesen!
    Örömmel
    Boldogan, igen
    Tökéletes!
    Megfelel
    Megfelel, köszönöm.
    nekem megfelel
    Nekem jó
    nekem jo a 9
    Nekünk is jó
    jó nekünk a 9
    Részemről rendben
    Részemről oké 👍
    Felőlem oké
    Benne vagyok
    benne vagyunk! 🐾
    Áll az alku
    Vállalom
    Vállaljuk, persze
    Elfogadom
    Jöhet
    Jöhet a 9!
    Mehet!
    Legyen
    Legyen 9
    Legyen akkor 9, köszi
    Na jó, legyen 9
    no jó, jövünk
    No, akkor 9-kor!
    Tudok
    tudok jonni
    Tudok 9-kor
    Tudunk!
    Tudunk jönni
    Tudnék, igen
    Igen, tudok
    Meg tudom oldani
    megoldjuk
    Megoldom, ott leszek
    Jövök
    jovok
    Jövünk!
    jovunk 9re
    Jõvünk 9-re!
    Megyek
    Megyünk!!
    Megyünk 9-re, köszi
    Ott leszek
    ott leszünk
    ott leszunk 9kor
    9-re ott leszünk
    9-kor ott leszek
    9.00-kor ott leszünk
    09:00-kor jövök
    9 jó
    A 9 jó
    9 óra jó
    9 óra rendben
    a 9 orat elfogadom
    kilenckor jó
    Kilenc óra tökéletes
    Jó a kilenc
    9-kor is jó
    9kor jo lesz nekunk
    9:00 megfelel
    Reggel 9 jó nekünk
    Igen, a 9 óra megfelelő
    9-kor találkozunk!
    Akkor 9-kor találkozunk, szia
    Viszlát 9-kor!
    Kilenckor talizunk
    Igen, holnap 9
    igen, vasárnap 9-kor
    Igen, vasarnap 9kor ott leszunk
    Igen, 9 jó, 10:30 helyett
    Igen, nov. 22-én 9:00-kor ott leszünk
    Ráérek 9-kor
    Igen, ráérünk
    Igen, szabad vagyok akkor
    👍
    👍🏻
    👍👍👍
    ✅
    👌
    Igen 🐕❤️
    (igen)
    "IGEN"
    Igen, jövünk!!! 🎉🎉
    igen,jó,köszi,szia
    Igen köszi
    igen kösz
    Igen, köszönöm szépen!
    Köszi, igen
    Igen, köszi hogy szóltál
    Igen, kérlek
    Igen, tegyél át
    Nyugodtan tegyél át 9-re
    tegyel at nyugodtan
    Írj be 9-re
    Átmegyünk 9-re
    Szívesen átmegyek 9-re
    Cserélek, persze
    Számíthatsz ránk
    Számíthat ránk 9-kor.
    Szia, igen
    Szia! Igen :)
    Szia Juli, igen!
    Szia Juli! Igen, jó lesz a 9. Üdv, Bea és Bodza
    szia juli igen jovunk puszi bea
    Szia Juli, persze, jövünk! Puszi, Bea
    Hali, igen
    Helló, persze!
    Szió, oké
    Sziasztok, igen, ott leszünk
    Kedves Juli! Igen, megfelel. Üdvözlettel: Bea
    Kedves Juli, rendben, 9-kor ott leszünk. Üdv: Bea
    Tisztelt Juli! Igen, tudok jönni 9-re. Köszönöm. Tisztelettel, Bea
    Jó napot! Igen, megfelel.
    Jó napot kívánok, igen, 9-kor ott leszünk
    Jó reggelt! Igen
    Jó reggelt Juli, persze, 9-re ott leszünk
    Szép napot! Igen, jó lesz.
    Csókolom, igen
    Köszönöm a lehetőséget, igen
    Igen, jó hétvégét!
    Igen, szép estét Juli
    Bocsi, most láttam: igen
    Bocsi hogy csak most, igen!
    Bocs a késői válaszért, igen, jövünk
    Elnézést a kései válaszért, igen, megfelel
    bocs, aludtam. igen
    Igen, nekünk még jobb is
    Sőt, nekünk jobb is a 9!
    Igen, úgyis korán kelünk
    Igen, Bodza úgyis hajnalban kel 😄
    Igen, nem dolgozom vasárnap
    Igen! Legalább nem lesz olyan meleg
    Igen, már alig várjuk!
    Igen, Bodza már nagyon várja 🐾
    Beszéltem a férjemmel, igen, jövünk
    Megkérdeztem a férjem, igen, jó lesz
    Ahogy szeretnéd, jövünk 9-re
    yes
    Yes, jövünk!
    Sure, jövök
    oké, deal
  `,
  seat: `
    Igen, kérem
    Igen, kérjük a helyet!
    Kérem szépen a helyet
    kerem a 9-est
    Kérjük!
    Kell!
    Persze hogy kell!
    Jaj de jó, kérem!
    Jaj de jó! Igen!
    Hurrá, igen!
    Juhé, megyünk 9-re
    Igen, nagyon szeretném
    Igen, 9-re is nagyon szívesen
    Nekem a 9 is jó
    Nekünk a 9 is megfelel, kérjük
    Vártam már, igen!
    Elfogadjuk, köszönjük
    Köszönöm, elfogadom a helyet
    Igen, örülök neki
    Szuper, jövünk!
  `,
  offer: `
    Igen, 10:30-ra jövünk
    10:30 jó, kérem
    Kérem a helyet
    Igen, még kell
    Igen, még kérjük a helyet
    Fél 11-re ott leszünk
    fel 11 tokeletes
    féltizenegykor jövünk, köszönöm
    10.30-kor ott leszek
    Fél 11 jó
    Elfogadom, köszi!
    Persze, kell a hely
    Igen, köszi, hogy gondoltál ránk
    Nagyszerű, igen, megyünk!
    Nem gond, jövünk fél 11-re
  `,
} as const;
