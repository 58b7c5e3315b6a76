/** The phones' app: the page, its stream of changes, what is texted on a phone, and the clock. */

import { randomUUID } from "node:crypto";
import express, {
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from "express";
import type { Logger } from "pino";
import { z } from "zod";
import { textLettersMax } from "../conversations/texting/lengths.ts";
import { languageCodes } from "../domain/settings.ts";
import { minuteMs } from "../domain/times.ts";
import { asset, assetsRouter, browserScript, styleSheet } from "../web/pages/assets.ts";
import { html } from "../web/pages/html.ts";
import { pageHeaders, sendPage } from "../web/pages/page-headers.ts";
import { type Shell, shell } from "../web/pages/shell.ts";
import { eventStreams, usualStreamLimits } from "../web/pages/streams.ts";
import { base, icon } from "../web/pages/style.ts";
import { answeringErrors, headers } from "../web/web-app.ts";
import { phonesDocument, phonesRegions } from "./phones-page.ts";
import type { PhonesLook, PhonesWorld } from "./phones-world.ts";
import { sameMachineOnly } from "./same-machine.ts";
import { sceneNames } from "./scenes.ts";
import { phonesStyle } from "./style.ts";
import { speeds } from "./top-part.ts";
import { phonesWords } from "./words.ts";

/** `pages`: what links in the texts lead to. */
export type PhonesParts = { world: PhonesWorld; pages: Router; log: Logger };

export type PhonesApp = {
  /** Not yet listening. */
  app: Express;
  /** Ends all streams, so that the server can stop. */
  close(): void;
};

/** One machine has few browsers; what changes is told at once, this only makes up for what was missed. */
const limits = { ...usualStreamLimits, streamsPerKeyMax: 50, lookEveryMs: 250 };
const streamKey = "phones";

/** Throws AppError `unavailable` where the browser's script isn't built. */
export function phonesApp({ world, pages, log }: PhonesParts): PhonesApp {
  const app = express().disable("x-powered-by").enable("case sensitive routing");
  const files = {
    icon: asset("svg", icon),
    style: styleSheet(`${base}${phonesStyle}`),
    script: browserScript("page"),
    strip: browserScript("strip"),
  };
  const assets = {
    icon: files.icon.name,
    styles: [files.style.name],
    scripts: [files.script.name, files.strip.name],
  };
  const streams = eventStreams(log, limits);
  world.onChange(() => streams.hurry(streamKey));
  app.use(headers, sameMachineOnly);
  app.use("/assets", assetsRouter(Object.values(files)));
  app.use(pages);
  app.use(pageHeaders);
  const run = randomUUID();
  /** A page is of one opening of one run of the program: any other is another page. */
  const openingOf = ({ opening }: PhonesLook): string => `${run}-${opening}`;
  app.get("/", async (_request, response) => {
    const look = await world.look();
    const page = phonesDocument(look, { assets, events: `events/${openingOf(look)}` });
    sendPage(response, 200, page);
  });
  app.get("/events/:opening", (request, response) => {
    const { opening } = request.params;
    streams.open(request, response, {
      key: streamKey,
      mark: async () => world.mark,
      async regions() {
        const look = await world.look();
        return openingOf(look) === opening ? phonesRegions(look) : null;
      },
    });
  });
  app.get("/rehearsal.yaml", saving(world));
  app.post("/text", readForm, answering(world, assets, text));
  app.post("/clock", readForm, answering(world, assets, setClock));
  app.post("/scene", readForm, answering(world, assets, openScene));
  app.use((_request, response) => {
    response.status(404).json({ error: "not found" });
  });
  app.use(answeringErrors(log));
  return { app, close: () => streams.close() };
}

function saving(world: PhonesWorld): RequestHandler {
  return async (_request, response) => {
    const [{ scene }, text] = [await world.look(), await world.save()];
    response.set("Content-Type", "application/yaml; charset=utf-8");
    response.set("Content-Disposition", `attachment; filename="${scene}.yaml"`);
    response.end(text);
  };
}

const readForm = express.urlencoded({ extended: false, limit: "8kb", inflate: false });

/** Carries a form out; false if it isn't one of ours. */
type Act = (world: PhonesWorld, form: unknown) => Promise<boolean>;

/** What was done is answered by a way back to the page. */
function answering(world: PhonesWorld, assets: Shell["assets"], act: Act): RequestHandler {
  return async (request: Request, response: Response) => {
    if (await act(world, request.body)) {
      response.status(303).set("Location", "./").end();
      return;
    }
    const { language } = await world.look();
    const { heading, back } = phonesWords[language].refused;
    const body = html`<main><h1>${heading}</h1><p><a href="./">${back}</a></p></main>`;
    const page = { language, title: heading, kind: "small", root: "./", assets, live: null, body };
    sendPage(response, 400, shell(page));
  };
}

/** Which opening the form's page was of: another scene's forms do nothing. */
const opening = z.coerce.number().int().optional();

const textForm = z.object({
  opening,
  phone: z.string(),
  says: z.string().trim().min(1).max(textLettersMax),
});

const text: Act = async (world, form) => {
  const { data } = textForm.safeParse(form);
  if (!data) return false;
  const { record, people } = await world.look();
  const isThere = [record.school.trainer, ...people].some(({ phone }) => phone === data.phone);
  if (isThere) await world.text(data.phone, data.says, data.opening);
  return isThere;
};

const clockActs = new Map<string, (world: PhonesWorld, opening?: number) => Promise<void>>([
  ["play", (world, of) => world.play(undefined, of)],
  ["pause", (world, of) => world.pause(of)],
  ["ten-minutes", (world, of) => world.advance(10 * minuteMs, of)],
  ["next", (world, of) => world.toNextDeadline(of)],
  ["answers-on", (world, of) => world.letAnswer(true, of)],
  ["answers-off", (world, of) => world.letAnswer(false, of)],
  ...speeds.map((speed) => {
    const play = (world: PhonesWorld, of?: number) => world.play(speed, of);
    return [`speed-${speed}`, play] as const;
  }),
]);

const clockForm = z.object({ opening, do: z.string() });

const setClock: Act = async (world, form) => {
  const { data } = clockForm.safeParse(form);
  const act = clockActs.get(data?.do ?? "");
  await act?.(world, data?.opening);
  return act !== undefined;
};

const sceneForm = z.object({ scene: z.enum(sceneNames), language: z.enum(languageCodes) });

const openScene: Act = async (world, form) => {
  const { data } = sceneForm.safeParse(form);
  if (data) await world.open(data.scene, data.language);
  return data !== undefined;
};
