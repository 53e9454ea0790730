import type { CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import { hoursOf } from "../commitment/balance-line.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { AboutFollowUp, FollowUpSeen } from "./read-follow-up.ts";

/** `Avstämning för 2026 · Kaffebönan AB · hyresavtal L-1042`. */
export function aboutFollowUp({ year, appendix, organisation }: AboutFollowUp, text: Text): string {
  return text.mrkdwn("followUp.about", {
    ...{ year: String(year), organisation: organisation.name, lease: appendix.leaseNumber },
  });
}

/** When it is to be held, or was. */
export function dayLine({ followUp: { heldOn, dueOn } }: Pick<FollowUpSeen, "followUp">, text: Text): string {
  return heldOn
    ? text.mrkdwn("followUp.heldOn", { on: fullDateOf(text, heldOn) })
    : text.mrkdwn("followUp.setFor", { on: fullDateOf(text, dueOn) });
}

/** `150 h`, `3 platser`, `2 tillfällen`. */
export function targetOf(unit: CommitmentUnit, count: number, text: Text): string {
  switch (unit) {
    case "MINUTES":
      return hoursOf(count, text);
    case "PLACES":
      return text.plain("followUp.places", { count });
    case "EVENTS":
      return text.plain("followUp.events", { count });
  }
}

export function areaOf(area: FocusArea | null, text: Text): string {
  return text.plain(area ? `area.${area}` : "followUp.anyArea");
}
