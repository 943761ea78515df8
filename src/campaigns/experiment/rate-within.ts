/** The share that orders within some days, from that within others: as if orders came evenly, 1 − (1 − rate)^(window / days). */
export const rateWithin = (rate: number, days: number, window: number): number =>
  window === days ? rate : rate >= 1 ? 1 : -Math.expm1((window / days) * Math.log1p(-rate))
