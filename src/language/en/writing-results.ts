/** What the commands around models, prompts and personas say. */
export interface WritingResults {
  prompts: {
    /** One line of the list. */
    line: (name: string, language: string, version: string, own: boolean, purpose: string) => string
    same: string
    none: string
    own: (folder: string) => string
    next: string
  }
}

export const writingResults: WritingResults = {
  prompts: {
    line: (name, language, version, own, purpose) =>
      `${name} (${language}), version ${version}${own ? ', your own file' : ''}: ${purpose}`,
    same: 'is the one that comes with Shoal',
    none: 'All prompts are those that come with Shoal.',
    own: (folder) => `A file of the same name in ${folder} takes the place of one of these.`,
    next: 'Next: shoal prompts show NAME',
  },
}
