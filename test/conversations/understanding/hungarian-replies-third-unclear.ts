/** Unclear Hungarian replies that somebody wrote who never saw the phrases: `|` between them. */

/** To "Could you come at 09:00 instead of 10:30?"; `optOut` ends all texts. */
export const hungarianThirdUnclear = {
  unclear: `
    Talán | talan | Lehet | Lehet, még nem tudom | Valószínűleg | Valószínűleg igen
    Valószínűleg nem | Nem tudom | nem tudom még | Nemtom | Passz | Majd szólok | majd jelzem
    Megnézem | megkérdezem a férjem | Megbeszélem a párommal és szólok | Utánanézek
    Később válaszolok | Mindjárt írok | Azt hiszem igen | Attól függ | attól függ meddig tart
    Ha nem esik | Ha nem esik az eső, igen | Igen, ha hozhatom a másik kutyát is
    Igen, ha Tomi el tud vinni | Ha nincs más, akkor megyek | Jó, de 10 percet késnék
    Igen, de késni fogok 15 percet | igen de lehet kések | Igen, de inkább fél 10 | Fél 10?
    Fél 10 jó lenne | 9:30 nem lehet? | 9:15 esetleg? | 10-kor tudok | 10-re oda tudok érni
    11-kor nem lehet? | Igen, de nem most vasárnap | Igen, de a jövő héten
    Szombaton nem lehetne? | Szombat 9 jó lenne | Melyik vasárnap? | most vasárnap?
    Meddig tart? | Mikor van vége? | Hol lesz? | Ugyanott? | Ugyanaz a hely? | Ki ez? | Ki maga?
    Kivel beszélek? | Téves szám | Ez nem Gabi száma | Szerintem eltévesztette a számot
    Nem én vagyok Gabi | Mi? | Mi van? | ? | ?? | Hogy érti? | Nem értem | nem értem mit kérdez
    Hívj fel | Tudnál hívni? | Kérem hívjon vissza | Juli tartja? | Ki tartja az órát?
    Mennyibe kerül? | Muszáj? | Muszáj átmenni? | Miért? | miért telt be? | Hozhatok valakit?
    Jöhet a fiam helyettem? | Jöhet Bodri is? | igen vagy nem | Igen is meg nem is | igen nem
    Igen. Nem, várj, megnézem | Mindegy | Mindkét időpont jó nekünk | Ahogy nektek jobb
    Rátok bízom | 🤔 | 😂 | 😢 | 🐶 | 🙏 | Köszönöm | Köszi az infót | Oké, megnézem és szólok | Szia
    Szia Juli | Juli? | Boldog névnapot! | Megkaptam, majd válaszolok | Hozz tejet hazafelé
    Kések, hétre otthon vagyok | Én is szeretlek puszi
    Bodri megsérült, lehet hogy egyáltalán nem megyünk
    Bodri beteg, vasárnap egyáltalán nem jövünk | Vasárnap sehogy sem tudunk jönni
    Szeretném lemondani a foglalást | Már nem járunk, Anna nem szólt?
    Már szóltam Annának, hogy nem tudok, nem mondta? | Nem válaszoltam már?
    Nem lehetne inkább fél 10? | Bodrival igen, Mázlival nem
    Szívesen, ha sikerül elszabadulnom | Jó lenne | Hétkor tudok
  `,
  optOut: `
    STOP | Leiratkozom | Kérem, ne küldjenek több üzenetet | Vegyenek le a listáról
    Ne írjatok többet | Töröljék a számomat | ne zaklassanak többet | nem kérek több sms-t
  `,
} as const;
