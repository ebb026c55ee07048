const z = 1.96;

/** The 95 % interval of a share, by Wilson. */
export function intervalOf(
  right: number,
  of: number,
): { readonly from: number; readonly to: number } {
  if (of === 0) return { from: 0, to: 1 };
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { from: (middle - reach) / scale, to: (middle + reach) / scale };
}
