/** The carrier of rehearsals. */
import { expect, test } from "vitest";
import { simulatedCarrier } from "../../src/sms/simulated-carrier.ts";

const anna = "+36301110001";
const feri = "+36301110002";
const request = (id: number, to: string) => ({
  id,
  createdAt: 1_763_294_400_000,
  from: "+36705550100",
  to,
  body: "See you at 10:30",
  validForS: 60,
});

test("a text is taken, reported delivered once, and can be found", async () => {
  const carrier = simulatedCarrier();
  const sent = await carrier.send(request(7, anna));
  expect(sent).toEqual({ outcome: "accepted", carrierId: "simulated-7" });
  expect(carrier.taken).toEqual([request(7, anna)]);
  expect(carrier.takeReports()).toEqual([
    {
      id: 7,
      createdAt: 1_763_294_400_000,
      carrierId: "simulated-7",
      status: "delivered",
      code: null,
      optedOut: false,
      badNumber: false,
    },
  ]);
  expect(carrier.takeReports()).toEqual([]);
  expect(await carrier.find(request(7, anna), 0, new Set())).toBe("simulated-7");
  expect(await carrier.find(request(8, anna), 0, new Set())).toBeNull();
});

test("a failing phone's texts are taken and reported failed, until it works again", async () => {
  const carrier = simulatedCarrier();
  carrier.failFor(feri, 30005);
  expect(await carrier.send(request(1, feri))).toMatchObject({ outcome: "accepted" });
  await carrier.send(request(2, anna));
  carrier.failFor(feri, 21610);
  await carrier.send(request(3, feri));
  carrier.works(feri);
  await carrier.send(request(4, feri));
  expect(carrier.takeReports()).toMatchObject([
    { id: 1, status: "failed", code: 30005, badNumber: true, optedOut: false },
    { id: 2, status: "delivered", code: null },
    { id: 3, status: "failed", code: 21610, badNumber: false, optedOut: true },
    { id: 4, status: "delivered", code: null },
  ]);
});

test("it remembers the last 10,000 texts alone", async () => {
  const carrier = simulatedCarrier();
  for (let id = 1; id <= 10_001; id += 1) await carrier.send(request(id, anna));
  expect(carrier.taken).toHaveLength(10_000);
  expect(carrier.taken[0]?.id).toBe(2);
  expect(carrier.takeReports()).toHaveLength(10_000);
});
