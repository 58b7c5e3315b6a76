/** Pages that say no: the one for every link that opens nothing, and the one for what isn't possible any more. */
import { allWordings, wordingOf } from "../../conversations/languages/languages.ts";
import { type Language, languageCodes } from "../../domain/settings.ts";
import { type Html, html } from "./html.ts";
import { type Shell, shell } from "./shell.ts";

type Assets = Shell["assets"];

/** In all languages, since nobody knows whose link it was. `root`: as the shell's. */
export function notFoundPage(assets: Assets, root = "../"): Html {
  const titles = allWordings().map(({ pages }) => pages.frame.notFound.title);
  const all = languageCodes.map((code) => {
    const { title, text } = wordingOf(code).pages.frame.notFound;
    return html`<div lang="${code}"><h2>${title}</h2>\n<p>${text}</p></div>\n`;
  });
  const body = html`<main>\n<h1>Backwalk</h1>\n${all}</main>`;
  return small(assets, { language: "en", title: titles.join(" · "), body }, root);
}

/** `back`: to the live page, as seen from what was refused. */
export function refusedPage(
  assets: Assets,
  { language, back, why }: { language: Language; back: string; why: "refused" | "tooOften" },
): Html {
  const { live, status } = wordingOf(language).pages.frame;
  const body = html`<main>
<h1>${live.page}</h1>
<p>${status[why]}</p>
<p><a class="key" href="${back}">${live.page}</a></p>
</main>`;
  return small(assets, { language, title: live.page, body }, "../../");
}

function small(
  assets: Assets,
  { language, title, body }: { language: Language; title: string; body: Html },
  root: string,
): Html {
  return shell({ language, title, kind: "small", root, assets, live: null, body });
}
