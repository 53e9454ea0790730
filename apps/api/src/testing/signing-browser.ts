import { signingPath } from "@socialsmart/document/addresses";

export type PageSeen = {
  readonly status: number;
  readonly headers: Headers;
  /** Where it leads to instead. */
  readonly to: string;
  readonly text: string;
};
export type SigningPageSeen = PageSeen & { readonly secret: string };

const SAME_ORIGIN = { "sec-fetch-site": "same-origin", origin: "null" };

/** Reads the pages to sign on and sends their forms, as a browser does that follows no redirect by itself. */
export function signingBrowser(url: string) {
  async function get(path: string): Promise<PageSeen> {
    return seen(await fetch(`${url}${path}`, { redirect: "manual" }));
  }
  return {
    get,
    pageOf: async (secret: string): Promise<SigningPageSeen> => ({
      ...(await get(signingPath(secret))),
      secret,
    }),
    /** Fills in a form of a page as it stands there, and sends it. */
    async send(
      { text, secret }: Pick<SigningPageSeen, "text" | "secret">,
      deed: string,
      filled: Readonly<Record<string, string>> = {},
      headers: Readonly<Record<string, string>> = SAME_ORIGIN,
    ): Promise<PageSeen> {
      const action = `${signingPath(secret)}/${deed}`;
      const [form] = new RegExp(`<form action="${action}" method="post">.*?</form>`, "s").exec(text) ?? [];
      const kept = (form ?? "").matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g);
      const fields = Object.fromEntries([...kept].map(([, name = "", value = ""]) => [name, value]));
      const body = new URLSearchParams({ ...fields, ...filled });
      return seen(await fetch(`${url}${action}`, { method: "POST", redirect: "manual", headers, body }));
    },
  };
}

async function seen(response: Response): Promise<PageSeen> {
  const { status, headers } = response;
  return { status, headers, to: headers.get("location") ?? "", text: await response.text() };
}
