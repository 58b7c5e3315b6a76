/** A carrier without a network: takes every text at once, and tells what became of it when asked. */
import type { Logger } from "pino";
import type { Carrier, DeliveryReport, SendRequest } from "../turns/ports.ts";
import { twilioError } from "./twilio-errors.ts";

/** A Carrier that accepts everything. */
export interface SimulatedCarrier extends Carrier {
  /** What it took, oldest first: the last 10,000 texts. */
  readonly taken: readonly SendRequest[];
  /** From now on texts to this phone (E.164) are taken and then reported undelivered with this code. */
  failFor(phone: string, code: number): void;
  /** From now on texts to this phone arrive again. */
  works(phone: string): void;
  /** The reports since the last call, one a text, in the order of sending. */
  takeReports(): DeliveryReport[];
}

const keptMax = 10_000;

/** `log`: for a server that runs without an account; gets a line with ids for each text. */
export function simulatedCarrier(log?: Logger): SimulatedCarrier {
  const taken: SendRequest[] = [];
  const failing = new Map<string, number>();
  let reports: DeliveryReport[] = [];
  return {
    taken,
    async send(request) {
      keep(taken, request);
      keep(reports, reportOn(request, failing.get(request.to) ?? null));
      log?.info({ textId: request.id }, "text taken by the simulated carrier");
      return { outcome: "accepted", carrierId: carrierId(request) };
    },
    async find(request) {
      return taken.some((one) => one.id === request.id) ? carrierId(request) : null;
    },
    failFor(phone, code) {
      failing.set(phone, code);
    },
    works(phone) {
      failing.delete(phone);
    },
    takeReports() {
      const sinceLast = reports;
      reports = [];
      return sinceLast;
    },
  };
}

function keep<T>(list: T[], one: T): void {
  list.push(one);
  if (list.length > keptMax) list.shift();
}

/** Made from our own id, so that it stays unique after a restart. */
function carrierId(request: SendRequest): string {
  return `simulated-${request.id}`;
}

function reportOn(request: SendRequest, code: number | null): DeliveryReport {
  const { optedOut, badNumber } = twilioError(code);
  return {
    id: request.id,
    createdAt: request.createdAt,
    carrierId: carrierId(request),
    status: code === null ? "delivered" : "failed",
    code,
    optedOut,
    badNumber,
  };
}
