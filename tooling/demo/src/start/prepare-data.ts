import { rmSync } from "node:fs";
import { openDatabase } from "@socialsmart/database/open-database";
import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { type InitiativeId, parseId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { startDatabase } from "@socialsmart/runtime/start-database";
import { StartError } from "@socialsmart/runtime/start-error";
import { CHANNELS } from "../seed/channels.ts";
import { dayWords } from "../seed/day-words.ts";
import { expectOk } from "../seed/expect-ok.ts";
import { TEAM_ID } from "../seed/landlord.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";
import { seed } from "../seed/seed.ts";
import { beginAnew } from "./begin-anew.ts";
import { makeDataFolder } from "./data-folder.ts";
import { type DemoState, newDemoState, readDemoState, writeDemoState } from "./demo-state.ts";
import { type DocumentLinks, documentLinks } from "./document-links.ts";
import { operatorOf } from "./operator.ts";
import type { Settings } from "./settings.ts";

export type Prepared = {
  readonly state: DemoState;
  /** The initiative that one is told to try first. */
  readonly homeworkId: InitiativeId;
  /** How one types the day of its first shift to come: "tisdag". */
  readonly homeworkDay: string;
  readonly documents: DocumentLinks;
};

/**
 * Migrates the database, seeds it if it is empty, and sees to it that there are a token for the API and a code for who is not
 * linked yet. A seed that was interrupted begins anew.
 *
 * @param tell hears of what takes a while.
 * @throws {StartError} if the database cannot be reached, or is somebody else's
 */
export async function prepareData(
  settings: Pick<Settings, "folder" | "databaseUrl" | "ownsDatabase">,
  tell: (line: string) => void,
): Promise<Prepared> {
  makeDataFolder(settings.folder.path);
  let state = readDemoState(settings.folder.state) ?? newDemoState();
  if (state.seed === "BEGUN") {
    if (!settings.ownsDatabase) {
      throw new StartError(
        "An earlier start was interrupted while it seeded the database of DATABASE_URL: give it an empty one",
      );
    }
    tell("An earlier start was interrupted while it seeded: beginning anew.");
    beginAnew(settings);
    state = newDemoState();
  }
  const ids = createIds();
  const database = await startDatabase(() => openDatabase({ url: settings.databaseUrl, ids }));
  const keep = (next: DemoState): DemoState => {
    writeDemoState(settings.folder.state, next);
    return next;
  };
  try {
    return await startDatabase(async () => {
      await database.migrate();
      const deps = { store: database.store, ids, clock: systemClock, secrets: randomSecrets };
      if ((await database.store.directory.landlords()).length === 0) {
        tell("Seeding the demo: a landlord, its districts and initiatives, and their shifts …");
        // Conversations about another database's shifts would only mislead.
        rmSync(settings.folder.localSlack, { force: true });
        keep({ ...newDemoState(), seed: "BEGUN" });
        const { invitedPersonId } = await seed(deps);
        state = keep({ ...newDemoState(), seed: "DONE", invitedPersonId });
      }
      const operator = await operatorOf(database.store);
      const { landlordId } = operator;
      if (state.landlordId && state.landlordId !== landlordId) {
        tell("The database is another one than last time: local Slack begins anew.");
        rmSync(settings.folder.localSlack, { force: true });
        state = { ...newDemoState(), seed: "DONE" };
      }
      state = { ...state, landlordId };
      state = keep(await withInvitation(deps, operator, await withToken(deps, operator, state)));
      const homework = await findHomework(database.store.reader(landlordId), deps.clock.now());
      return { state, ...homework, documents: await documentLinks(deps, landlordId) };
    });
  } finally {
    await database.close();
  }
}

async function findHomework(
  { initiatives, shifts }: Reader,
  now: Temporal.Instant,
): Promise<Omit<Prepared, "state" | "documents">> {
  const [found] = await initiatives.listByChannel(TEAM_ID, CHANNELS.homework.id);
  if (found) {
    const coming = { initiativeId: found.id, states: ["OPEN"], startsWithin: { from: now } } as const;
    const { items } = await shifts.page(coming, { first: 1, after: null });
    // When the seed's year is over there is none, and any day will do.
    return { homeworkId: found.id, homeworkDay: items[0] ? dayWords(items[0].startsAt, now) : "tisdag" };
  }
  throw new StartError("The database of DATABASE_URL was seeded only partly: give the demo an empty one");
}

/** The token of the last start, or a new one where the database does not know it. */
async function withToken(deps: Deps, operator: OperatorActor, state: DemoState): Promise<DemoState> {
  const { apiToken } = state;
  const known = apiToken && (await deps.store.directory.serviceTokenByDigest(deps.secrets.digest(apiToken)));
  if (known) return state;
  const wish = { name: "pnpm start", scopes: ["roster:read"], daysValid: null } as const;
  const { token } = expectOk(await issueServiceToken(deps, operator, wish), "the API token");
  return { ...state, apiToken: token };
}

/** A code that serves for another day at least; none for somebody who has used it, or is not in this database. */
async function withInvitation(deps: Deps, operator: OperatorActor, state: DemoState): Promise<DemoState> {
  const { invitation: last, ...rest } = state;
  const { directory } = deps.store;
  const personId = parseId("person", state.invitedPersonId ?? "");
  const [person] = personId ? await deps.store.reader(operator.landlordId).people.byIds([personId]) : [];
  const linked = await directory.chatIdentity(operator.landlordId, TEAM_ID, PEOPLE[INVITED].chat.userId);
  if (!person || linked) return rest;
  const tomorrow = deps.clock.now().add({ hours: 24 });
  if (last && Temporal.Instant.compare(Temporal.Instant.from(last.expiresAt), tomorrow) > 0) return state;
  const wish = { personId: person.id };
  return { ...rest, invitation: expectOk(await inviteToChat(deps, operator, wish), person.displayName) };
}
