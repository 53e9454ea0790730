import { lengthOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { OrganisationBalance } from "./organisation-balance.ts";

/** `*Kaffebönan AB* · 12 h styrkta, 6 h planerade av 100 h`: of nothing where nothing was taken on, which is normal. */
export function balanceLine({ organisation, balance }: OrganisationBalance, text: Text): string {
  const { targetMinutes, plannedMinutes, verifiedMinutes } = balance;
  const facts = {
    organisation: organisation.name,
    planned: hoursOf(plannedMinutes, text),
    verified: hoursOf(verifiedMinutes, text),
  };
  return targetMinutes === null
    ? text.mrkdwn("hours.balance", facts)
    : text.mrkdwn("hours.balanceOfTarget", { ...facts, target: hoursOf(targetMinutes, text) });
}

/** An adjustment may leave less than nothing. */
export function hoursOf(minutes: number, text: Text): string {
  if (minutes === 0) return text.plain("hours.whole", { hours: "0" });
  return minutes < 0 ? `−${lengthOf(text, -minutes)}` : lengthOf(text, minutes);
}
