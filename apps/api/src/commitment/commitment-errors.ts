import type { CommitmentId } from "@socialsmart/domain/kernel/ids";

export function commitmentExistsError({ commitmentId }: { readonly commitmentId: CommitmentId }) {
  return {
    __typename: "CommitmentExistsError",
    message: "The organisation has a line of that unit and focus area for the year: revise that one.",
    commitmentId,
  } as const;
}

export function commitmentNotFoundError(commitmentId: string) {
  return {
    __typename: "CommitmentNotFoundError",
    message: "There is no such commitment.",
    commitmentId,
  } as const;
}
