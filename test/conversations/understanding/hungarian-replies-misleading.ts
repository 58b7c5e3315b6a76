/** Hungarian replies whose words mislead, one a line, to "09:00 instead of 10:30?"; hungarian-replies.ts joins them. */

export const hungarianMisleading = {
  /** Words of denial and doubt that deny and doubt nothing here. */
  yes: `
    Nem gond, jövök
    nem gond, jövünk 9-re
    nem gond jovok
    Nem probléma, ott leszünk
    Nem baj, jövünk
    Nem gáz, jövünk
    nem para, ott leszünk
    Nem téma, jövök 9-re
    Semmi gond, megyek 9-re
    semmi gond, ott leszek
    Semmi akadálya
    Nincs akadálya, jövünk
    Nincs gond, 9-kor ott vagyok
    Nincs kifogásom ellene, igen
    igen, nem gond
    Igen, nem probléma
    Persze, nem gond!
    Persze, semmi gond
    A 9 nem gond, jövünk
    Egyáltalán nem gond, ott leszünk
    Nem okoz gondot, igen
    Nem zavar, igen
    Nem bánom, legyen 9
    Nem kérdés, jövünk!
    Nem kérdés, igen
    Nem hagyjuk ki, jövünk!
    Nem mondok nemet, jövünk 9-re
    Persze hogy nem baj, jövünk 9-re
    Persze, hogy jó
    persze hogy tudok
    Dehogy gond, jövünk!
    Dehogy baj, jövök 9-re
    Nem, dehogy gond! Jövünk 9-re.
    Még szép!
    Mi az hogy! Jövünk!
    De még mennyire!
    Hogy a fenébe ne, jövünk
    No problem, jövünk
    Nem kell kétszer mondani, jövünk!
    Nem túl korai nekünk, jövünk 9-re
    Nem korai, jó lesz
    Nem dolgozom, tudok jönni
    Nem maradok, megyek 9-re
    10:30 helyett 9, igen
    Ne aggódj, jövünk 9-re
    Semmi baj, jövünk 9-re
    Nem haragszom, persze, jövünk
  `,
  /** Words of assent and doubt that assent to nothing and leave nothing open here. */
  no: `
    Persze hogy nem
    persze, hogy nem
    Természetesen nem
    Naná hogy nem
    Dehogy
    Dehogy!
    dehogyis
    Á, dehogy
    Hogyisne!
    Szó sem lehet róla
    Nem lehet
    Sajnos nem lehet
    Nem lehetséges
    Nem tudom megoldani
    nem tudom megoldani bocsi
    Sajnos nem tudom vállalni
    Nem jön össze
    Ez most nem jön össze
    Sajnos nem jön ki nekünk
    Majd ha fagy
    Nincs az az isten 😂
    Soha az életben
    Jó lenne, de nem tudok
    Jó lenne, de sajnos dolgozom
    Szívesen mennék, de nem tudok
    Nagyon szívesen jönnék, de sajnos nem megy
    Szeretném, de nem tudom megoldani
    Köszi a lehetőséget, de maradnék
    Értem, de sajnos nem
    Persze értem, de nem tudok
    Nem, köszi, jó így
    Jó így, maradok 10:30-nál
    Nem, jó nekem a fél 11
    Nem okés nekem a 9
    Nem gond, maradok 10:30-nál
    Semmi gond, de inkább maradnék
    Bocsi, igen rosszul jön ki, nem tudok
    Igen korán van az nekünk, nem tudunk
    Jó ötlet, de nem tudok
    Oké, de nem tudok 9-re menni
    9-re nem, csak 10:30-ra jövünk
    Jövök, de nem 9-kor, maradok 10:30-nál
    Köszi, jó nekem a 10:30, nem cserélek
    Dehogy megyek
    Dehogy jó
    Nem tudom elvállalni a 9-et
    Nem megyek át 9-re
    Jobb ha maradok 10:30-nál
    Jövünk 10:30-ra
    Ott leszek 10:30-kor
  `,
  /** Words of assent or denial that answer nothing. */
  unclear: `
    igen nem
    Igen/nem
    nem igen
    Igen, vagyis nem
    Nem, vagyis igen
    Igen, de nem
    Nem, jövök
    jó, nem jó
    Nem mondom, hogy nem
    Nem mondom, hogy igen
    Nem nem jó
    Igen, megkaptam
    Igen, olvastam
    igen, látom
    Igen, tudom
    Igen, értem
    Igen, én vagyok
    Igen, Bea vagyok
    Nem Bea vagyok
    Ez nem Bea száma
    Rossz szám
    Az igen!
    Ez igen
    Az igen korai
    Igen korán van
    Igencsak korán van az
    Jó kérdés
    jó ég
    Jó vicc 😂
    Jó neked
    Jól vagyok, köszi
    Jó napot
    Jó reggelt!
    Jó hétvégét
    Szia
    Szia Juli!
    Üdv, Bea
    Köszi
    Köszönöm szépen
    Köszi az infót
    Vettem
    Oké, értem
    Rendben, köszönöm a tájékoztatást
    Nemsokára írok
    Nem most, később válaszolok
    Mikor nem jó?
    Ja, persze...
    Haha persze 😂
    Na persze 🙄
    Hogyne, pont vasárnap hajnalban 🙄
    Igen 🙄
    Igen, mert olyan jó korán kelni... 🙄
    Ne már
    Na ne
    Ez most komoly?
    Hú, az elég korán van
    de korán 😅
    Kilenc?! Vasárnap?!
    Okosan!
    ok?
    aha
    Bodza
    Bodza igent mondana 😂
    Bodza nem szeret korán kelni 😂
    9
    ige
    🐶
    ...
    ?
    Nem kapok több sms-t?
    Nem kaptam több üzenetet
    Nem értem
    Nem értem a kérdést
    Nem láttam az üzenetet
    Nem hiszem el 😂
    Nem is tudom
    Nem mindegy
    Nem lehetetlen
    Nem ígérem
    Nem ígérhetem
    Nem vagyok ellene
    Nem rossz
    nem sürgős
    Nem én kértem
    Miért nem?
    Jövök neked eggyel
    Megyek és megnézem
    megyek dolgozni
    Megyek sétálni Bodzával, utána írok
    Ott voltam múlt héten
    Persze hogy láttam
    Persze, csak kicsit később
    Jó, csak ne 9-kor
    jó lesz 10:30
    Oké, szólok
    Oké, de fél 10
    Hogyne lenne korán
    Naná hogy korán van
    Miért ne maradhatnék
    Igen sajnálom
    Rendben lesz?
    Nem jön a férjem
    Nem tudom, jó-e a 9
    Igen, tudnék, de nem akarok
    Jó lett volna
    Nem tudtam válaszolni
    Ne add oda másnak a helyem
    Legyen szép napod
    9-én jó
    Igen, 9-én
    Igen, 29-én
    Igen, jövő vasárnap
    Igen, este 9-kor
    Igen, fél kilenc
    Igen, kilenc harminc
    Igen, 9 után
    9 előtt jó
    9-ig dolgozom
    9-kor indulok
    9-kor még alszom
    9 perc múlva válaszolok
    Marad a 9?
    Jövünk, csak később
    Jövök, csak írd meg a címet
    Mehet a 10:30
    Legyen 10:30
    Rendben, akkor 10:30
    Megfelel a 10:30
    Ne hagyj ki
    Nem akarok kimaradni
    Nem tudok nemet mondani
    Nem tudok igent mondani
    Nem tudok dönteni
    Nem tudok telefonálni
    Nem jó a telefonom
    Nem jött meg
    Most nem tudok írni
    Most nem jó, később írok
    Nem érek rá beszélni
    Ha igen, akkor mi van
    Inkább igen mint nem
    Igen is meg nem is
    Se igen se nem
    Hát nem is tudom
    Máskor szívesen
    Legközelebb igen
    Sajnos igen
    Jó hír
    Szép napot
    Ne írj ma többet, holnap válaszolok
    Nem kérek több időt
    Töröld az előzőt
    Stop, várj
    Elég korán van
  `,
} as const;
