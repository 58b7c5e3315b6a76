/** Files that pages need: named by what is in them, so that browsers may keep them for good. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import express, { type Router } from "express";
import { AppError } from "../../domain/errors.ts";

export type Asset = { name: string; type: string; body: string };

const types = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

export function asset(kind: keyof typeof types, body: string): Asset {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);
  return { name: `${hash}.${kind}`, type: types[kind], body };
}

/** Without the blanks that only whoever writes it needs: no string in ours has a blank beside one of these signs. */
export function styleSheet(style: string): Asset {
  return asset(
    "css",
    style
      .replace(/\s*([{};,])\s*/g, "$1")
      .replace(/: /g, ":")
      .replace(/;}/g, "}"),
  );
}

/**
 * A script of src/web/browser/, compiled: `name` is without its ending. Throws AppError `unavailable` where it isn't
 * built.
 */
export function browserScript(name: string): Asset {
  // Run from its source, the program has its scripts where the build has put them.
  const folder = import.meta.url.endsWith(".ts") ? "../../../dist/web/browser" : "../browser";
  const file = new URL(`${folder}/${name}.js`, import.meta.url);
  if (!existsSync(file)) {
    throw new AppError("unavailable", `${file.pathname} is missing: run \`npm run build\``);
  }
  return asset("js", withoutIndents(readFileSync(file, "utf8")));
}

/** No string of these scripts goes over several lines. */
function withoutIndents(script: string): string {
  return script.replace(/^ +/gm, "").replace(/^\/\/# sourceMappingURL.*$/gm, "");
}

const yearS = 365 * 24 * 60 * 60;

/** Serves them, each at its name. */
export function assetsRouter(assets: readonly Asset[]): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  for (const { name, type, body } of assets) {
    router.get(`/${name}`, (_request, response) => {
      response.set("Cache-Control", `public, max-age=${yearS}, immutable`);
      response.set("Content-Type", type).end(body);
    });
  }
  return router;
}
