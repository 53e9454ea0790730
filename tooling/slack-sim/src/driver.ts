import { ClientConnection } from "./driver/client-connection.ts";
import { Person } from "./driver/person.ts";

/** Plays the people of a workspace, from this process or any other. */
export interface Driver {
  /** Somebody by id or handle. Whether they exist shows at the first thing they do. */
  person(idOrHandle: string): Person;
}

/**
 * Connects to a running local Slack, as in its first workspace or the one with that id. The driver can do what the page can, and
 * no more.
 */
export function connectDriver(url: string, team?: string): Driver {
  const people = new Map<string, Person>();
  return {
    person(idOrHandle) {
      const known = people.get(idOrHandle) ?? new Person(new ClientConnection(url, idOrHandle, team));
      people.set(idOrHandle, known);
      return known;
    },
  };
}
