import type { District } from "@socialsmart/domain/district/district";
import type { DistrictId, LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { as, type Fields, mapperOf } from "../schema/fields.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type DistrictRow = {
  id: DistrictId;
  landlord_id: LandlordId;
  name: string;
};

export const districtTable = new EntitySchema<DistrictRow>({
  name: "district",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    name: column.name,
  } satisfies Record<keyof DistrictRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("district_landlord", "landlord_id", "landlord")],
  indices: [{ name: "district_by_name", columns: ["landlord_id", "name", "id"] }],
});

export const DISTRICT_FIELDS: Fields<District, DistrictRow> = {
  id: as("id"),
  landlordId: as("landlord_id"),
  name: as("name"),
};

export const toDistrict = mapperOf(DISTRICT_FIELDS);

export function toDistrictRow(district: District): DistrictRow {
  return {
    id: district.id,
    landlord_id: district.landlordId,
    name: district.name,
  };
}
