import type { AuditEvent } from "../audit/audit-event.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Directory } from "../store/reader.ts";
import type { Installation, InstallationEnd } from "./installation.ts";
import type { Installations } from "./installations.ts";

type Parts = {
  readonly installations: Installations;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
};

/**
 * Notes that the chat app was installed, anew or again. It is the chat that decides this, so nobody is asked for a right; the
 * landlords who talk in its workspaces find it in their audit trail.
 */
export async function noteInstallation(
  parts: Parts,
  installation: Parameters<Installations["install"]>[0],
): Promise<void> {
  const { placeId, installedBy } = installation;
  const by = { actorKind: "CHAT_GUEST", actorId: `${placeId}/${installedBy}` } as const;
  await parts.installations.install(
    installation,
    await auditOf(parts, installation, { ...by, action: "installChatApp", change: { placeId } }),
  );
}

/**
 * Notes that the chat app is no longer installed: its secret is forgotten, and nothing more is told in its workspaces until it is
 * installed again. False if that was noted before, or it was installed again meanwhile.
 */
export async function noteUninstallation(
  parts: Parts,
  installation: Installation,
  reason: InstallationEnd,
): Promise<boolean> {
  const { placeId } = installation;
  const by = { actorKind: "SYSTEM", actorId: null } as const;
  const audit = await auditOf(parts, installation, {
    ...by,
    action: "endChatApp",
    change: { placeId, reason },
  });
  return parts.installations.end(installation, { at: parts.clock.now(), reason }, audit);
}

async function auditOf(
  { directory, ids, clock }: Parts,
  { teamIds }: Pick<Installation, "teamIds">,
  event: Pick<AuditEvent, "actorKind" | "actorId" | "action" | "change">,
): Promise<readonly AuditEvent[]> {
  const landlords = await Promise.all(teamIds.map((teamId) => directory.landlordByChatTeam(teamId)));
  return landlords
    .filter((landlord) => landlord !== undefined)
    .map(({ id }) => ({
      ...{ id: ids.next("audit"), landlordId: id, subject: id },
      ...{ at: clock.now(), source: "CHAT", ...event },
    }));
}
