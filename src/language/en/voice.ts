/** How a brand’s voice is put to a model. */
export interface VoiceWords {
  tone: (tone: string) => string
  use: (words: readonly string[]) => string
  avoid: (words: readonly string[]) => string
  examples: (sentences: readonly string[]) => string
}

export const voiceEn: VoiceWords = {
  tone: (tone) => `Tone: ${tone}.`,
  use: (words) => `Words the brand likes: ${words.join(', ')}.`,
  avoid: (words) => `Words never to use: ${words.join(', ')}.`,
  examples: (sentences) => `Sentences that sound right:\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`,
}
