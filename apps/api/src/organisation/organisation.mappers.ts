import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Connection } from "../paging/connection.ts";

export type OrganisationMapper = Organisation;
export type OrganisationConnectionMapper = Connection<Organisation>;
