import type { State } from '../../workspace/state.ts'

/** Where the tracked links of a campaign lead, by their places. */
export const trackedLinks = (state: State, campaign: string): Map<number, string> =>
  new Map(
    state
      .rows('SELECT place, url FROM tracked_links WHERE campaign = ? ORDER BY place', campaign)
      .map((row) => [Number(row['place']), String(row['url'])]),
  )

/** The place of a link of a campaign: the one that it has, or the next. */
export function placeOfLink(state: State, campaign: string, url: string): number {
  const known = trackedLinks(state, campaign)
  return [...known].find(([, other]) => other === url)?.[0] ?? known.size
}

/** Keeps where a link leads, before the first mail with it leaves: what mails carry by then leads where it led, whatever shoal.yaml says later. */
export function keepTrackedLink(state: State, campaign: string, url: string): void {
  state.transaction(() =>
    state.change(
      'INSERT OR IGNORE INTO tracked_links (campaign, place, url) VALUES (?, ?, ?)',
      campaign,
      placeOfLink(state, campaign, url),
      url,
    ),
  )
}
