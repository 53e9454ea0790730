import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { reply, replyJson } from "../http/reply.ts";
import { indexHtml } from "./index-html.ts";

interface Bundle {
  script: string;
  style: string;
}

/** Serves the page to chat in. It is bundled in memory at the first visit, and reaches for nothing elsewhere. */
export class Page {
  /** One for the process: every workspace has the same page. */
  static #bundle: Promise<Bundle> | undefined;

  async handle(path: string, response: ServerResponse): Promise<void> {
    switch (path) {
      case "/":
        return reply(response, 200, "text/html; charset=utf-8", indexHtml, securityHeaders);
      case "/app.js":
        return reply(response, 200, "text/javascript; charset=utf-8", (await this.#bundled()).script);
      case "/app.css":
        return reply(response, 200, "text/css; charset=utf-8", (await this.#bundled()).style);
      case "/icon.svg":
        return reply(response, 200, "image/svg+xml", icon);
    }
    const [, channel, digits] = /^\/archives\/(\w+)\/p(\d+)$/.exec(path) ?? [];
    if (!channel || !digits) return replyJson(response, 404, { ok: false, error: "not_found" });
    const ts = `${digits.slice(0, -6)}.${digits.slice(-6)}`;
    reply(response, 302, "text/plain", "", { Location: `/?at=${channel}&message=${ts}` });
  }

  #bundled(): Promise<Bundle> {
    Page.#bundle ??= bundle();
    return Page.#bundle;
  }
}

// Images are the app's own, and Slack shows those from anywhere.
const securityHeaders = {
  "Content-Security-Policy": "default-src 'self'; img-src * data:",
  "X-Content-Type-Options": "nosniff",
};

async function bundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL("./app/main.tsx", import.meta.url)),
      fileURLToPath(new URL("./app/styles/main.css", import.meta.url)),
    ],
    ...{ bundle: true, write: false, outdir: "out", format: "esm", target: "es2022", logLevel: "silent" },
    ...{ jsx: "automatic", jsxImportSource: "preact", minify: true },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: text(".js"), style: text(".css") };
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#15505a"/><path d="M8 9h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-6 5v-5H8a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z" fill="#f4b860"/></svg>`;
