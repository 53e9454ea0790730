import type { Commitment, CommitmentRevision } from "@socialsmart/domain/commitment/commitment";

export type CommitmentMapper = Commitment;
export type CommitmentRevisionMapper = CommitmentRevision;
