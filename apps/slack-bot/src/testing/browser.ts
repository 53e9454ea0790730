/** Somebody's web browser, as far as installing an app needs one: it follows links, keeps cookies and sends forms. */
export class Browser {
  readonly #language: string;
  readonly #cookies = new Map<string, string>();

  constructor(language = "sv-SE,sv;q=0.9,en;q=0.5") {
    this.#language = language;
  }

  /** Where a page stands and what is on it, after all redirects. */
  async opens(url: string, form?: Readonly<Record<string, string>>): Promise<Page> {
    const response = await fetch(url, {
      redirect: "manual",
      headers: {
        "Accept-Language": this.#language,
        ...(this.#cookies.size > 0 && {
          Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        }),
      },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    const to = response.headers.get("location");
    if (to) return this.opens(new URL(to, url).href);
    return { url, status: response.status, headers: response.headers, html: await response.text() };
  }
}

export type Page = {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
};

/** What a page says, without its markup. */
export function wordsOf({ html }: Pick<Page, "html">): string {
  const [, body = ""] = /<main>([\s\S]*)<\/main>/.exec(html) ?? [];
  return unescaped(body.replaceAll(/<[^>]+>/g, "")).trim();
}

/** Where the page's one link leads. */
export function linkOf({ html, url }: Pick<Page, "html" | "url">): string {
  const [, href = ""] = /<a href="([^"]*)">/.exec(html) ?? [];
  return new URL(unescaped(href), url).href;
}

function unescaped(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));
}
