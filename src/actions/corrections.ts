import { z } from 'zod'
import { Localized } from '../language/language.ts'
import { CorrectionRecord } from '../questions/corrections/correction-records.ts'
import { defineAction } from './define-action.ts'

/** shoal corrections: how words and questions are to be read in this workspace; one is accepted or taken back by hand. */
export const corrections = defineAction({
  name: 'corrections',
  effect: 'writes',
  positional: 'correction',
  input: z
    .strictObject({
      correction: z.string().optional(),
      accept: z.boolean().default(false),
      undo: z.boolean().default(false),
      by: z.string().optional().describe('NAME'),
    })
    .refine(({ accept, undo }) => !(accept && undo), {
      path: ['undo'],
      params: { is: 'not-beside', other: 'accept' },
    })
    .refine(({ correction, accept, undo }) => correction !== undefined || !(accept || undo), {
      path: ['correction'],
      params: { is: 'missing' },
    }),
  output: z.strictObject({
    corrections: z.array(
      z.strictObject({
        ...CorrectionRecord.shape,
        text: Localized.describe('the correction as a sentence'),
        tried: Localized.describe('what it would do to the accepted questions'),
      }),
    ),
    one: z.boolean().describe('whether one was asked for'),
  }),
  run: async ({ correction: id, accept, undo, by }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { changeCorrection, readCorrections } = await import('../questions/corrections/correction-records.ts')
    const { correctionText, triedText } = await import('../questions/corrections/correction-text.ts')
    const { whoIs } = await import('./who-is.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { state } = workspace
      return state.transaction(() => {
        const asked = id?.trim().toUpperCase()
        const known = readCorrections(state)
        if (asked !== undefined && !known.some((record) => record.id === asked))
          throw new ShoalError('chat/unknown-correction', { correction: asked, known: known.map((one) => one.id) })
        if (asked !== undefined && (accept || undo))
          changeCorrection(state, asked, {
            at: context.now().toISOString(),
            who: whoIs(workspace, by),
            what: accept ? 'accepted' : 'undone',
          })
        const shown = readCorrections(state).filter((record) => asked === undefined || record.id === asked)
        return {
          corrections: shown.map((record) => ({
            ...record,
            text: correctionText(record.proposed.correction),
            tried: triedText(record.proposed.tried),
          })),
          one: asked !== undefined,
        }
      })
    } finally {
      workspace.state.close()
    }
  },
})
