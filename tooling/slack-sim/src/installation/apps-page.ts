import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, reply } from "../http/reply.ts";
import type { Installing } from "./installing.ts";
import { escaped, replyPage } from "./plain-page.ts";

/** Slack's page on which administrators take an app away again: GET shows where it is, POST uninstalls it. */
export async function handleApps(
  installing: Installing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") return replyPage(response, 200, "Installed apps", listOf(installing));
  // No form on another site may.
  const { origin, host } = request.headers;
  if (origin !== `http://${host}`) return replyPage(response, 403, "Something went wrong", "");
  const placeId = new URLSearchParams(await readBody(request)).get("place") ?? "";
  if (installing.places.get(placeId)?.scopes) await installing.uninstall(placeId);
  reply(response, 303, "text/plain", "", { Location: request.url ?? "/" });
}

function listOf({ places }: Installing): string {
  const app = places.workspaces[0]?.seed.app.name ?? "";
  const installed = places.all.filter(({ scopes }) => scopes !== undefined);
  if (installed.length === 0) return `<p>${escaped(app)} is in no workspace.</p>`;
  return installed
    .map(
      ({ id, name }) =>
        `<form method="post"><p><strong>${escaped(app)}</strong> is in ${escaped(name)}. <button name="place" value="${escaped(id)}">Uninstall</button></p></form>`,
    )
    .join("");
}
