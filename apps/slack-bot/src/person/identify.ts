import type { ChatGuestActor, PersonActor } from "@socialsmart/domain/access/actor";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Membership } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Store } from "@socialsmart/domain/store/store";
import type { Asker } from "../slack/requests.ts";
import { type Text, textIn } from "../texts/text.ts";
import type { Languages } from "./languages.ts";

/** Somebody who is linked, with what they may do and the language to answer in. */
export type Known = {
  readonly type: "Known";
  readonly landlord: Landlord;
  readonly person: Person;
  readonly memberships: readonly Membership[];
  readonly actor: PersonActor;
  readonly reader: Reader;
  readonly text: Text;
};
export type Guest = {
  readonly type: "Guest";
  readonly landlord: Landlord;
  readonly actor: ChatGuestActor;
  /** From another workspace, through a channel that is shared with it. */
  readonly isExternal: boolean;
  readonly text: Text;
};
export type Stranger = { readonly type: "Stranger"; readonly teamId: string; readonly text: Text };

/** Who is asking. Authorised anew at each request: a click may come long after the button was shown. */
export async function identify(
  { store, languages }: { store: Store; languages: Languages },
  { teamId, userTeamId, userId }: Asker,
): Promise<Known | Guest | Stranger> {
  const landlord = await store.directory.landlordByChatTeam(teamId);
  if (!landlord) return { type: "Stranger", teamId, text: textIn(await languages.of(userId, "sv")) };
  const reader = store.reader(landlord.id);
  const identity = await store.directory.chatIdentity(landlord.id, userTeamId, userId);
  const [person] = identity ? await reader.people.byIds([identity.personId]) : [];
  if (!person) {
    const actor = guestIn(landlord, { userTeamId, userId });
    const isExternal = userTeamId !== teamId;
    return {
      type: "Guest",
      landlord,
      actor,
      isExternal,
      text: textIn(await languages.of(userId, landlord.language)),
    };
  }
  return know({ landlord, person, reader }, await languages.textFor(userId, person.language));
}

/** Whoever has the account, whether they are linked or not. */
export function guestIn(
  landlord: Pick<Landlord, "id">,
  { userTeamId: teamId, userId }: Pick<Asker, "userTeamId" | "userId">,
): ChatGuestActor {
  return { kind: "CHAT_GUEST", landlordId: landlord.id, source: "CHAT", teamId, userId };
}

/** Somebody with what they may do. */
export async function know(
  { landlord, person, reader }: Pick<Known, "landlord" | "person" | "reader">,
  text: Text,
): Promise<Known> {
  const memberships = await reader.people.memberships(person.id);
  const actor = {
    kind: "PERSON",
    landlordId: landlord.id,
    source: "CHAT",
    personId: person.id,
    memberships: memberships.map(({ organisationId, roles }) => ({ organisationId, roles })),
  } as const;
  return { type: "Known", landlord, person, memberships, actor, reader, text };
}
