import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, reply } from "../http/reply.ts";
import type { Installing, OAuthApp } from "./installing.ts";
import type { Place } from "./places.ts";
import { escaped, replyPage } from "./plain-page.ts";

/** What an app asks for in the address that it sends people to. */
interface Asked {
  state: string | null;
  scopes: readonly string[];
  redirectUri: string | undefined;
  /** Where the answer goes. */
  redirectTo: string;
}

/** Slack's page on which somebody installs an app: GET shows it, POST is the answer. */
export async function handleAuthorize(
  installing: Installing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { app } = installing;
  const query = new URL(request.url ?? "/", "http://local").searchParams;
  const asked = app ? check(installing, app, query) : "The local Slack knows no app to install.";
  if (typeof asked === "string")
    return replyPage(response, 400, "Something went wrong", `<p>${escaped(asked)}</p>`);
  if (request.method !== "POST") return replyPage(response, 200, "Install", formOf(installing, asked));
  const form = new URLSearchParams(await readBody(request));
  const place = installing.places.get(form.get("place") ?? "");
  const person = place && peopleOf(installing, place).find(({ id }) => id === form.get("person"));
  const back = new URL(asked.redirectTo);
  if (form.get("answer") !== "allow") back.searchParams.set("error", "access_denied");
  else if (place && person) {
    const { scopes, redirectUri } = asked;
    back.searchParams.set(
      "code",
      installing.codes.issue({ place, personId: person.id, scopes, redirectUri }),
    );
  } else return replyPage(response, 400, "Something went wrong", "<p>Nobody of that place.</p>");
  if (asked.state !== null) back.searchParams.set("state", asked.state);
  reply(response, 302, "text/plain", "", { Location: back.href });
}

function check(installing: Installing, app: OAuthApp, query: URLSearchParams): Asked | string {
  if (query.get("client_id") !== app.clientId) return "Invalid client_id parameter";
  const scopes = (query.get("scope") ?? "").split(",").filter(Boolean);
  const known = installing.places.workspaces[0]?.seed.app.scopes ?? [];
  if (scopes.length === 0) return "No scopes requested";
  const unknown = scopes.find((scope) => !known.includes(scope));
  if (unknown) return `Invalid permissions requested: ${unknown}`;
  const redirectUri = query.get("redirect_uri") ?? undefined;
  const redirectTo = redirectUri ?? app.redirectUrls[0];
  if (redirectTo === undefined || !app.redirectUrls.includes(redirectTo))
    return `redirect_uri did not match any configured URIs. Passed URI: ${redirectTo}`;
  return { state: query.get("state"), scopes, redirectUri, redirectTo };
}

function peopleOf({ places }: Installing, place: Place) {
  const people = places.workspacesOf(place).flatMap(({ seed }) => seed.people);
  return people.filter(({ home }) => home === undefined);
}

function formOf(installing: Installing, { scopes }: Asked): string {
  const app = installing.places.workspaces[0]?.seed.app;
  const places = installing.places.all.map(
    ({ id, name, isOrganisation }) =>
      `<option value="${escaped(id)}">${escaped(name)}${isOrganisation ? " (whole organisation)" : ""}</option>`,
  );
  const people = [...new Set(installing.places.all.flatMap((place) => peopleOf(installing, place)))].map(
    ({ id, realName }) => `<option value="${escaped(id)}">${escaped(realName)}</option>`,
  );
  return `<p><strong>${escaped(app?.name ?? "")}</strong> is asking for permission to be in a workspace of this local Slack:</p>
<ul>${scopes.map((scope) => `<li><code>${escaped(scope)}</code></li>`).join("")}</ul>
<form method="post">
<p><label>Where <select name="place">${places.join("")}</select></label></p>
<p><label>As <select name="person">${people.join("")}</select></label></p>
<p><button name="answer" value="allow">Allow</button> <button name="answer" value="deny">Cancel</button></p>
</form>`;
}
