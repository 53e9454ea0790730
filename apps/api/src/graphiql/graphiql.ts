import { readFileSync } from "node:fs";
import { Router } from "express";
import { TOKEN_PLACEHOLDER } from "../access/token-placeholder.ts";

const ROSTERS = new URL("../roster/", import.meta.url);

/** Everything is inside the page: it may load nothing, and ask nobody but the server it came from. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "font-src data:",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="28"><circle cx="8" cy="8" r="8" fill="#1d6f5c"/>' +
  '<path d="M4 8.5l3 3 5-6" fill="none" stroke="#fff" stroke-width="2"/></svg>';

/** A page to ask queries on. The page is open to all; what it asks needs a service token, in its Headers tab. */
export function graphiqlRoutes(): Router {
  let page: Promise<Buffer> | undefined;
  const routes = Router();
  routes.get("/graphiql", async (_request, response) => {
    page ??= renderPage();
    response.setHeader("content-security-policy", CONTENT_SECURITY_POLICY);
    response.setHeader("referrer-policy", "no-referrer");
    response.type("html").send(await page);
  });
  return routes;
}

async function renderPage(): Promise<Buffer> {
  // It holds some 45 MB of memory: only where somebody opens the page.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const headers = JSON.stringify({ Authorization: `Bearer ${TOKEN_PLACEHOLDER}` }, null, 2);
  const page = renderGraphiQL({
    title: "Socialsmart GraphQL API",
    endpoint: "/graphql",
    logo: LOGO,
    favicon: `data:image/svg+xml,${encodeURIComponent(LOGO)}`,
    defaultTabs: [{ query: pageQuery(), headers }],
    defaultHeaders: headers,
    defaultEditorToolsVisibility: "headers",
    shouldPersistHeaders: false,
    schemaDescription: true,
  });
  return Buffer.from(page);
}

/** A query of its own, since the page cannot know a district's id, on the canonical roster's fragment. */
function pageQuery(): string {
  const roster = readFileSync(new URL("district-roster.query.graphql", ROSTERS), "utf8");
  const fragment = roster.slice(roster.indexOf("\nfragment "));
  return readFileSync(new URL("first-rosters.query.graphql", ROSTERS), "utf8") + fragment;
}
