/** More Hungarian replies that are clearly a no, written with fresh eyes: `|` between them, by what was asked. */

/** `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const hungarianFreshNo = {
  move: `
    Nem, sajnos | Nem sajnos | Sajnos nem jó nekünk a 9 | Sajnos nem tudunk 9-re jönni
    Sajnos nem oldható meg | Sajnos nem érünk oda addigra | nem erunk oda
    Nem szeretnénk változtatni | Sajnos más dolgunk van | Sajnos más programunk van
    Akkor dolgozom, nem tudok jönni | Dolgozom, sajnos nem | Nem tudok, dolgozom
    Délelőtt dolgozom, nem jó | 9-kor még dolgozom | Nem, köszi | Nem köszönöm, maradnánk
    Köszönöm, nem | Köszönjük, de nem | Köszi, de inkább nem | Inkább maradunk
    Maradnék a 10:30-nál | Maradnék a fél 11-nél | Maradnánk fél tizenegynél | Maradunk
    Maradunk a 10:30-nál | maradunk fel 11nel | Maradnánk az eredeti időpontnál
    Maradjon az eredeti | Maradjon fél 11 | marad a régi | Maradnék a régiben
    Maradnék a félkor tizenegyesnél | Fél 11 marad | Nekünk a fél 11 jó | Nekünk csak a 10:30 jó
    Csak a 10:30 jó | Csak fél 11-re tudunk jönni | csak 10:30-ra tudok menni
    Jobb nekünk a 10:30 | Nekünk jobb a fél 11 | Nekünk a 10:30 jobb | Nekem a 10:30 a jó
    10:30-ra tudok csak jönni | A 10:30-at kérem | Kérem a 10:30-at | A későbbit kérem
    A későbbi jobb | Nekünk a későbbi jó | A 9 nem jó | A 9 óra nem jó sajnos | nem jo a 9
    Nem jó nekem | Korábban nem tudunk jönni | Korábban sajnos nem | Nem tudunk korábban
    Nem tudok korábban menni | Túl korán van | Nekünk túl korán van
    Az nekünk túl korán van, sajnos nem | Nekünk az korai | A 9 nekünk túl korai
    Nem, az túl korai | Nem, túl korán van | 9-re nem fog menni | Ez most nem fog menni, sajnálom
    Nekünk ez nem megy | Nem férünk bele | Sajnos nem fér bele | Sajnos nem alkalmas
    Sajnos nem felel meg | Nekünk nem felel meg a 9 | Sajnos nem megoldható | Nem tudjuk megoldani
    Nem tudom megoldani sajnos | Nem vállaljuk | Nem kérjük, köszi | Nem kérném | Nem cserélnénk
    Nem cserélünk | 9-re nem jövünk | 9-re sajnos nem | 9-kor nem tudunk ott lenni
    Kilencre nem érünk oda | Kilenckor sajnos nem jó | Nem leszünk ott 9-kor | Nem tudok ott lenni
    Nem tudunk ott lenni sajnos | Nem akarom | Nem szeretnék | Nem szeretnénk, köszi
    Nem élnék vele | Köszi, nem élünk vele | Dehogy megyünk 9-re | Semmiképpen | Esélytelen
    esélytelen sajnos | Esélyünk sincs odaérni | Sajnos lehetetlen | Semmi pénzért
    Eszemben sincs | Eszünkben sincs | Áh, nem | Á nem | Ajaj, nem | Jaj, nem
    Jaj nem, az korán van | Hát nem | Hát sajnos nem | Hát az nem fog menni | Hú, az nem jó
    Hű, sajnos nem | Ne haragudj, nem | Ne haragudj, nem tudunk | Ne haragudj, de nem jó
    Ne haragudjon, nem tudok menni | Elnézést, de nem tudok | Elnézést kérek, sajnos nem jó
    bocsi, nem jo | Bocs, nem tudunk | Bocsánat, nem tudok jönni 9-re | Sajnálom, nem tudunk jönni
    Nagyon sajnálom, de nem megy | sajna nem jó | Sajna nem tok | Nemtudok | nem tok menni | nemjó
    Nem :( | N | n | Nem. Bea | Nem, Bea | Szia Juli, sajnos nem. Puszi, Bea
    Szia, nem tudok sajnos 9-re jönni, puszi
    Szia! Sajnos nem jó a 9, maradunk fél 11-kor. Köszi! | Szia Juli! Nem, sajnos nem oldható meg.
    Szia! Nem tudunk, vendégek jönnek | Szia, sajnos dolgozom akkor
    Jó napot! Sajnos nem felel meg. | Jó napot kívánok, sajnos nem tudok 9-re menni. Köszönöm.
    Jó reggelt! Nem, maradnánk fél 11-nél
    Kedves Juli! Sajnos nem tudunk korábban jönni. Üdv, Bea
    Tisztelt Juli! Sajnos nem áll módomban. Bea | Üdv, nem jó | Hali, nem | Helló, sajnos nem
    Sziasztok, sajnos nem megy | Most nem tudok | Most kihagynám | most kihagyom | Kihagynánk
    Passzolok | Most passzolok | Passzolom | Ezúttal sajnos nem | Ezúttal kihagyjuk
    Most nem, majd legközelebb | Akkor inkább nem | Akkor nem | nem szeretnénk 9-re jönni
    Nekünk a 9 korán van | A 9 korán van | 9 túl korán van nekünk, bocsi | Olyan korán nem tudunk
    Ilyen korán nem | Ilyen korán nem tudok menni | Nem tudok olyan korán kelni
    Olyankor még alszunk | Akkor még alszunk | Akkor templomban vagyunk
    Misére megyünk, nem tudunk | Sajnos nem, misén vagyunk | Nem, a gyereket viszem
    Nem, mert dolgozom | Nem, mert messze lakunk | Nem tudunk, messze lakunk
    Nem tudunk, nincs autónk | Nem, nincs kocsim | Nem, a férjem dolgozik
    Nem tudok, beteg vagyok | Nem, programunk van | Programunk van
    Nem ér rá a férjem, sajnos nem | Nem érünk rá 9-kor | 9-kor nem érek rá | Akkor nem érünk rá
    Hagyjuk | Hagyj meg a 10:30-ban | Hagyj minket a 10:30-ban kérlek | Kérlek hagyj az eredetiben
    Ne rakj át | Ne cserélj | Nem kell köszi | Nem nyert | nem nagyon | Nem, maradunk 10:30
    nem 9, hanem 10:30 | Nem 9-re, hanem fél 11-re jövünk | nem, marad 10.30
    Tudnék, de nem szeretnék | Ha nem muszáj, akkor nem | Ha nem muszáj, maradnék
    Ha lehet, maradnék | Ha lehet, maradnánk a 10:30-nál | Jó nekünk a 10:30 | Jó nekem az eredeti
    Nekünk az eredeti időpont jó | Nekünk az eredeti a jobb | Megtartanánk a 10:30-at
    A válaszom nem | válasz: nem | nem es kesz | Nem, nem tudunk | Isten ments | Ki van zárva
    Ne! | Szívesen jönnék, de dolgozom | naná, hogy nem | Jó lett volna, de nem tudunk
    Szívesen mennénk, de sajnos nem tudunk | Szívesen jönnénk, de nem jó | Hát persze, hogy nem
    Sajnos nem jön össze | Nem jön ki | Nem fogadom el | Nem fogadjuk el | Nem igazán jó
    Nem annyira jó | Nem a legjobb, maradnék | Egyáltalán nem jó | Bárcsak, de nem
    Jó, akkor maradunk | Oké, de maradunk | Rendben, de maradunk 10:30-nál
    Köszi, jó nekünk a 10:30 | Köszi, jó így | Köszi, jó nekünk ahogy van | Maradjon így
    Maradjunk a 10:30-ban | Nem akarunk átmenni | Nem megyünk át | Na azt már nem | Azt már nem
    Azt nem | Ebből nem lesz semmi | Korábban nem tudunk | Nem, nekünk nem jó korábban
    Nagyon szeretném, de sajnos dolgozom | Sajnos dolgozom | Jaj, nem jó | Nem, messze lakunk
    Maradnánk fél tizenegyesnél | Az eredeti jobb nekünk | Sajnos esélytelen | Nem tok, dolgozok
  `,
  seat: `
    Nem kell a hely | Köszi, de nem kell | Nem kérjük, köszönjük | Köszi, már nem kell
    Sajnos már más programunk van | Már mást terveztünk, nem | Add másnak
    Add oda másnak a helyet | Adjátok másnak | Nem, add tovább | Sajnos 9-re nem tudunk menni
  `,
  offer: `
    Nem, köszi, már nem tudunk | Már nem aktuális | Nem aktuális már | Köszönöm, de lemondok róla
    Már nem jó
  `,
} as const;
