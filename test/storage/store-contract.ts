/** What every store must do, whichever database it is on. */
import { describe, expect, test } from "vitest";
import type { Store } from "../../src/turns/ports.ts";
import { useBench } from "./bench.ts";
import { alarmContract, dayContract } from "./day-contract.ts";
import { outgoingContract } from "./outgoing-contract.ts";
import { peopleContract } from "./people-contract.ts";
import { senderContract } from "./sender-contract.ts";
import { installingContract, textContract } from "./text-contract.ts";

/** Holds the stores that `open` makes, each new and empty, to the `Store` port. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    const bench = useBench(open);
    installingContract(bench);
    textContract(bench);
    alarmContract(bench);
    dayContract(bench);
    outgoingContract(bench);
    senderContract(bench);
    peopleContract(bench);

    test("it answers until it is closed", async () => {
      await bench.store.ping();
      const other = await open();
      await other.close();
      await expect(other.ping()).rejects.toThrow();
    });
  });
}
