import type { ClearanceNote } from "@socialsmart/domain/clearance/clearance-note";

export type ClearanceNoteMapper = ClearanceNote;
