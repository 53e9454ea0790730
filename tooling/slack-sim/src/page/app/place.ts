/** Where a window is: who somebody is, what they look at, which thread is open. It lives in the address. */
export interface Place {
  as: string;
  /** A conversation's id, or "home" for the app's Home. */
  at: string;
  thread: string;
}

export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  return { as: query.get("as") ?? "", at: query.get("at") ?? "", thread: query.get("thread") ?? "" };
}

export function addressOf({ as, at, thread }: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ as, at, thread })) if (value) query.set(name, value);
  return `/?${query}`;
}
