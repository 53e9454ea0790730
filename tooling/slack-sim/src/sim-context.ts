import type { AppLine } from "./deliveries/app-line.ts";
import type { ResponseUrls } from "./deliveries/response-urls.ts";
import type { Triggers } from "./deliveries/triggers.ts";
import type { Faults } from "./faults/faults.ts";
import type { Installing } from "./installation/installing.ts";
import type { Sockets } from "./socket/sockets.ts";
import type { Violations } from "./violations.ts";
import type { Workspace } from "./workspace/workspace.ts";

/** What the parts of the simulator share. */
export interface SimContext {
  workspace: Workspace;
  line: AppLine;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  faults: Faults;
  violations: Violations;
  installing: Installing;
  sockets: Sockets;
  /** The simulator's own address. */
  url: string;
}
