/** What a proposer of prompts is told. */
export interface ProposeTexts {
  failure: (fault: string, lines: number, examples: readonly string[]) => string
}

export const proposeEn: ProposeTexts = {
  failure: (fault, lines, examples) => `- ${fault}, in ${lines} lines, as in ${examples.join(' and ')}`,
}
