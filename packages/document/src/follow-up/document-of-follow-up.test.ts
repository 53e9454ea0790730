import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { reviseCommitment } from "@socialsmart/domain/commitment/revise-commitment";
import { adoptLines } from "@socialsmart/domain/follow-up/adopt-lines";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { type FollowedUp, readFollowedUp } from "@socialsmart/domain/follow-up/read-followed-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import type { FollowUpId } from "@socialsmart/domain/kernel/ids";
import { adjustHours } from "@socialsmart/domain/ledger/adjust-hours";
import { anAgreement } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { addOrganisation, pledge } from "@socialsmart/domain/testing/world-additions";
import type { Member, World } from "@socialsmart/domain/testing/world-parts";
import { beforeAll, expect, test } from "vitest";
import { composeDocument } from "../content/compose-document.ts";
import { type Block, plainTextOf } from "../content/content.ts";
import { renderHtml } from "../html/render-html.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { documentOfFollowUp } from "./document-of-follow-up.ts";

let world: World;
let before: FollowedUp;
let after: FollowedUp;
let later: FollowedUp;
let afterShortYear: FollowedUp;
beforeAll(async () => {
  world = await aWorld();
  const { deps, operator, bakery, landlord, laterShiftId } = world;
  const { organisationId } = bakery;
  const line = { organisationId, year: 2026, unit: "MINUTES", focusArea: null, note: "" } as const;
  const own = { ...line, organisationId: landlord.organisationId, focusArea: "SAFETY" } as const;
  const evenings = { ...line, unit: "EVENTS", target: 2, note: "Öppet <hus> *för* alla" } as const;
  for (const one of [{ ...line, target: 6000 }, evenings, { ...own, target: 9000 }]) {
    answerOf(await commitYearly(deps, operator, one, null));
  }
  await pledge(world, bakery, laterShiftId, 1);
  const worked = { organisationId, workedOn: "2026-02-03", minutes: 255, reason: "Glömt" };
  answerOf(await adjustHours(deps, landlord.coordinator, worked, null));
  const followUpId = await planned();
  before = await read(followUpId);
  const attendees = [
    { party: "LANDLORD", capacity: "Samordnare" },
    { party: "TENANT", capacity: "Butikschef" },
    { party: "OTHER", capacity: "Ordförande, Vivalla IF" },
  ] as const;
  const minutes = "Läxhjälpen fungerar – fler kvällar.\nVi ses i Vivalla.\n\n*Inte* <b>Markdown</b>.";
  const held = { followUpId, revision: 0, heldOn: "2026-03-01", attendees, minutes };
  answerOf(await noteFollowUp(deps, operator, held, null));
  const lines = [{ unit: "MINUTES", focusArea: "INTEGRATION", target: 4500, note: "Kvällar" }] as const;
  answerOf(await adoptLines(deps, bakery.contact, { followUpId, organisationId, lines }, null));
  after = await read(followUpId);
  answerOf(await adjustHours(deps, landlord.coordinator, worked, null));
  const [taken] =
    (await deps.store.reader(world.landlordId).commitments.listByOrganisations([organisationId]))
      .get(organisationId)
      ?.filter(({ year }) => year === 2027) ?? [];
  if (!taken) throw new Error("It was taken on");
  const less = { commitmentId: taken.id, target: 60 };
  answerOf(await reviseCommitment(deps, operator, less, null));
  later = await read(followUpId);

  const cafe = await addOrganisation(world, "TENANT", "Kaffebönan AB");
  const agreement = { ...anAgreement(cafe), effectiveFrom: "2025-11-01" };
  answerOf(await recordAppendix(deps, operator, agreement, null));
  const first = { ...line, organisationId: cafe.organisationId, year: 2025 };
  answerOf(await commitYearly(deps, operator, { ...first, target: 3650 }, null));
  const helped = {
    organisationId: cafe.organisationId,
    workedOn: "2025-12-03",
    minutes: 90,
    reason: "Glömt",
  };
  answerOf(await adjustHours(deps, landlord.coordinator, helped, null));
  afterShortYear = await read(await planned(cafe));
});

async function planned(
  { organisationId }: Pick<Member, "organisationId"> = world.bakery,
): Promise<FollowUpId> {
  const { deps, operator, landlordId } = world;
  const all = await deps.store.reader(landlordId).appendices.listByOrganisations([organisationId]);
  const [appendix] = all.get(organisationId) ?? [];
  if (!appendix) throw new Error("It has one");
  const input = { appendixId: appendix.id, year: 2026, dueOn: null };
  return answerOf(await scheduleFollowUp(deps, operator, input, null)).followUpId;
}

async function read(id: FollowUpId): Promise<FollowedUp> {
  const { deps, landlordId } = world;
  const reader = deps.store.reader(landlordId);
  const [followUp] = await reader.followUps.byIds([id]);
  const [appendix] = followUp ? await reader.appendices.byIds([followUp.appendixId]) : [];
  if (!followUp || !appendix) throw new Error("It was planned");
  return readFollowedUp(reader, { followUp, appendix }, deps.clock.now());
}

/** What it says, line by line. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case "heading":
        return [`${"#".repeat(block.depth)} ${plainTextOf(block.children)}`];
      case "paragraph":
        return [plainTextOf(block.children)];
      case "table":
        return block.children.map((row) =>
          row.children.map((cell) => plainTextOf(cell.children)).join(" | "),
        );
      case "list":
        return block.children.map((item) => `- ${linesOf(item.children).join(" ")}`);
      default:
        return [];
    }
  });
}

test.each(["sv", "en"] as const)(
  "a follow-up says in %s what there is to talk of, and then what was said",
  async (language) => {
    const said = [before, after, afterShortYear].map((followedUp) => {
      const { body, signatures, about } = composeDocument(documentOfFollowUp(followedUp, language));
      return linesOf([...body, ...signatures, ...about]).join("\n");
    });
    await expect(`${said.join("\n\n---\n\n")}\n`).toMatchFileSnapshot(`follow-up.${language}.txt`);
  },
);

test("nothing that was typed is more than text, no hash is told of what nobody signs, and the same facts give the same bytes", async () => {
  const document = documentOfFollowUp(after, "sv");
  const page = renderHtml(document);
  expect(page).toContain("*Inte* &#x3C;b>Markdown&#x3C;/b>.");
  expect(page).not.toMatch(/<em>|<b>|[Hh]ash/);
  expect(renderHtml(documentOfFollowUp(after, "sv"))).toBe(page);
  // Whatever is verified or revised later.
  expect(renderHtml(documentOfFollowUp(later, "sv"))).toBe(page);
  expect(later.agenda).toEqual(after.agenda);
  const [one, other] = [await renderPdf(document), await renderPdf(documentOfFollowUp(after, "sv"))];
  expect(one.equals(other)).toBe(true);
});
