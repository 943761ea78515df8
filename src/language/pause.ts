/** Why sending stopped: so many of so many mails. */
export interface PauseData {
  why: 'bounces' | 'complaints' | 'refusals'
  count: number
  of: number
}

/** The share that made it stop, as a percentage with one decimal. */
export const pauseShare = ({ count, of }: PauseData): string => `${((100 * count) / Math.max(1, of)).toFixed(1)}%`
