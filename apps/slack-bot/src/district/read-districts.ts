import type { District } from "@socialsmart/domain/district/district";
import { readAll } from "@socialsmart/domain/store/all-pages";
import type { Reader } from "@socialsmart/domain/store/reader";

/** All of the landlord's, by name. */
export function readDistricts({ districts }: Reader): Promise<readonly District[]> {
  return readAll(
    (page) => districts.page(page),
    ({ name, id }) => ({ key: name, id }),
  );
}
