import { type Id, type IdKind, parseId } from "@socialsmart/domain/kernel/ids";
import type { NodeResolvers, ResolversTypes } from "../__generated__/types.ts";
import { calendarFeedsOf } from "../calendar/calendar-feeds-of.ts";
import { toUntoldNotice } from "../outbox/untold-notice.ts";
import type { ApiContext } from "../server/api-context.ts";

type NodeType = NonNullable<Awaited<ReturnType<NonNullable<NodeResolvers["__resolveType"]>>>>;
type AnyNode = Awaited<ResolversTypes["Node"]>;

type NodeKind = {
  /** What its ids begin with. */
  readonly prefix: IdKind;
  /** Reads the one with this id; undefined where there is none. */
  readonly load: (id: string, context: ApiContext) => Promise<AnyNode | undefined>;
};

/** Every type with an id of its own, and how one is found by it. */
const NODE_KINDS: Readonly<Record<NodeType, NodeKind>> = {
  Appendix: found("appendix", (id, { loaders }) => loaders.appendix.load(id)),
  Attendance: found("attendance", (id, { loaders }) => loaders.attendance.load(id)),
  AuditEvent: found("audit", (id, { loaders }) => loaders.auditEvent.load(id)),
  CalendarFeed: found("calendar", async (id, context) =>
    (await calendarFeedsOf(context)).find((feed) => feed.id === id),
  ),
  ChannelRoute: found("route", async (id, { reader }) =>
    (await reader.channelRoutes.list()).find((route) => route.id === id),
  ),
  ClearanceNote: found("clearance", (id, { loaders }) => loaders.clearanceNote.load(id)),
  Commitment: found("commitment", (id, { loaders }) => loaders.commitment.load(id)),
  District: found("district", (id, { loaders }) => loaders.district.load(id)),
  Exemption: found("exemption", (id, { loaders }) => loaders.exemption.load(id)),
  FollowUp: found("followup", (id, { loaders }) => loaders.followUp.load(id)),
  Initiative: found("initiative", (id, { loaders }) => loaders.initiative.load(id)),
  Landlord: found("landlord", async (id, { loaders }) => {
    const landlord = await loaders.landlord();
    return landlord.id === id ? landlord : undefined;
  }),
  LedgerEntry: found("entry", (id, { loaders }) => loaders.ledgerEntry.load(id)),
  Lease: found("lease", (id, { loaders }) => loaders.lease.load(id)),
  Organisation: found("organisation", (id, { loaders }) => loaders.organisation.load(id)),
  Person: found("person", (id, { loaders }) => loaders.person.load(id)),
  Pledge: found("pledge", (id, { loaders }) => loaders.pledge.load(id)),
  Seat: found("seat", (id, { loaders }) => loaders.seat.load(id)),
  ServiceToken: found("token", (id, { loaders }) => loaders.serviceToken.load(id)),
  Shift: found("shift", (id, { loaders }) => loaders.shift.load(id)),
  ShiftSeries: found("series", (id, { loaders }) => loaders.series.load(id)),
  TemplateVersion: found("template", (id, { loaders }) => loaders.templateVersion.load(id)),
  UntoldNotice: found("message", async (id, { reader }) => {
    const [message] = await reader.parkedMessages.byIds([id]);
    return message && toUntoldNotice(message);
  }),
};

function found<K extends IdKind>(
  prefix: K,
  load: (id: Id<K>, context: ApiContext) => Promise<AnyNode | undefined>,
): NodeKind {
  return {
    prefix,
    load: async (text, context) => {
      const id = parseId(prefix, text);
      return id && load(id, context);
    },
  };
}

const TYPES = Object.keys(NODE_KINDS) as NodeType[];
const typeByPrefix = new Map(TYPES.map((type) => [String(NODE_KINDS[type].prefix), type]));

/** The type of what has this id, undefined for a text that is no id of a node. */
export function nodeTypeOf(id: string): NodeType | undefined {
  return typeByPrefix.get(id.slice(0, Math.max(0, id.lastIndexOf("_"))));
}

/** What has this id; null where there is no such thing. */
export async function loadNode(id: string, context: ApiContext): Promise<AnyNode | null> {
  const type = nodeTypeOf(id);
  return (type && (await NODE_KINDS[type].load(id, context))) ?? null;
}
