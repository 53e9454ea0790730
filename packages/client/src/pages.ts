/** What a document whose answer is paged takes. */
export type Paged = { readonly after?: string | null | undefined };

/** What of a Relay connection is needed to go on to its next page. */
export type Connection = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Asks for a page after the other, each from where the one before ended. */
export async function* pagesOf<Answer, Page extends Connection>(
  ask: (after: string | null) => Promise<Answer>,
  pick: (answer: Answer) => Page | null | undefined,
): AsyncGenerator<Page, void, undefined> {
  let after: string | null = null;
  do {
    const page: Page | null | undefined = pick(await ask(after));
    if (!page) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (hasNextPage && (endCursor === null || endCursor === after)) throw new Error("A page led to itself.");
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
}
