/** The stage with the real carrier and the real webhooks on it, and a Twilio made from its description behind them. */
import { createServer } from "node:http";
import express from "express";
import { pino } from "pino";
import { twilioCarrier } from "../../src/sms/twilio-carrier.ts";
import { twilioWebhooks } from "../../src/sms/twilio-webhooks.ts";
import { signedPost } from "../support/fake-twilio.ts";
import { closed, listening } from "../support/loopback.ts";
import { openFullStage, type Stage } from "../support/stage.ts";
import type { KeptMessage } from "./mock-messages.ts";
import { type MockTwilio, startMockTwilio } from "./mock-twilio.ts";

const account = { accountSid: `AC${"0f".repeat(16)}`, authToken: "the-auth-token" };
const publicUrl = "https://juli.example:8443/sms";

export type ContractStage = {
  stage: Stage;
  twilio: MockTwilio;
  /** Twilio reports on a text that it took, at the address that it was given; gives the answer's status. */
  reports(message: KeptMessage, status: string, code?: number): Promise<number>;
  /** What Twilio took for somebody, oldest first. */
  takenFor(who: string): KeptMessage[];
  close(): Promise<void>;
};

/** Juli's Saturday at 08:59, three waiting. */
export async function openContractStage(): Promise<ContractStage> {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  await stage.at("Sat 08:59");
  // The pace of one number, so that it can be held as a whole.
  stage.limits = { segmentsPerSecond: 1000, textsADay: null };
  const twilio = await startMockTwilio({ ...account, now: () => stage.house.clock.now() });
  const settings = { ...account, apiUrl: twilio.url, messagingServiceSid: null, publicUrl };
  Object.assign(stage.carrier, twilioCarrier(settings));
  const router = twilioWebhooks({
    ...account,
    publicUrl,
    onText: () => Promise.reject(new Error("nobody texts here")),
    onReport: (report) => stage.takes({ kind: "report", report }),
    log: pino({ level: "silent" }),
  });
  const server = createServer(express().use("/twilio", router));
  const url = await listening(server);
  return {
    stage,
    twilio,
    async reports({ callback, sid }, status, code) {
      const address = `${url}${(callback ?? "").slice(publicUrl.length)}`;
      const form = { MessageSid: sid, AccountSid: account.accountSid, MessageStatus: status };
      const ErrorCode = code === undefined ? [] : [["ErrorCode", String(code)]];
      const params = { ...form, ...Object.fromEntries(ErrorCode) };
      return (await signedPost(address, account.authToken, publicUrl, params)).status;
    },
    takenFor: (who) => twilio.messages.filter((one) => one.to === stage.phoneOf(who)),
    async close() {
      await closed(server);
      await twilio.close();
      await stage.store.close();
    },
  };
}
