import type { Viewer } from "./viewer.ts";

export type ViewerMapper = Viewer;
