/** What "shoal watch" says while it watches. */
export interface WatchTexts {
  watching: (directory: string) => string
  added: (file: string, rows: string, newCustomers: string, moved: string | undefined) => string
  refused: (file: string, problem: string, remedy: string) => string
  ended: (added: string, refused: string) => string
}

export const watchTexts: WatchTexts = {
  watching: (directory) =>
    `Watching ${directory}; Ctrl-C ends it. New files are added once they have stopped growing, and lines written behind those of a file at once.`,
  added: (file, rows, newCustomers, moved) =>
    `${file}: ${rows} rows added, ${newCustomers} new customers${moved === undefined ? '' : `, ${moved} in another segment`}.`,
  refused: (file, problem, remedy) => `${file} was not added. ${problem} ${remedy}`,
  ended: (added, refused) => `${added} files added, ${refused} refused.`,
}
