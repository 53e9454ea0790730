import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Viewer } from "./viewer.ts";

export type ViewerMapper = Viewer;
export type ServiceTokenMapper = ServiceToken;
