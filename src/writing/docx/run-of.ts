import { type IRunOptions, TextRun } from 'docx'
import { xmlText } from '../slides/deck.ts'

/** A run of words without the characters that a document may not hold, whatever a name from the data brings. */
export const runOf = ({ text = '', ...look }: IRunOptions): TextRun => new TextRun({ ...look, text: xmlText(text) })
