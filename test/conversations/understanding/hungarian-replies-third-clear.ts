/** Clear Hungarian replies that somebody wrote who never saw the phrases: `|` between them. */

/** To "Could you come at 09:00 instead of 10:30?" */
export const hungarianThirdClear = {
  yes: `
    Igen | igen! | Igen, köszönjük! | Ige | igne | igeen | Igen, jó lesz | Igen jó | Jó
    jo lesz | Jó lesz így | Jól van | Rendben | rendben van | Rendben, köszi
    rendben, köszönöm szépen | rendben ott leszünk | Rendben, akkor 9-kor | Rendi | rendicsek
    Oké | oké! | Oks | ok | Okés | oksa | Persze | Persze, megyünk | persze hogy jövünk
    Persze, szívesen | Szívesen | Szívesen jövök | Szívesen megyünk 9-re
    Örömmel megyünk, köszönjük | Naná | Naná, hogy megyünk! | Hogyne | Hát hogyne
    Természetesen | Termeszetesen ott leszunk | Természetesen, nekünk a 9 óra is megfelel.
    Nekünk megfelel | Megfelel, köszönöm | Nekem megfelel a 9 óra | 9 óra megfelel | Nekem jó
    nekem jo | Nekünk jó a 9 | Nekünk is jó | Nekem tökéletes | Tökéletes
    Tökéletes, köszönjük szépen! | Tökéletes időpont, ott leszünk | Szuper, ott leszünk
    Király, megyünk | Remek, köszönöm, megyünk | Kiváló, ott leszünk Bodrival | 9 kor jo lesz
    9-kor ott leszünk | 9kor ott vagyok | 9-re megyünk | 9re ott leszek | 9 óra jó
    9 ora jo nekunk | 9 órakor tudok menni | A 9 óra jobb is nekünk | a 9 sokkal jobb, köszi!
    kilenc óra jó lesz | Kilenckor ott leszünk | Tudok jönni | Tudok menni 9-re | Tudunk jönni
    Tudunk jönni 9-re, köszönjük | tudom vállalni | Megoldjuk | Megoldható | megoldom
    Meg tudjuk oldani, 9-kor ott leszünk | Jövök | jövök 9re | Jövünk | Megyünk | Megyek
    megyek 9re | Megyünk 9-re, puszi | Ott leszek | Ott leszünk! | ott leszunk
    ott leszünk Mázlival | Ott leszünk vasárnap 9-kor, köszönjük a megkeresést! | Elfogadom
    Elfogadom a 9 órát | Kérem | Kérem a helyet | Kérem a 9 órás helyet
    Kérjük a helyet, köszönjük | Igen, kérjük | Kérném a 9 órásat | Írj be kérlek 9-re
    írjál be | Rakj át 9-re nyugodtan | Tegyél át minket 9-re | Átmegyünk 9-re
    átmegyek a 9-esre | benne vagyunk | Benne vagyok, akkor 9 | Számíthattok ránk | Számíts rám
    Nem gond | nem gond, jövök | Nem gond, ott leszünk 9-kor | Nem probléma
    nem problema megyunk | semmi akadálya | Nincs akadálya | Miért ne | Miért ne, jövünk
    miert ne :) | Mehet | mehet a 9 | Felőlem mehet | Felőlem rendben | Áll a 9 óra | Legyen
    Legyen 9 | legyen akkor 9 | Akkor 9-kor találkozunk | vasárnap 9kor tali | 👍 | 👍👍 | igen 👍
    ✅ | oké 😊 | Aha | ja | Ja, jó | Ja persze | Jaja, megyünk | jóóó | Persze, nem gond
    Igen, 9-kor ott leszünk Bodrival | Jó napot! Igen, megfelel. Köszönöm, Kovácsné
    Tisztelt Juli! Igen, a 9 óra megfelel nekünk. Üdvözlettel: Nagy Éva
    Kedves Juli, természetesen tudunk jönni 9-re. Köszönjük! | Szia, jó lesz a 9, köszi!
    Bocs, hogy csak most írok, igen, jó a 9 | Elnézést a késői válaszért, igen, megyünk
    Igen, úgyis korán kelünk | Igen, nekünk jobb is a korai
    Köszönöm, hogy szóltak, megfelel, vasárnap találkozunk! | Nagyon jó, köszönjük
    nagyon szuper | De jó! Megyünk! | De jó, persze hogy kérjük | Megerősítem | Jöhet
    Jöhet a 9 óra! | Ok megyünk | Ok ott leszünk | vállaljuk a 9et
  `,
  no: `
    Nem | NEM | nem! | Nem, köszönöm | Sajnos nem | sajnos nem jó | Sajnos nem tudok
    sajnos nem tudunk | Sajnos nem megy | Sajnos nekem nem jó | Sajna nem | sajna nem megy
    Nem jó | nem jo | Nem jó nekünk | Nekem nem jó | Nekünk nem jó a 9 | nekem nem jo sajnos
    9kor nem jó | A 9 nem jó | 9-kor nem tudok menni | 9-re nem érünk oda | 9re nem erek oda
    Nem tudok jönni | nem tudok | nem tudok odaérni 9-re | nem érek oda addigra | Nem érek rá
    nem érünk rá 9-kor | Nem megy | nem fog menni | Nem fog menni, dolgozom
    Nekünk sajnos nem felel meg a 9 óra | Nem alkalmas | Sajnos ez nem alkalmas | Nem lehetséges
    Nem megoldható | nem tudjuk megoldani sajnos | Sajnos nem megoldható, délelőtt dolgozom
    Nem kérem, köszönöm | nem kérjük, köszi | Köszönöm, nem | Köszönöm, nem kérem
    Köszi, de nem | Köszönöm a lehetőséget, de nem tudunk élni vele | Most nem | Ezúttal nem
    Most sajnos nem jó | Most kihagyjuk | Kihagyom | Inkább nem | Inkább maradnék
    Inkább maradunk fél 11-kor | Inkább 10:30 | Inkább a 10:30 | Maradok | Maradunk
    maradok a 10:30-nál | Maradunk a fél 11-nél | maradunk fél 11ben
    Maradnék a 10:30-nál, ha lehet | Maradjon a 10:30 | maradjon fél 11 | Nekem a fél 11 jó
    Fél 11 jobb | fél 11 jobb nekünk | 10:30 jobb | 10.30 jobb lenne nekünk
    Nekünk a 10:30 a jó | fél 11-kor jövünk | Jövünk fél 11-re | Nem, maradunk 10:30-kor
    Nem, mert dolgozom | Nem, anyukám van nálunk | Nem jó, mert templomba megyünk
    Nem, túl korán van | Túl korán van | Túl korai | tul korai nekunk
    Az nekünk túl korán van, sajnálom | Korán van az nekünk, nem | Á nem | Áh, nem | dehogyis
    Ne haragudj, nem tudok | Bocsi, nem | bocs nem megy | Bocs de nem jó
    Elnézést, de nem tudunk menni | Sajnálom, nem | Sajnálom, nem tudok jönni 9-re
    Sajnáljuk, de nekünk ez nem jó | Szívesen mennék, de nem tudok
    Szívesen jönnénk, de sajnos dolgozom | Jó lenne, de nem megy | Jó lenne de nem tudunk
    Persze jó lenne, de nem érek rá | Szia, sajnos nem jó, dolgozom
    Szia Juli! Sajnos nem tudunk 9-kor, maradunk fél 11-nél. Puszi
    Tisztelt Juli! Sajnos nem felel meg az időpont. Üdvözlettel: Nagy Éva
    Jó napot, sajnos nem tudunk 9-re menni, köszönjük | Kedves Juli, köszönjük, de sajnos nem.
    Nem, de köszi, hogy szóltál | Nem, köszönjük a lehetőséget! | lehetetlen | 👎 | ❌ | nem 😔
    nemm | nme | Semmiképp | Semmiképpen sem | Passz, most nem | Adjátok másnak
    Adja oda másnak a helyet, köszönöm | Nem fogok odaérni | Nem szeretnék cserélni
    nem szeretnénk átmenni | Nem cserélek | Ne tegyetek át, maradnék
  `,
} as const;
