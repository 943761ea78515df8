import { canonicalHash } from '../../facts/canonical-hash.ts'
import { version } from '../../workspace/version.ts'
import type { Subject, WritingSettings } from '../model-personas/writer.ts'
import { readPrompts } from '../prompts/read-prompt.ts'

/**
 * The hash of what all items of a run have in common: model, values, voice, prompts, and the version of Shoal, whose checker and rule writer
 * have their say.
 */
export const runKey = (
  model: string,
  { values, voice, prompts }: Omit<WritingSettings, 'way'>,
  angles: number,
): string =>
  canonicalHash({
    model,
    values,
    voice,
    prompts: readPrompts(prompts).map((prompt) => prompt.version),
    angles,
    version,
  })

/** The hash of all that the words of an item depend on: its run, its fact sheet and those beside it, language, variant, and way of writing. */
export const itemKey = (
  run: string,
  { sheet, sheets, language, variant }: Subject,
  way: WritingSettings['way'],
): string => canonicalHash({ run, sheet: sheet.hash, beside: sheets.map(({ hash }) => hash), language, variant, way })
