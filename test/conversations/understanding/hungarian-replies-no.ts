/** Hungarian replies that are clearly a no, one a line, by what was asked; hungarian-replies.ts joins them. */

/** `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const hungarianNo = {
  move: `
    NEM
    nem
    Nem.
    Nem!
    NEM!!!
    neeem
    nemmm
    nme
    nrm
    Nen
    nem nem
    Nem, nem és nem
    Nem köszi
    nem kösz
    Nem, köszönöm
    Nem, köszönöm szépen.
    Köszi, nem
    Köszi, de nem
    Kösz, de inkább nem
    Köszönöm, de most nem
    Nem, de köszi
    Nem, de azért köszi hogy gondoltál rám
    Sajnos nem
    sajnos nem :(
    Sajna nem
    Sajnos nem tudok
    sajnos nem tudunk
    Sajnos nem jó
    sajnos nem megy
    Sajnálom, nem
    Sajnálom, de nem tudunk
    Bocsi, nem
    bocs nem
    bocsi de nem tudok 9kor
    Bocsánat, nem megy
    Ne haragudj, de nem
    Ne haragudj, nem tudok
    Ne haragudjon, de nem tudunk
    Elnézést, nem tudok 9-re jönni
    Nem tudok
    nem tudok jönni
    nem tudok jonni 9re
    Nem tudunk
    Nem tudunk 9-kor
    Nem tudunk ilyen korán
    Ilyen korán nem tudok
    olyan koran nem tudunk jonni
    9-kor nem tudok
    9-re nem érünk oda
    Nem érek oda 9-re
    Nem érek rá
    nem erek ra 9kor
    9-kor nem érünk rá
    Nem jó
    nem jo
    Nekem nem jó
    nekünk nem jó, bocsi
    9 nem jó
    A 9 nekünk nem jó
    A kilenc nem jó
    Nem jó a 9
    Nem felel meg
    Nekem nem megfelelő
    Nem alkalmas
    Nem megy
    Nem fog menni
    9 nem fog menni
    Nem megoldható
    Nem fér bele
    Nem jövünk 9-re
    Nem megyek
    nem megyünk 9-re
    Nem vállalom
    Nem kérem
    Nem szeretném
    nem szeretnénk
    Nem akarok
    nem akarok korábban menni
    Nem szeretnék változtatni
    nem szeretnék cserélni
    Nem cserélek
    Nem cserélnék, köszi
    Ne tegyél át
    Kérlek ne tegyél át
    ne rakj at pls
    Inkább nem
    inkabb nem
    Inkább nem, köszi
    Hát inkább nem
    Kihagyom
    kihagyom, köszi
    Kihagynám
    Ezt most kihagyjuk
    Inkább kihagyom
    Ezúttal nem
    Most nem
    most sajnos nem
    Most nem, talán legközelebb
    Nem, majd legközelebb
    Nem, majd máskor
    Kizárt
    Kizárt dolog
    Lehetetlen
    Semmiképp
    semmiképpen sem
    Sehogy sem jó
    Túl korai
    Az túl korai nekünk
    tul koran van
    Túl korán van, bocsi
    Nekem az túl korán van, nem
    Maradok
    maradok 10:30
    Maradok 10:30-kor
    maradok a 10:30nál
    Maradok fél 11-kor
    Maradnék
    Maradnék a 10:30-nál, ha lehet
    Inkább maradnék 10:30-nál
    inkabb maradunk
    Maradunk 10:30-kor
    Maradunk a fél 11-nél, köszi
    maradunk az eredetinél
    Marad a 10:30
    Maradjon a 10:30
    Maradjon minden a régiben
    Nekem maradjon a fél 11
    Szeretnék maradni a 10:30-ban
    Megtartanám a helyem
    Megtartom a 10:30-at
    Hagyj a 10:30-ban
    Kérlek hagyj ott ahol vagyok
    Rendben, maradok 10:30-nál
    Oké, akkor maradok fél 11-kor
    Nem, maradok
    Nem, maradnék 10:30-nál
    Nem, nekem a 10:30 jó
    Nem, 10:30 jobb
    nem, 10:30
    Nem, csak 10:30-kor tudok
    👎
    ❌
    🙅‍♀️
    Nem 👎
    Nem 😢
    nem 😔 bocsi
    Nem, dolgozom
    Sajnos nem, dolgozom
    nem mert dolgozom
    Dolgozom, nem tudok
    Nem, templomba megyünk
    Nem tudunk, vendégek jönnek
    Nem, a gyerek beteg
    Nem, Bodza beteg
    Sajnos nem, Bodza beteg lett
    Nem tudok, mert orvoshoz megyek
    Nem tudok, a férjem viszi a kocsit
    Nem, éjszakás vagyok
    Sajnos nem, más programunk van
    Van már programunk, sajnos nem
    Nem, mert csak 10-re érek haza
    Nem, messziről jövünk
    Nem tudunk, elutazunk
    Szia, nem
    Szia Juli, sajnos nem
    szia juli nem tudok puszi bea
    Szia Juli! Sajnos 9-kor nem tudok, maradnék 10:30-kor. Puszi, Bea
    Hali, nem jó sajna
    Kedves Juli! Sajnos nem megoldható. Üdvözlettel: Bea
    Tisztelt Juli! Sajnos nem áll módomban. Köszönöm a megértését.
    Sajnos nem tudom vállalni, köszönöm a megkeresést.
    Jó napot! Nem, köszönöm.
    Jó estét, sajnos nem
    Jó reggelt! Sajnos nem tudunk.
    Nem, jó hétvégét!
    Bocs a késői válaszért, sajnos nem
    Bocsi, most láttam, nem tudok
    nope
    Nope, bocsi
    No
    no way, túl korán van
    Sorry, nem
    sorry de nem megy
  `,
  seat: `
    Nem kérem a helyet
    nem kell
    Nem kell, köszi
    Már nem kell, köszönöm
    Köszi, már nem aktuális
    9 nem jó nekem, várok a 10:30-ra
    Inkább várok a 10:30-ra
    Nem, csak a 10:30 lenne jó
    Nem, köszi, add oda másnak
    Add oda másnak, nekem nem jó
    Sajnos 9-re nem tudok, maradok a várólistán
    Nem kérjük, de köszönjük
    Ilyen korán nem jó, köszi
    Nem élnék a lehetőséggel, köszönöm.
  `,
  offer: `
    Már nem kell
    mar nem kell koszi
    Mégse kell, köszönöm
    Nem kérem, köszi
    Sajnos már nem tudunk jönni
    Közben más programunk lett, sajnos nem
    10:30 nem jó már
    fél 11-re már nem érünk oda, sajnos nem
    Köszönöm, lemondok róla
    Nem, már mást terveztünk
    Nem élek vele, köszönöm
    Most már nem, bocsi
  `,
} as const;
