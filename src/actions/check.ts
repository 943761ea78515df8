import { z } from 'zod'
import { defineAction } from './define-action.ts'
import { sheetsForModels } from './sheets-for-models.ts'
import { withEngine } from './with-engine.ts'

/** shoal check TEXT: holds a text that a person wrote or edited against the facts of a segment. */
export const check = defineAction({
  name: 'check',
  effect: 'reads',
  positional: 'file',
  input: z.strictObject({
    file: z.string(),
    segment: z.string(),
    reader: z.enum(['marketer', 'customer']).default('marketer'),
  }),
  output: z.strictObject({
    file: z.string(),
    segment: z.string(),
    sentences: z.int().describe('that were held against the facts'),
    faults: z.array(
      z.strictObject({
        line: z.int(),
        sentence: z.string(),
        found: z.string().describe('the words at fault'),
        code: z.string(),
        reason: z.string(),
      }),
    ),
  }),
  isPartial: ({ faults }) => faults.length > 0,
  run: async ({ file, segment, reader }, context) => {
    const { readFileSync } = await import('node:fs')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { findSegment } = await import('./find-segment.ts')
    const { languageFor } = await import('./language-for.ts')
    const { checkText } = await import('../writing/checker/check-text.ts')
    const { explainFault } = await import('../writing/checker/explain-fault.ts')
    const { bannedBy } = await import('../writing/settle/voice.ts')
    return withEngine(context, async (workspace, engine) => {
      const text = textOf(
        () => readFileSync(file, 'utf8'),
        () => new ShoalError('file/missing', { file }),
      )
      const { segmentation, sheets } = await sheetsForModels(engine, workspace, context)
      const { index, segment: found } = findSegment(segmentation, segment)
      const language = languageFor(workspace, context)
      const held = checkText(text, {
        language,
        sheet: sheets[index],
        sheets,
        cited: sheets[index].facts.map(({ id }) => id),
        reader,
        banned: bannedBy(workspace.config.voice),
        stated: workspace.config.campaigns.facts,
      })
      return {
        file,
        segment: found.id,
        sentences: held.length,
        faults: held.flatMap(({ line, sentence, faults }) =>
          faults.map((fault) => ({
            line,
            sentence,
            found: fault.found,
            code: fault.code,
            reason: explainFault(fault, language, language, reader),
          })),
        ),
      }
    })
  },
})

/** A file that cannot be read is one that is not there, for whoever named it. */
function textOf(read: () => string, missing: () => Error): string {
  try {
    return read()
  } catch {
    throw missing()
  }
}
