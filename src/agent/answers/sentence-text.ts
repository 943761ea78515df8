import type { AnswerSentence } from '../turn/turn.ts'

/** A sentence of an answer as a reader sees it. */
export const sentenceText = ({ parts }: AnswerSentence): string => parts.map(({ text }) => text).join('')
