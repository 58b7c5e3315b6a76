/** More Hungarian replies that have to be asked back, written with fresh eyes: `|` between them, by what was asked. */

/** `move`: to 09:00 instead of 10:30; `seat`: a place at 09:00; `offer`: a place at 10:30. */
export const hungarianFreshUnclear = {
  move: `
    A korábbit kérem | A korábbi jó nekünk | Korábbi is jó | a korábbi időpont tökéletes
    Jövünk a korábbira | Jöhet a korábbi | Nekünk nem jó a korábbi | Nem jó a korábbi
    A korábbi nem jó sajnos | A korábbi időpont sajnos nem jó | nem tudom meg
    Még nem tudom, kérdezem a férjem | Megbeszélem a férjemmel és szólok | Majd írok
    Egy óra múlva válaszolok | Mindjárt megnézem | Várj egy kicsit | Pillanat
    Mennyi időm van válaszolni? | Miért kellene? | Hányan leszünk? | Ki lesz még ott? | Hol lesz?
    És a 11 nem jó? | Nem lehetne inkább délután? | 9:30-ra tudok jönni | 10-re jó lenne
    10-re tudnék | Fél 10-re jövök | Igen, de csak 9:15-re érek oda | Igen, de késni fogok
    Jövünk, de lehet hogy késünk | Igen, de nem biztos | Igen, ha mást is tudsz
    Ha muszáj, akkor igen | Ha nagyon kell, jövök | Ha nincs más, jövünk
    Ha nagyon kell megoldjuk | Ha mindenképp kell akkor jövünk, de inkább maradnánk | Mindkettő jó
    Nekünk mindkettő jó | Jó reggelt | Köszönöm! | Köszönöm az értesítést | Ki vagy?
    Ez kinek szól? | ??? | Mi? | Hogy? | Kutyás | Beteg a kutya | Bodza beteg, nem jövünk
    Lemondom | Lemondanám a vasárnapot | Nem megyünk sehova | Mehetünk ketten is?
    Két kutyával jöhetünk? | Igen, de két kutyával jövök | 9-kor kezdődik? | 9-kor hol?
    Kilenckor? | Reggel 9-kor? Vasárnap? | Meglátjuk | Valószínűleg | Szerintem menni fog
    Alapvetően jó | Igyekszünk | Megpróbálok | Megpróbáljuk | Megpróbálunk odaérni
    Lehet szó róla | Gondolkodom rajta | Meggondolom | Bizonytalan | Nem vagyok benne biztos
    Kb 80% | Hmm | Hm, talán | haha | 😂 | 😢 | Esik az eső? | Juli hívj fel | Fel tudsz hívni?
    Hívj fel légyszi | Ráérsz beszélni? | Mit kell vinni? | Jövünk délután | Jövünk 10-re
    11-kor jövünk | Jövő vasárnap jövünk | A jövő héten 9-kor jó | Szombaton jó lenne | Igen, nem
    I/N | Jó tudni | Jó tudni, köszi | jó, köszi hogy szóltál | Jó, köszi, hogy írtál | ok értem
    Értem | Értettem | Rendben, megnézem | Oké, megnézem | Jó, megnézem és írok | Jó, szólok
    Oké, majd szólok | Ok, később válaszolok | Rendben, átgondolom | Rendben, megbeszéljük
    Rendben, megkérdezem | Jó, megkérdezem a férjemet | Oké, mindjárt | Oké, kérdezem | Ja igen
    Ja igen? | ja, igen, láttam | Ja, láttam | Köszi, jó | Köszi, láttam
    Igen, láttam az üzenetet | Igen, megkaptam az sms-t | Igen?? | Jó? | Oké? | Tényleg?
    Igen, mi az? | Igen, tessék | Igen, itt vagyok | Hát igen… | Hát igen... | hát... igen | Háát
    Az jó lenne | Jó lenne, ha 10-kor lenne | Jó lenne, ha lehetne | Jó lenne 9-re
    Jobb lenne 10-re | jobb lenne a 10 | A kilenc jó, de a másik jobb | A 9 is jó, de inkább 10:30
    Persze, ha ráérek | Persze ha tudok | Persze, ha odaérek | Jövök, ha tudok
    jövünk ha jó idő lesz | Jövünk, ha nem esik | Jövünk, ha a kutya jobban lesz
    Megyek, csak nem tudom mikor | Megyünk, csak nem 9-re | Nem mondom hogy nem | Nem mondok nemet
    Nem is rossz ötlet | Nem rossz ötlet | Jó ötlet | Jó ötlet, de | Igen is, nem is | Na igen
    na igen, persze... | De igen? | na ne!! | ne már! | na ne már | Komolyan? | Sajna | Sajnálom
    Bocsi | Nem haragszol, ha maradok? | Nem baj ha maradunk? | Nem gond, ha maradok?
    Nem gond ha nem? | Baj, ha nem? | Baj ha maradunk? | Maradhatunk 10:30-ban?
    Megyünk, ha nem gond hogy késünk | Nem gond, ha kések? | Miért ne maradhatnék?
    Miért nem 10-kor? | Cserélhetünk? | cserélhetünk mással? | Kivel cserélek? | Jöhetünk 9:30-ra?
    Jöhetek 10-re? | Mehetünk együtt? | Mehet a férjem helyettem? | Mehetnénk inkább délután?
    A férjem jön helyettem | Igen, de a férjem jön | Igen, de mit hozzunk?
    Igen, ha a barátnőm is jöhet | Igen, ha Bea is jön | Igen, amennyiben nem esik
    Igen, amíg el nem felejtem | Igen, majdnem biztos | Szinte biztos | Igen lenne, de nem tudok
    Igen mondanék, de dolgozom | Szívesen mennék | Szívesen, ha lenne kocsim | Mennék
    Jönnék, ha tudnék | Jönnék | Tudnék | Tudnék jönni, de nem szívesen | Tudok, de nem szeretnék
    Tudok, de jobb a 10:30 | Jó, de túl korán van | Jó lenne, de korán van | Nem jó, de jövök
    Nem jó, de megoldjuk | Nem örülök, de jövünk | Nem szívesen | Nem szívesen, de megyek
    Nemet nem mondok | Inkább igen, mint nem | Inkább igen | Inkább nem, de ha kell igen
    ha kell, jövünk | Ha kell | Ha nektek jó | Ha neked úgy jó | Ahogy neked jó | Neked melyik jó?
    Melyik a jobb? | Nekem jó, de a férjemnek nem | Nekem jó, Bea nem tud
    Nekem jó, de meg kell kérdeznem | Nekem jó lenne, de meg kell beszélnem | Jó nekem a 10
    Jó nekünk a 10 óra | Jó nekünk a 9:30 | Ott leszek 9 után | Ott leszünk 9 körül
    9 körül ott leszünk | Kb. 9-re | 9 után jövünk | 9 előtt nem tudok, de 9:30-ra igen
    9-ig alszom | 9-től 10-ig dolgozom | 9-kor kelek | 9-kor indulunk | 9-kor ébredünk
    9 kutya jön? | 9-en leszünk? | Ott leszünk 9-en | 9 éves a kutyám | Mi van 9-kor?
    9-kor lesz még hely? | 9-kor biztos nem hideg? | Nem hideg az a 9? | Nem korai az?
    Nem korán van az? | Nem túl korai az? | nem kések el | Nem felejtem el
    Nem tudtam hogy kérdés | Nem kaptam üzenetet | Nem jött meg az sms | Nem most
    Nem nekem szól? | nem én vagyok | Nem 9-et mondtál múltkor? | Nem azt írtad hogy 10:30?
    Nem 10:30 volt? | Nem igaz! | Nem hiszem el | Nem kizárt | Nem biztos hogy nem
    Nem biztos, hogy odaérünk | Nem zárom ki | Nem ígérek semmit | Jövünk, nem ígérem hogy időben
    Oké, de meddig tart? | Ok, de mikor? | Ok, de ki jön még? | Oké, csak kérdeztem | Oké, bocsi
    Oké, köszi az infót | Köszi a tájékoztatást | Rendben, köszi az infót | Rendben, várom
    Oké, várok | Várom a választ | Jó, várjunk | Jó, hagyjuk | Jó éjt | Jó utat | Jó munkát!
    Jó szórakozást | Jó vicc | jó nagy hülyeség | Jó korán van | Jó korán lenne | jó kis idő lesz
    Szuper, és hol? | Szuper, köszi az infót | Persze, persze... | Persze, álmodban
    Persze, hogyne, majd pont 9-kor | Na persze | Hogyne, majd ha fagy | Hogy a csudába ne
    Örülnék, ha maradhatnék | Örülök | Örülnék neki | Számíthatok rád?
    Számíthatsz ránk 10:30-kor is | Ott leszünk mint mindig | Ott leszünk 10:30-kor és 9-kor is
    Átteszed 9-re? | Áttennél inkább szombatra? | Tegyél át szombatra | Átrakhatsz délutánra
    Beírhatsz mindkettőre | Írj fel a jövő hétre | Írj fel a várólistára | Írj fel egy másik napra
    Felírhatsz, de még nem biztos | Legyen, ha muszáj | Legyen inkább 10 | Legyen fél 10
    Mehet 10-kor? | Mehet, de később | Jöhet más is? | Benne vagyok, de későbben
    Benne vagyok a listában? | Benne van a levesben | Nekünk tök jó volt múltkor
    A múltkor jó volt | Múlt héten jó volt a 9 | Múltkor ott voltunk 9-kor
    Tegnap 9-kor ott voltunk | Kedden 9-kor jó | Este 9-kor? | Este 9-re jövünk | 21:00?
    Korábbi jó | Igen, nem tudok jönni | Korábban kelek mint gondoltam | Korábban is ott voltam
    Kicsit korábban jövünk | Korábbi? | A korábbi is jó, meg a másik is | A korábbi jó lenne
    Korábban tudok, de 9-nél nem | Jövünk, csak korábban | Ha korábban, akkor jövünk
    A korábbi SMS-ben mást írtál | korábban mást írtál | Korábbi üzenetedet nem láttam
    10 perccel korábban jövünk | 9-nél korábban jó | korábban, 8-kor jó | Tök jó
    Tök jó hogy szóltál | Tök jó lenne | Tök jó, de | Nem tök jó | Tökmindegy | Mindegy, jó
    Igen, mindegy | jól jön | Jól jönne | Nagyon szeretném | Nagyon örülök
    Nagyon szeretném, ha maradhatnék | Ja, igen? | Ja, jövünk majd máskor | Ja tudom
    Úgy jó ahogy van | Úgy jó nekünk ahogy eddig | Az úgy jó lenne | Jó az időpont?
    Jó az új időpont is meg a régi is | Igen tudnék, csak nem akarok | Igen, tudnék, ha elvinnél
    Persze, tudnék, de 10:30 jobb | Biztosan jó lesz | Biztosan | Biztos | Biztos jó
    Biztosan jövünk? | Egyeztettem a férjemmel | Egyeztettem a férjemmel, még nem tudjuk
    Megbeszéltem a férjemmel, ő igen | Ott a helyem? | Ok9? | ok10 | igen10 | Királyság
    Rendben, várom a választ | Oké, várjuk | Jó, várom! | Jó nekem | Jó nekünk | Köszi jó
    Köszi szépen, jó | Ok köszi az üzenetet | Rendben, köszönöm az értesítést
    Jó, köszönjük hogy szóltatok | Oké köszi hogy írtál | Persze, persze | Mindegy, 9
    nincs kocsim | Messze lakunk | A férjem dolgozik | Nem lesz gond? | Tutira? | Kérem a 10-et
    a tízesre jövünk | Tízesre jó | Jó nekünk a korábbi | Legyen a korábbi | Mehet a korábbi
    A korábbi megfelel nekünk | A korábbi nem fér bele | Sajnos a korábbi nem jó
  `,
  seat: `
    Maradok a várólistán 10:30-ra | Hányadik vagyok? | Jobb lenne a 10:30 | A 10:30-ra várok
    Nincs hely 10:30-ra? | És 10:30-ra?
  `,
  offer: `
    9-re jövünk | A korábbi jó | Jövünk a korábbira
  `,
} as const;
