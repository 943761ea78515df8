import type { VoiceWords } from '../en/voice.ts'

/** How a brand’s voice is put to a model, in Chinese. */
export const voiceZh: VoiceWords = {
  tone: (tone) => `语气：${tone}。`,
  use: (words) => `品牌常用的词：${words.join('、')}。`,
  avoid: (words) => `绝不使用的词：${words.join('、')}。`,
  examples: (sentences) => `语气合适的例句：\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`,
}
