import type { ProposeTexts } from '../en/propose.ts'

/** What a proposer of prompts is told, in Chinese. */
export const proposeZh: ProposeTexts = {
  failure: (fault, lines, examples) => `- ${fault}，${lines} 句，例如${examples.join('、')}`,
}
