import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";

/**
 * What a tenant is most likely to be offered, in its language: of the template that its last offer was made on, else that the
 * landlord's last was, else of whatever was published last.
 *
 * @param versions published ones, the newest first.
 */
export async function usualTemplate(
  reader: Reader,
  tenant: Organisation,
  {
    versions,
    tenants,
  }: { readonly versions: readonly TemplateVersion[]; readonly tenants: readonly Organisation[] },
): Promise<TemplateVersion | undefined> {
  const inLanguage = versions.filter(({ language }) => language === tenant.language);
  if (new Set(inLanguage.map(({ template }) => template)).size < 2) return inLanguage[0];
  const appendices = await reader.appendices.listByOrganisations(tenants.map(({ id }) => id));
  const last = lastOffer(appendices.get(tenant.id) ?? []) ?? lastOffer([...appendices.values()].flat());
  const [used] = last ? await reader.templateVersions.byIds([last.templateVersionId]) : [];
  return inLanguage.find(({ template }) => template === used?.template) ?? inLanguage[0];
}

function lastOffer(appendices: readonly Appendix[]): Appendix["offer"] | undefined {
  return appendices
    .flatMap(({ offer }) => offer ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(b.offeredAt, a.offeredAt))[0];
}
