import type { Landlord } from "@socialsmart/domain/landlord/landlord";

export type LandlordMapper = Landlord;
