export function districtNotFoundError(districtId: string) {
  return { __typename: "DistrictNotFoundError", message: "There is no such district.", districtId } as const;
}
