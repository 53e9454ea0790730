import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { ListOrder } from "../paging/connect.ts";
import type { UntoldNoticeMapper } from "./outbox.mappers.ts";

/** By when they were given up, the latest first. */
export const UNTOLD_NOTICE_ORDER: ListOrder<UntoldNoticeMapper> = {
  kind: "message",
  sortKey: "INSTANT",
  cursorOf: ({ at, id }) => ({ key: at.toString(), id }),
};

/** A message has its id a level deeper than what is found by id. */
export function toUntoldNotice(parked: ParkedMessage): UntoldNoticeMapper {
  return { ...parked, id: parked.message.id };
}
