import type { EditScene } from '../corruption.ts'

/** The text with words put before its final stop, or at its end where it has none. */
export function appended(scene: EditScene, words: readonly string[]): string[] {
  const { text } = scene.source
  const end = /[.。!！?？]$/.test(text) ? text.length - 1 : text.length
  return words.map((word) => text.slice(0, end) + word + text.slice(end))
}

/** The text with a further sentence behind it. */
export function withSentence(scene: EditScene, sentences: readonly string[]): string[] {
  const { text } = scene.source
  const ended = /[.。!！?？]$/.test(text) ? text : text + (scene.language === 'en' ? '.' : '。')
  return sentences.map((sentence) => (scene.language === 'en' ? `${ended} ${sentence}` : ended + sentence))
}
