/** What there is to do, on working days. */
export const digestTexts = {
  "digest.heading": "*Good morning! This is waiting for you.*",
  "digest.offers": "*Places waiting for an answer*",
  "digest.offer":
    "{organisation}: {places, plural, one {# place} other {# places}} until {until} · {title} · {when}",
  "digest.names": "*Names that are missing*",
  "digest.name":
    "{organisation}: {places, plural, one {# place} other {# places}} without a name, due {by} · {title} · {when}",
  "digest.approvals": "*Waiting for your approval*",
  "digest.approval": "{organisation}: {amount} · {title} · {when}",
  "digest.toOffers": "*Free places to offer*",
  "digest.toOffer": "{title} · {when} · {places} free, {waiting} on the waitlist",
  "digest.withdrawals": "*Late withdrawals*",
  "digest.withdrawal":
    "{organisation} gave up {places, plural, one {# place} other {# places}} · {title} · {when} · {taken} left, at least {minPlaces} needed",
  "digest.understaffed": "*Too few signed up*",
  "digest.lacking": "{title} · {when} · {taken} of {capacity} places, at least {minPlaces} needed",
  "digest.more": "… and {count} more",
  "digest.whereToDo": "Do it here in the app, in the Home tab.",
} as const;
