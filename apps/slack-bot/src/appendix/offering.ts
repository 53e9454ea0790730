import { mayPlan } from "@socialsmart/domain/access/policy";
import {
  type AppendixOffered,
  type OfferAppendix,
  offerAppendix,
} from "@socialsmart/domain/appendix/offer-appendix";
import { type OrganisationId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Person } from "@socialsmart/domain/person/person";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { appendicesButton } from "./appendix-buttons.ts";
import { showAppendices } from "./appendix-command.ts";
import { OFFER, offerFormView } from "./offer-form.ts";
import { offerErrors } from "./offer-refusal-text.ts";
import { readOfferForm } from "./read-offer-form.ts";

/** [Offer an appendix …]: opens the form. */
export async function openOffer(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("appendixOffer.coordinatorsOnly"), appendicesButton(text));
  const form = await readOfferForm(known, bot.deps.clock.now(), { values: new Map() }, originOf(click));
  return showForm(bot, click, offerFormView(form, text));
}

/** A tenant was chosen: asks for one of its leases, and for one of its people. */
export async function chooseTenant(bot: Bot, known: Known, click: Click): Promise<undefined> {
  if (!click.view || !mayPlan(known.actor)) return undefined;
  const values = new Map([...click.view.values, [OFFER.tenant, click.value] as const]);
  const form = await readOfferForm(known, bot.deps.clock.now(), { values }, originOf(click));
  return showForm(bot, click, offerFormView(form, known.text));
}

/** The form was submitted: makes the offer, and shows it among those that are out. */
export async function submitOffer(
  bot: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, text } = known;
  const { values } = view;
  const tenantId = parseId("organisation", values.get(OFFER.tenant) ?? "");
  if (!tenantId) return err({ [OFFER.tenant]: text.plain("form.chooseOrganisation") });
  const input = offerIn(values, tenantId);
  // The form may still show what another tenant has.
  if (!input) return err({ [OFFER.tenant]: text.plain("appendixOffer.incomplete") });
  const result = await offerAppendix(bot.deps, actor, input, key);
  if (!result.ok) return err(offerErrors(result.refusal, tenantId, text));
  bot.poke();
  const answer = await showAppendices(bot, known, await offered(bot, known, input, result.value));
  return ok(answerAt(parseOrigin(view.privateMetadata), userId, answer));
}

function offerIn(values: Submission["view"]["values"], tenantId: OrganisationId): OfferAppendix | undefined {
  const leaseId = parseId("lease", values.get(`${OFFER.lease}${tenantId}`) ?? "");
  const templateVersionId = parseId("template", values.get(`${OFFER.template}${tenantId}`) ?? "");
  const forTenant = parseId("person", values.get(`${OFFER.tenantSignatory}${tenantId}`) ?? "");
  const forLandlord = parseId("person", values.get(OFFER.landlordSignatory) ?? "");
  if (!leaseId || !templateVersionId || !forTenant || !forLandlord) return undefined;
  const capacity = (block: string) => values.get(block) ?? "";
  return {
    ...{ leaseId, templateVersionId },
    effectiveFrom: values.get(OFFER.effectiveFrom) ?? "",
    validUntil: values.get(OFFER.validUntil) ?? "",
    tenantSignatory: { personId: forTenant, capacity: capacity(OFFER.tenantCapacity) },
    landlordSignatory: { personId: forLandlord, capacity: capacity(OFFER.landlordCapacity) },
    registryNumber: values.get(OFFER.registryNumber) ?? null,
  };
}

/** Who is told, how, and whom nothing reaches. */
async function offered(
  { sendsMail, publicUrl }: Pick<Bot, "sendsMail" | "publicUrl">,
  { reader, landlord, text }: Known,
  { tenantSignatory, landlordSignatory }: OfferAppendix,
  { registryNumber }: AppendixOffered,
): Promise<string> {
  const ids = [tenantSignatory.personId, landlordSignatory.personId];
  const [people, identities] = await Promise.all([
    reader.people.byIds(ids),
    reader.people.chatIdentities(ids),
  ]);
  const reach = ({ id, workEmail }: Person) => {
    const isInChat = identities.some((one) => one.personId === id && one.teamId === landlord.chatTeamId);
    if (isInChat) return "told";
    return sendsMail && publicUrl !== undefined && workEmail ? "mailed" : "notTold";
  };
  const named = Map.groupBy(
    ids.flatMap((id) => people.find((person) => person.id === id) ?? []),
    reach,
  );
  const lines = (["told", "mailed", "notTold"] as const).flatMap((how) => {
    const names = named.get(how)?.map(({ displayName }) => displayName) ?? [];
    const listed = new Intl.ListFormat(text.language).format(names);
    return listed ? [text.mrkdwn(`appendixOffer.${how}`, { names: listed })] : [];
  });
  return [text.mrkdwn("appendixOffer.done", { registryNumber }), ...lines].join("\n");
}
