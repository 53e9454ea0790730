/** Districts of western Örebro, by the key that the other tables use. */
export const DISTRICTS = {
  vivalla: "Vivalla",
  lundby: "Lundbyområdet",
  oxhagen: "Oxhagen",
  varberga: "Varberga",
  baronbackarna: "Baronbackarna",
  vasthaga: "Västhaga",
} as const;

export type DistrictKey = keyof typeof DISTRICTS;
