/** An opened page drawn: as a whole document, and as the regions that change. */
import { randomUUID } from "node:crypto";
import { wordingOf } from "../../conversations/languages/languages.ts";
import { liveView } from "../../conversations/pages/live-view.ts";
import { ownView } from "../../conversations/pages/own-view.ts";
import { paperView } from "../../conversations/pages/paper-view.ts";
import { shownOf } from "../../conversations/pages/shown.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import type { Language } from "../../domain/settings.ts";
import type { OpenedPage } from "../../turns/pages.ts";
import type { Html } from "./html.ts";
import { type LiveFrame, liveBody, liveRegions } from "./live-page.ts";
import { ownBody, ownRegions } from "./own-page.ts";
import { paperBody, paperRegions } from "./paper-page.ts";
import { type PageClock, type Regions, type Shell, shell } from "./shell.ts";

export type Drawing = {
  assets: Shell["assets"];
  /** As seen from the page, which is at `…/<page>/<token>`. */
  token: string;
  paper: string;
  /** Whom the story of the live page is about; null: everyone. */
  lookedFor: number | null;
};

type Drawn = { language: Language; title: string; words: FrameWords; regions: Regions; body: Html };

export function regionsOf(opened: OpenedPage, drawing: Drawing): Regions {
  return drawn(opened, drawing).regions;
}

export function documentOf(opened: OpenedPage, drawing: Drawing): Html {
  const { language, title, words, body } = drawn(opened, drawing);
  const { page } = opened;
  const events = `${drawing.token}/events`;
  const live = { events, words: words.status };
  return shell({ language, title, kind: page, root: "../", assets: drawing.assets, live, body });
}

function drawn(opened: OpenedPage, drawing: Drawing): Drawn {
  const shown = shownOf(opened);
  const words = wordingOf(shown.language).pages.frame;
  const { now, pace } = opened;
  const clock = { now, pace };
  const { token } = drawing;
  const base = { language: shown.language, words };
  switch (opened.page) {
    case "paper": {
      const view = paperView(shown);
      const regions = paperRegions(view, words, clock);
      return {
        ...base,
        title: titleOf(view),
        regions,
        body: paperBody(view, words, regions, token),
      };
    }
    case "own": {
      const view = ownView(shown);
      const regions = ownRegions(view, words, clock);
      const body = ownBody(view, words, regions, token);
      return { ...base, title: titleOf(view), regions, body };
    }
    case "live": {
      const view = liveView(shown, drawing.lookedFor);
      const frame = liveFrame(clock, words, drawing);
      const regions = liveRegions(view, frame);
      return { ...base, title: titleOf(view), regions, body: liveBody(view, regions, frame) };
    }
  }
}

function titleOf({ title, school }: { title: string; school: string }): string {
  return `${title} · ${school}`;
}

function liveFrame(clock: PageClock, words: FrameWords, { token, paper }: Drawing): LiveFrame {
  const sending = { to: `${token}/say`, freshOnce: () => randomUUID() };
  return { words, clock, sending, here: token, paper };
}

/** What the page is in. */
export function languageOf(opened: OpenedPage): Language {
  return shownOf(opened).language;
}
