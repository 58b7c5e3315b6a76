/** What Hungarian texts mean as the answer to "Could you come at 09:00 instead of 10:30?". */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";
import type { AskKind } from "../../../src/domain/day.ts";
import { tries } from "../../support/properties.ts";

/** One text a line, as people write them. */
function lines(texts: string): string[] {
  return texts
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function answer(text: string, slotTime = "09:00", kind: AskKind = "move"): string {
  return understandAnswer(text, { language: "hu", slotTime, names: ["Juli", "Jana"], kind });
}

const yes = lines(`
  igen
  IGEN!!!
  igeeen
  Igen, köszönöm szépen!
  köszönöm, igen
  Szia Juli! Igen, jövünk, köszi a lehetőséget 🐶
  Jó napot! Igen, megfelel. Üdvözlettel, Jana
  oké
  oksa
  persz
  naná
  ühüm
  jó
  jó lesz
  rendben
  Rendben, köszönöm
  👍
  igen 🙂
  jövök
  jovok
  megyünk
  ott leszek
  ott leszünk 9-re
  benne vagyok
  számíthatsz ránk
  Számíthat rám, köszönöm
  mehet
  vállalom
  elfogadjuk
  átmegyünk 9-re
  át tudok menni 9-re
  tudok 9-re menni
  tegyél át 9-re
  nekem jó
  nekem is jó a 9
  A 9-es nekem jobb is
  9 jó
  akkor 9
  inkább 9
  jöhet a 9
  legyen 9
  vasárnap 9-kor ott leszünk
  Tökéletes, akkor 9-kor találkozunk!
  holnap reggel 9-kor jövünk
  csak most láttam, igen
  Bocsi a késői válaszért, igen, jövünk
  nem gond, jövök
  nem baj, jövök
  semmi gond, ott leszek
  persze, nem probléma
  hogyne
  hogyne, jövünk
  miért ne
  dehogynem
  dehogy nem
  de hogy is nem
  semmi akadálya
  nincs akadálya
  nem akadály
  hát persze
  persze hogy jövök
  no, jövök
  no igen
  na jó
  mégis jövök
  még jobb!
  De még mennyire!
`);

const no = lines(`
  nem
  NEM!
  neeem
  nem köszi
  nem, köszönöm
  köszönöm, nem
  Nem, de köszi
  köszi, de nem
  ne haragudj, de nem
  👎
  nem 😢
  sajnos nem
  Sajnos nem tudok, bocsi
  nem tudunk jönni
  9-re nem tudok menni
  vasárnap nem
  nem érek rá
  nem jó
  a 9 nekem nem jó
  nem felel meg
  nem fér bele
  nem vállalom
  nem szeretnénk cserélni
  nem jövök
  nem megyünk 9-re
  kihagyom
  inkább nem
  persze hogy nem
  hát nem
  no nem
  no, nem jövök
  most nem
  most sajnos nem tudok jönni
  már nem
  mégsem
  mégse jövök
  mégsem tudunk jönni, sajnos
  semmiképp
  dehogy
  dehogy jövök
  szó sem lehet róla
  túl korán van
  nincs időm
  vasárnap dolgozom
  nem tudunk menni, beteg a kutya
  sajnos nem, közbejött valami
  jó lenne, de nem
  szívesen jönnék, de nem tudok
  nem jó a 9, de a 10:30 igen
  nem, nekem a fél 11 jó
  Nem, köszi, jó így
  meggondoltam magam, nem
  maradok
  inkább maradnék
  maradok 10:30-nál
  maradok a fél tizenegyben
  maradnék az eredeti időpontnál
  maradjon az eredeti
  megtartom a helyem
  hagyj a 10:30-ban
  nem, inkább maradunk
`);

const unclear = lines(`
  igen?
  nem?
  Miért ne?
  igen vagy nem?
  igen nem
  nem, jövök
  jó, nem
  ok, nem
  igen, de késem
  igen, de csak fél 10-re
  igen, 10-re
  igen, fél 10
  igen, háromnegyed 9-kor
  igen, 9 után
  igen, 9-ig
  igen, 9-én
  igen, este 9-kor
  igen, kedden
  igen, 2 kutyával
  igen, két kutyával
  én igen, a férjem nem
  sajnos igen
  sajnos jövök
  inkább igen
  talán igen
  elvileg igen
  szerintem igen
  valószínűleg
  nem tudom
  nem tudom még
  nem is tudom
  még nem tudom
  nem biztos
  oké, de nem biztos
  lehet
  lehet, hogy igen
  talán
  esetleg
  nem hinném
  aligha
  attól függ
  majd meglátom
  majd szólok
  ha muszáj
  ha kell
  jövök, ha tudok
  igyekszem
  megpróbálom
  ugye jó?
  mindegy
  nekem mindegy
  nekem jó így
  jó így
  jó lenne
  nem baj
  nem gond
  na persze
  no no
  Az igen!
  passz
  máskor
  legközelebb
  meggondoltam magam
  beteg a kutyám
  kicsit korai
  kicsit korai, de nem gond
  túl korán van, de jövök
  nem tudok 10:30-ra jönni
  jövök 10:30-ra
  10:30 jó
  9
  10:30
  maradok 9-nél
  9 helyett 10:30
  nem mondok nemet
  nem rossz
  jó, hogy szóltál
  legyen szép napod
  Szívesen jönnék
  köszi
  szia Juli
  szuper
  🤔
  igen 🤔
  jövőre
  igen qwx
`);

const optOut = lines(`
  stop
  STOP kérem
  leiratkozom
  Le szeretnék iratkozni
  ne írjatok többet
  Kérem, ne írjanak többet!
  többet ne írj nekem
  ne zaklassanak
  hagyjatok békén
  nem kérek több sms-t
  Ne küldjetek több üzenetet
  töröljétek a számom
  nem, és ne írj többet
`);

describe("a Hungarian answer", () => {
  test.each(yes)("is a yes: %s", (text) => {
    expect(answer(text)).toBe("yes");
  });
  test.each(no)("is a no: %s", (text) => {
    expect(answer(text)).toBe("no");
  });
  test.each(unclear)("is asked back: %s", (text) => {
    expect(answer(text)).toBe("unclear");
  });
  test.each(optOut)("ends all texts: %s", (text) => {
    expect(answer(text)).toBe("opt-out");
  });

  test("means the same without its accents, in capitals and in quotes", () => {
    const plain = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    const style = fc.constantFrom(
      plain,
      (text: string) => text.toUpperCase(),
      (text: string) => `„${text}”`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...yes, ...no, ...optOut), style, (text, styled) => {
        expect(answer(styled(text))).toBe(answer(text));
      }),
      tries(1000),
    );
  });
});
