import type { ServiceToken } from "@socialsmart/domain/access/service-token";

export type ViewerMapper = ServiceToken;
