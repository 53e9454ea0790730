import { openDatabase } from "@socialsmart/database/open-database";
import { openCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { routeChannel } from "@socialsmart/domain/channel/route-channel";
import { parkMessage } from "@socialsmart/domain/outbox/park-message";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import type { Store } from "@socialsmart/domain/store/store";
import { aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { aPublishedTemplate } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { furnish } from "@socialsmart/domain/testing/world";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import type { World } from "@socialsmart/domain/testing/world-parts";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../server/schema.ts";
import { type Cast, startCast, type Things } from "../testing/cast.ts";
import { asked, ID_KINDS, inputFor, typeOfId, wayTo } from "../testing/paths.ts";
import { putFollowUp } from "../testing/put-follow-up.ts";
import { putHours } from "../testing/put-hours.ts";
import { putOffer } from "../testing/put-offer.ts";

/*
 * Whatever takes an id is given another landlord's, beside one that names nothing: the answers must be the same.
 */

const isId = (type: GraphQLInputType) => getNamedType(type).name === "ID";
const isList = (type: GraphQLInputType) => isListType(isNonNullType(type) ? type.ofType : type);

type IdArgument = {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly arg: GraphQLArgument;
};
const ARGUMENTS: readonly IdArgument[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !isIntrospectionType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
  .flatMap(({ type, field }) => field.args.map((arg) => ({ type, field, arg })))
  .filter(({ arg }) => isId(arg.type));

type IdInput = {
  readonly command: GraphQLField<unknown, unknown>;
  readonly path: readonly GraphQLInputField[];
};
const INPUTS: readonly IdInput[] = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(
  (command) => {
    const within = (type: GraphQLInputType): readonly (readonly GraphQLInputField[])[] => {
      const named = getNamedType(type);
      if (!isInputObjectType(named)) return [];
      return Object.values(named.getFields()).flatMap((field) =>
        isId(field.type) ? [[field]] : within(field.type).map((path) => [field, ...path]),
      );
    };
    const [input] = command.args;
    return input ? within(input.type).map((path) => ({ command, path })) : [];
  },
);

const unknown = sequentialIds({ after: 9_000_000 });

let cast: Cast;
let own: Things;
let theirs: Things;
/** Those who may most: a coordinator, an administrator, and a tool with every scope. */
let askers: string[];
beforeAll(async () => {
  cast = await startCast();
  const { api } = cast;
  const neighbour = await furnish(api.world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
  const { deps, districtId, initiativeId, shiftId, landlordId, bakery, landlord } = neighbour;
  const { personId } = bakery.contact;
  const { pledgeId } = await pledge(neighbour, bakery, shiftId);
  const { seatId } = answerOf(await namePerson(deps, bakery.contact, { pledgeId, personId }, null));
  const calendar = { name: "Deras", scope: { kind: "DISTRICT", districtId } } as const;
  const { feedId } = answerOf(await openCalendarFeed(deps, neighbour.operator, calendar));
  const heard = { channel: { teamId: "T0002", channelId: "C0500" }, districtId, pace: "DIGEST" } as const;
  const { routeId } = answerOf(await routeChannel(deps, neighbour.operator, heard, null));
  const templateVersionId = await aPublishedTemplate(neighbour);
  const plan = aSeriesPlan(neighbour);
  const { seriesId } = answerOf(await scheduleSeries(deps, landlord.coordinator, plan, null));
  own = cast.players.find(({ name }) => name === "COORDINATOR")?.own ?? {};
  askers = cast.players
    .filter(({ name }) => ["COORDINATOR", "LANDLORD_ADMIN"].includes(name))
    .map((one) => one.token);
  askers.push(api.token);
  const sat = { id: seatId, pledgeId, shiftId, personId, organisationId: bakery.organisationId };
  theirs = {
    ...(await putHours(neighbour, sat)),
    ...(await putFollowUp(neighbour, bakery.organisationId)),
    CalendarFeed: feedId,
    ChannelRoute: routeId,
    District: districtId,
    Initiative: initiativeId,
    Landlord: landlordId,
    TemplateVersion: templateVersionId,
    ...(await putOffer(neighbour, { organisationId: bakery.organisationId, personId, templateVersionId })),
    Organisation: bakery.organisationId,
    Person: personId,
    Pledge: pledgeId,
    Seat: seatId,
    ServiceToken: (await api.issueToken(["roster:read"], neighbour)).tokenId,
    Shift: shiftId,
    ShiftSeries: seriesId,
    UntoldNotice: await putAside(neighbour),
  };
});

/** A notice of the neighbour's that somebody has put aside. */
async function putAside({ deps, operator, landlordId }: World<Store>): Promise<string> {
  const database = await openDatabase({ url: cast.api.databaseUrl, ids: deps.ids });
  const waiting = await database.outbox.waiting(1_000);
  await database.close();
  const messageId = waiting.find((lane) => lane.landlordId === landlordId)?.oldest.id;
  if (!messageId) throw new Error("The neighbour has nothing to tell");
  return answerOf(await parkMessage(deps, operator, { messageId, reason: "Deras" }, null)).messageId;
}
afterAll(() => cast.close());

const isKind = (type: string): type is keyof typeof ID_KINDS => Object.hasOwn(ID_KINDS, type);

/** The same question with their id and with one that names nothing, and the answers without the ids. */
async function answers(
  type: string,
  question: (id: string) => { query: string; variables?: Record<string, unknown> },
) {
  if (!isKind(type)) throw new Error(`No ids of ${type}`);
  const foreign = theirs[type];
  if (!foreign) throw new Error(`The neighbour has no ${type}`);
  return Promise.all(
    [foreign, unknown.next(ID_KINDS[type])].map(async (id) => {
      const { query, variables } = question(id);
      const told = [];
      for (const who of askers) {
        const { status, data, errors } = await cast.api.ask(query, variables, who);
        told.push({
          status,
          data,
          errors: errors.map(({ message, extensions }) => ({ message, extensions })),
        });
      }
      return JSON.stringify(told).replaceAll(id, "ID");
    }),
  );
}

/** Somebody at least may ask for this. */
const isAnswered = ({ errors }: { readonly errors: readonly object[] }) => errors.length === 0;

describe("another landlord's id is answered as one that names nothing", () => {
  test.each(ARGUMENTS.map((one) => ({ ...one, name: `${one.type}.${one.field.name}(${one.arg.name})` })))(
    "$name",
    async ({ type, field, arg }) => {
      const led = getNamedType(field.type);
      const of =
        arg.name === "id" && isObjectType(led)
          ? [led.name]
          : arg.name === "id" || arg.name === "ids"
            ? Object.keys(ID_KINDS)
            : [typeOfId(arg.name)];
      for (const one of of.filter(isKind)) {
        const [foreign, nothing] = await answers(one, (id) => {
          const value = JSON.stringify(isList(arg.type) ? [id] : id);
          const text = asked(field, own).replace(
            new RegExp(`^${field.name}(\\([^)]*\\))?`),
            `${field.name}(${arg.name}: ${value})`,
          );
          const way = wayTo(schema, type, own);
          return { query: way?.(text) ?? "" };
        });
        expect(foreign).toBe(nothing);
        expect(JSON.parse(foreign ?? "").some(isAnswered)).toBe(true);
      }
    },
  );

  test.each(
    INPUTS.map((one) => ({
      ...one,
      name: `${one.command.name}: ${one.path.map(({ name }) => name).join(".")}`,
    })),
  )("$name", async ({ command, path }) => {
    const [input] = command.args;
    const last = path.at(-1);
    if (!input || !last) throw new Error("unreachable");
    const [foreign, nothing] = await answers(typeOfId(last.name), (id) => {
      const filled = inputFor(input.type, own);
      let at: Record<string, unknown> = filled;
      for (const { name, type } of path.slice(0, -1)) {
        const inner = inputFor(getNamedType(type) as GraphQLInputType, own);
        at[name] = isList(type) ? [inner] : inner;
        at = inner;
      }
      at[last.name] = isList(last.type) ? [id] : id;
      const query = `mutation ($input: ${input.type}) { ${command.name}(input: $input) { __typename ... on UserError { message } } }`;
      return { query, variables: { input: filled } };
    });
    expect(foreign).toBe(nothing);
    expect(foreign).not.toMatch(/Success"/);
  });
});
