/** More Hungarian replies that are clearly a yes, written with fresh eyes: `|` between them, by what was asked. */

/** `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const hungarianFreshYes = {
  move: `
    igen!! | Igen, jó lesz | igen jo lesz nekunk | Igen Juli, ott leszünk 9-kor
    Szia Juli! Igen, jövünk 9-re. Puszi, Bea | Szia! Persze, semmi gond, jövünk kilencre
    Szia persze megyünk | Persze, jövök | persze hogy jövünk | Persze, nekünk a 9 is jó
    Nekünk jó a 9 óra | nekem jó a kilenc óra | Jó a 9:00 | 9:00 jó | 9:00 rendben
    A 9 óra tökéletes | 9 tökéletes! | Kilenckor ott vagyunk | kilenckor ott leszek
    9kor ott vagyunk | 9-kor ott leszünk, köszi | ott leszünk 9-kor! | Ott leszünk kilencre 🐶 | 👍👍
    Ok 👍 | Oké, jövünk 9-re | oke, 9-re megyunk | Oké, akkor 9 | Oké akkor 9-kor
    Rendben, akkor 9-kor találkozunk | Rendben, 9-re ott vagyunk | rendben van, 9-kor jövünk
    Rendben, akkor kilenckor | Rendben 9:00 | Jó, akkor 9-kor | Jó akkor 9-re megyünk | Jó, jövünk
    Jó, legyen 9 | Legyen a 9! | Legyen 9 óra | Legyen kilenc | Mehet | mehet a 9! | Mehet a 9:00
    Mehet, ott leszünk | Tökéletes, 9-kor találkozunk | Szuper, ott leszünk 9-kor
    Szuper, akkor 9-kor! | Nagyon jó, jövünk 9-re | Tök jó, jövünk | Nekem tök jó
    Nekünk tökéletes a 9 | Nekünk még jobb is a 9 | Sőt, nekünk jobb is a 9 | Az nekünk jobb is
    Még jobb is | még jobb! | Nekem az még jobb is, köszi | Naná | Naná, jövünk | Hát persze!
    hát persze, jövünk | Hogyne, jövünk | Természetesen, ott leszünk 9-kor. | Természetesen igen
    Igen, természetesen | Igen, persze | Igen persze, jövünk | Igen, megoldható | Megoldható
    megoldható, jövünk 9-re | Megoldjuk! | Megoldjuk, jövünk 9-re | Meg tudjuk oldani
    Meg tudom oldani, ott leszek 9-kor | Tudok jönni 9-re | Tudok 9-kor jönni | Igen, tudok jönni
    igen tudunk menni | Igen, 9-kor tudunk jönni | Tudjuk vállalni a 9-et | Vállaljuk a 9 órát
    Elfogadjuk | Elfogadom a 9 órát | Igen, elfogadom a 9:00-t | benne vagyunk!
    Benne vagyunk, 9-kor találkozunk | részemről oké | Részünkről rendben, jövünk | Nálunk rendben
    Nálunk oké a 9 | Nekünk megfelel | Megfelel nekünk a 9:00 | nekem megfelel a 9 óra
    Nekünk megfelel, köszönjük | Igen, megfelel. Köszönöm! | Igen, nekem megfelel az időpont
    Igen, köszönöm | Igen, köszi | igen koszi | igen köszönjük szépen | Igen kérem | Igen kérjük
    Kérem a 9-et | Kérjük a 9:00-t | A 9-et kérem | Jövünk akkor korábban
    Szívesen jövünk korábban | Szívesen megyünk 9-re | Nagyon szívesen | Örömmel jövünk
    Cserélünk | Cserélek | Cseréljünk | Átjövünk a 9-esre | A 9-esre jövünk | Jövünk a kilencesre
    átmegyek a kilencesre | Tegyél át 9-re | Áttehetsz 9-re | átrakhatsz | Áttehetsz minket
    Nyugodtan áttehetsz | Nyugodtan tegyél át minket 9-re | Átírhatsz 9-re | Írj át minket 9-re
    Írj be minket 9-re | Beírhatsz | Beírhatsz minket kilencre | írj fel minket 9-re | Felírhatsz
    Számíthatsz ránk 9-kor | Számítsatok ránk | számíts ránk 9-re | Számíthatsz rám | Mi jövünk
    mi jovunk 9re | Jövünk mi | Jövök én! | jövök 9re | jövök 9-re puszi | jövünk | Jövünk!!!
    Jövünk 9-re, köszi hogy szóltál! | Jövünk 9-re, csók | Megyünk | megyünk 9-re
    megyek kilencre | Megyek, puszi | Ott a helyünk | Ott a helyünk! | igenis | igeen | iegn
    ien jövünk | Igeeeen! | Igen :) | igen 😊 | Igen ❤️ | I | i | Ja, jövünk | Ja, jó | Ja, persze
    Aha, jövünk | Aha, jó lesz | Aha persze | Jó lesz nekünk a 9 | Jó lesz a kilenc óra is
    jo lesz a 9 | Az jó lesz | Az úgy jó lesz | Az úgy jó | Úgy jó lesz | Nekünk úgy is jó
    Nekünk az is jó | nekem az is jo | Nekem az is jó, jövök | Nekünk mindegy, jövünk 9-re
    Nekem mindegy, jövök 9-re | Nem gond, jövünk | Nem probléma, jövünk 9-re
    Semmi akadálya, jövünk | Semmi gond, megyünk | Nincs akadálya | Nincs akadálya, ott leszünk
    Nem akadály, jövünk | Miért ne, jövünk | Miért is ne | Dehogynem jövünk | Dehogynem, szívesen
    Okés, jövünk | Okés, 9-kor | okcsi | Oksi | oksi, jövünk | Okéka | Oki, jövünk 9-re | Ok, 9
    ok 9 | ok9 | 9 ok | 9 oke | 9 oké | 9-re ok | 9-re oké, köszi | 9kor ok | ok, igen | Igen, ok
    Igen 9 | Igen, kilencre | igen 9.00 | Igen, 9 órára jövünk | 9 órára megyünk | 9-kor jövünk
    9-kor megyünk, köszönöm | Akkor 9-kor | Akkor 9-kor jövünk | Akkor reggel 9-kor!
    Reggel 9-kor ott vagyunk | Vasárnap 9-kor ott leszünk | Igen, vasárnap 9-kor ott leszünk
    Igen, holnap 9-kor ott leszünk | Holnap 9-kor találkozunk | Holnap reggel 9-re megyünk
    Kilenckor találkozunk! | Viszont 9-kor! Igen! | Jó reggelt! Igen, jövünk 9-re.
    Jó reggelt Juli, igen, persze! | Jó napot! Igen, megfelel a 9 óra.
    Jó napot kívánok! Igen, ott leszünk. Köszönöm! | Jónapot, igen, tudok jönni 9-re.
    Üdv! Igen, jövünk. | Üdvözlöm! Igen, 9-kor ott leszek. Tisztelettel: Bea
    Kedves Juli! Igen, tudunk 9-re jönni. Üdv, Bea | Kedves Juli, 9 órára ott leszünk!
    Tisztelt Juli! Igen, a 9 óra megfelel. | Hali! Igen jövünk | Hali, ok, 9-kor
    Hello Juli! Ok, jövünk | Helló! Igen | Helo igen | Heló, persze | Szió, igen, ott leszünk
    Sziasztok! Igen, jövünk! | Sziasztok, 9-re jövünk | Csá, jövök | Cső, igen
    Szia Julikám, persze! | Szia drága, igen, jövünk | Puszi, igen | Igen, puszi | Igen, pussz
    Igen, üdv | Igen! Üdv: Bea | Igen. Bea | Igen, szép napot! | Igen, szép hétvégét!
    Jövünk, szép estét | Igen, vakk! | Vau, igen! | Igen, kutyával együtt | Jövünk Bodzával
    Bodzával jövünk 9-re | Igen, Bodza is örül! | Alig várjuk! Igen! | Igen, nagyon várjuk
    Igen, úgyis korán kelek a kutya miatt | Persze, úgyis fent vagyunk
    Jövünk, korán kelünk úgyis | Igen, nagyon jól jön | Jól jön a 9, jövünk | Igen, jól jön nekünk
    Juhú, igen! | Hurrá, jövünk | Igen, semmi akadálya | Igen, semmi gond | Igen, nincs akadálya
    Igen, rendben | igen rendben van | Igen, rendben, 9-kor | Igen, rendben, köszi hogy szóltál
    Köszi, jövünk 9-re | Köszi, akkor 9-kor jövünk | Köszönöm, igen | Köszönöm, jövünk
    Köszönjük, ott leszünk | Köszi a lehetőséget, jövünk | Köszi az üzenetet, igen, jövünk
    Bocs a késői válaszért, igen | Bocsi csak most láttam, igen, jövünk | Bocs, most láttam! Igen
    Csak most olvastam, igen, jövünk | Egyeztettem a férjemmel, jövünk 9-re | Megbeszéltük, jövünk
    Megnéztem, jó a 9 | Igen, el tudunk jönni | El tudunk jönni 9-re | el tudok menni 9-re
    Igen, odaérek 9-re | Odaérünk 9-re | odaérünk | Odaérek | Ott tudunk lenni 9-kor
    Ott tudok lenni | Igen, ott tudunk lenni | Igen, biztosan | Biztosan jövünk
    Biztos, hogy jövünk | Tuti | Tuti jövünk | Tutira ott leszünk | Feltétlenül jövünk
    Mindenképp jövünk | Mindenképpen, jövünk | 100% | Megerősítem, 9-kor ott leszünk | Megerősítem
    Jöhet a 9 | Igen, jöhet | A kilenc jó | a kilenc jó lesz | a 9 jó nekünk | 9 is jó
    A 9 is jó nekünk | Kilenckor is jó nekünk | Alkalmas | Alkalmas nekünk a 9 | Igen, alkalmas
    Passzol | Nekünk passzol a 9 | Klassz, jövünk | Király, jövünk | Zsír, jövünk | Oké, persze
    Oké, semmi gond, jövünk | Oké, számíthatsz ránk | Remek, ott leszünk
    Kiváló, ott leszünk 9-kor | Nagyszerű, ott leszünk | Maradjon a 9
    igen jövünk 9kor és nem fél 11kor | 9-re jövünk 10:30 helyett
    Igen, 10:30 helyett 9-kor jövünk | fél 11 helyett 9-kor jövünk | Itt Bea, igen, jövünk 9-re
    Bea vagyok, igen | Igen Juli | Igen, Juli, köszi! | IGEN - Bea | válaszom: igen
    A válaszom igen | igen a válasz | Igennel válaszolok | Tudnék jönni, igen | Persze, tudnék
    Igen, tudnék | Igen tudnánk | Nem baj, jövünk 9-re | Nem baj ha korán van, jövünk
    De igen, jövünk! | De igen, persze | Dehogy nem! | Dehogyisnem, jövünk
    Nem is rossz ötlet, jövünk 9-re | Nekünk tök jó | Nem lesz gond, jövünk
    Nem lesz probléma, ott leszünk | Nem okoz gondot, jövünk | Nem okoz problémát
    Egyáltalán nem gond | Egyáltalán nem baj, jövünk | Nem bánom, jövök | Nem bánjuk, jövünk 9-re
    Miért is ne, jövünk! | Hogyne mennénk | Hogyne jönnénk! | Ki nem hagynánk, jövünk
    El nem késünk, ott leszünk 9-kor | Köszi, jó a 9 | Köszi, jó nekünk a 9 | Jó nekem a 9
    Jó nekem, jövök | Ja igen, jövünk 9-re | Rendben, 9-kor ott leszünk, köszi az infót
    Igen, örülnék neki | Tudunk korábban jönni | Igen, korábban is tudunk jönni
    Oké, jövünk korábban | Persze, persze, jövünk | Rendben, várom, ott leszek | Tök jó nekünk a 9
    Kilencesre jövünk | Igen, a kilencest kérem
  `,
  seat: `
    Igen, kérem a helyet | Kérjük a helyet! | Kell a hely | Kell! Jövünk | Igen, kell | Kérem!
    Elfogadom a helyet | Örömmel elfogadom | Persze, jövünk 9-re, nagyon köszönjük!
    De jó! Igen, jövünk! | Hurrá! Jövünk 9-re | Szuper, igen, kérjük | Nagyon örülök, jövünk
    Igen, élünk a lehetőséggel | Jó hír, jövünk | Jövünk, köszi a helyet | Éljen, jövünk
  `,
  offer: `
    Igen, jövünk fél 11-re | 10:30-kor ott leszünk | Kérjük a helyet 10:30-ra
    Persze, jövünk 10:30-ra! | Fél 11-kor ott vagyunk | Jó a fél 11
  `,
} as const;
