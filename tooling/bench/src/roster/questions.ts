import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A question as it is posted: to the API it is GraphQL, the bare handler reads its variables alone. */
export type Question = {
  /** Where the bare handler answers it. */
  readonly bare: string;
  readonly body: (id: string) => string;
};

const CANONICAL = join(import.meta.dirname, "../../../../apps/api/src/roster/district-roster.query.graphql");

/** The canonical roster query: ten initiatives, ten shifts each and ten pledges each make a thousand pledges. */
function rosterQuery(): string {
  const canonical = readFileSync(CANONICAL, "utf8");
  const deep = canonical.replace("shifts(first: 5,", "shifts(first: 10,");
  if (deep === canonical) throw new Error(`${CANONICAL} asks for other shifts than the bench thinks`);
  return deep;
}

const INITIATIVE_QUERY = `query Initiative($id: ID!) {
  initiative(id: $id) {
    title
    host { name }
    district { name }
    shifts(first: 5, states: [OPEN], upcoming: true) {
      nodes {
        startsAt
        placesLeft
        totals { confirmedPlaces waitlistedPlaces confirmedMinutes organisations }
      }
    }
  }
}`;

const SHIFTS_QUERY = `query Shifts($after: String) {
  shifts(first: 100, after: $after) {
    nodes { id startsAt location placesLeft initiative { title } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const NEXT_PAGE_QUERY = `query NextPage($after: String) {
  shifts(first: 100, after: $after) { pageInfo { hasNextPage endCursor } }
}`;

const roster = rosterQuery();

/** A district's roster, a thousand pledges deep. */
export const ROSTER = {
  bare: "/roster",
  body: (districtId) => JSON.stringify({ query: roster, variables: { districtId } }),
} satisfies Question;

/** The same of one initiative alone: for counting what it takes. */
export const SHORT_ROSTER = {
  bare: "/roster",
  body: (districtId) =>
    JSON.stringify({ query: roster.replace("first: 20", "first: 1"), variables: { districtId } }),
} satisfies Question;

/** One initiative with its totals. */
export const INITIATIVE = {
  bare: "/initiative",
  body: (id) => JSON.stringify({ query: INITIATIVE_QUERY, variables: { id } }),
} satisfies Question;

/** A page of all shifts there are, behind a cursor or, if that is empty, from the beginning. */
export const SHIFTS = pageOf(SHIFTS_QUERY);
export const NEXT_PAGE = pageOf(NEXT_PAGE_QUERY);

function pageOf(query: string): Question {
  return { bare: "", body: (after) => JSON.stringify({ query, variables: { after: after || null } }) };
}

export const PLEDGE = `mutation Pledge($input: PledgePlacesInput!, $key: String!) {
  answer: pledgePlaces(input: $input, idempotencyKey: $key) {
    __typename
    ... on PledgePlacesSuccess { pledge { id } }
  }
}`;

export const WITHDRAW = `mutation Withdraw($input: WithdrawPledgeInput!, $key: String!) {
  answer: withdrawPledge(input: $input, idempotencyKey: $key) {
    __typename
    ... on WithdrawPledgeSuccess { pledge { id } }
  }
}`;
