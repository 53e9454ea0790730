import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { expect, test } from "vitest";
import { aHomeModel, all, aPlacedRoster, aQueue } from "../testing/home-model.ts";
import { aPledgeSeen, aShift } from "../testing/models.ts";
import { readable } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import { digestMessage } from "./digest-message.ts";
import type { DigestModel } from "./digest-section.ts";

const HOME = "slack://app?team=T0VASTER&id=A0SOCIAL&tab=home";
/** Monday, 23 November 2026, 08:30 in Stockholm. */
const NOW = Temporal.Instant.from("2026-11-23T07:30:00Z");
const tomorrow = aShift("2026-11-24T16:00", { hours: 3, taken: 2, nameByMinutes: 180 });

function seen(pledge: Partial<Pledge>, { organisation = "Kaffebönan AB", shift = tomorrow } = {}) {
  const made = aPledgeSeen({ shift, places: 2, organisation });
  return { ...made, pledge: { ...made.pledge, ...pledge } };
}

const offer = { places: 1, expiresAt: NOW.add({ hours: 24 }) };
const short = aShift("2026-12-01T16:00", { hours: 3, taken: 1 });
const busy: DigestModel = {
  home: aHomeModel({
    now: NOW,
    pledges: all(
      seen({ state: "OFFERED", offer }),
      seen({ named: 1 }, { organisation: "Cykel & <Co>" }),
      seen({}, { shift: aShift("2026-12-24T16:00", { nameByMinutes: 180 }) }),
    ),
    queue: aQueue({
      approvals: all(seen({ state: "PENDING" })),
      toOffer: all(aPlacedRoster(aShift("2026-11-23T13:00", { taken: 5 }), { waitlistedPlaces: 3 })),
      understaffed: all(
        aPlacedRoster(short),
        ...Array.from({ length: 7 }, (_, n) =>
          aPlacedRoster(aShift(`2026-11-${25 + (n % 5)}T1${n}:00`, { taken: 1 }), { title: "Språkcafé" }),
        ),
      ),
    }),
  }),
  withdrawals: [
    { seen: seen({ state: "WITHDRAWN_LATE" }, { organisation: "Vivalla IF", shift: short }), places: 2 },
  ],
};

test.each(["sv", "en"] as const)("a digest says what there is to do, in %s", async (language) => {
  const message = digestMessage(busy, HOME, textIn(language));
  await expect(`${message && readable(message)}\n`).toMatchFileSnapshot(`digest-message.${language}.txt`);
});

test("where there is nothing to do there is no digest", () => {
  const calm = { home: aHomeModel({ now: NOW, queue: aQueue() }), withdrawals: [] };
  expect(digestMessage(calm, HOME, textIn("sv"))).toBeUndefined();
});

test("names that are due later than in three days are none of today's", () => {
  const later = seen({}, { shift: aShift("2026-11-26T16:00", { nameByMinutes: 180 }) });
  const home = aHomeModel({ now: NOW, pledges: all(later) });
  expect(digestMessage({ home, withdrawals: [] }, HOME, textIn("sv"))).toBeUndefined();
});

test("where Slack does not say which app this is, words lead to App Home", () => {
  const message = digestMessage(busy, undefined, textIn("sv"));
  expect(message && readable(message)).toContain("Gör det på fliken Hem");
});

test("however much there is to do, it is within Slack's limits", () => {
  // As long as a title may be.
  const title = "<!channel> & ".repeat(8).slice(0, 100);
  const much = Array.from({ length: 60 }, () => aPlacedRoster(short, { title }));
  const home = aHomeModel({ now: NOW, queue: aQueue({ understaffed: all(...much), toOffer: all(...much) }) });
  const message = digestMessage({ home, withdrawals: [] }, HOME, textIn("en"));
  expect(message?.text.length).toBeLessThanOrEqual(4000);
  expect(message && readable(message)).toContain("… and 55 more");
});
