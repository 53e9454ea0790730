import type { FoundLandlord } from "@socialsmart/domain/landlord/found-landlord";

/** The chat workspace that the landlord's people and its tenants' contacts talk in. */
export const TEAM_ID = "T0VASTERPORT";

export const ZONE = "Europe/Stockholm";

export const LANDLORD: FoundLandlord = {
  name: "Västerporten Fastigheter",
  organisationNumber: null,
  language: "sv",
  zone: ZONE,
  chatTeamId: TEAM_ID,
};
