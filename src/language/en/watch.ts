/** What "shoal watch" says while it watches. */
export interface WatchTexts {
  watching: (directory: string) => string
  /** What is more than none besides. */
  added: (
    file: string,
    rows: string,
    more: { leftOut?: string; fresh?: string; moved?: string; replaced?: string },
  ) => string
  refused: (problem: string, remedy: string) => string
  ended: (added: string, refused: string) => string
}

export const watchTexts: WatchTexts = {
  watching: (directory) =>
    `Watching ${directory}; Ctrl-C ends it. New files are added once they have stopped growing, and lines written behind those of a file at once.`,
  added: (file, rows, { leftOut, fresh, moved, replaced }) =>
    `${[
      `${file}: ${rows === '1' ? '1 row' : `${rows} rows`} added`,
      leftOut && `${leftOut} of them left out (see "shoal report")`,
      fresh && `${fresh === '1' ? '1 new customer' : `${fresh} new customers`}`,
      moved && `${moved} in another segment`,
      replaced && `${replaced} earlier rows replaced`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  refused: (problem, remedy) => `Not added: ${problem} ${remedy}`,
  ended: (added, refused) => `${added === '1' ? '1 file' : `${added} files`} added, ${refused} refused.`,
}
