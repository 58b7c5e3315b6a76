/** `demo`: Juli's Saturday, on phones in a browser until Ctrl-C, or as a transcript. */
import { isPort } from "../config.ts";
import { openPhones } from "../demo/open-phones.ts";
import { readScene } from "../demo/scenes.ts";
import { AppError } from "../domain/errors.ts";
import { parseScenario } from "../rehearsal/scenario.ts";
import { transcriptOf } from "../rehearsal/transcript.ts";
import { playAlone } from "./rehearse.ts";
import { loadDemoConfig, openErrorLog } from "./settings.ts";

/** Phones where somebody sits at a terminal, unless they want `text`. `port`: as it was written. */
export async function demo(options: { text?: boolean; port?: string }): Promise<void> {
  if (options.port !== undefined) requirePort(options.port);
  if (options.text || process.stdout.isTTY !== true) return printTranscript();
  const config = loadDemoConfig({ port: options.port });
  if (config.isProduction) {
    const how = "`backwalk demo --text` plays it without a server";
    throw new AppError("invalid", `NODE_ENV is production: no phones are opened here; ${how}`);
  }
  // Before anything takes time: Ctrl-C works from the start, and a second one would end it at once.
  const toldToStop = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const log = openErrorLog({ logLevel: "error" });
  const { url, stop } = await openPhones(config, log);
  process.stdout.write(`The phones are on ${url}\nOpen that in a browser. Ctrl-C ends it.\n`);
  await toldToStop;
  await stop();
}

function requirePort(port: string): void {
  if (!isPort(port))
    throw new AppError("invalid", `--port ${port} is not a port; write 0 to 65535`);
}

async function printTranscript(): Promise<void> {
  const { name, text } = readScene("typical-saturday", "en");
  const scenario = parseScenario(text, name);
  const played = await playAlone(scenario);
  process.stdout.write(transcriptOf(scenario, played, { decisions: true }));
}
