import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { ModelSettings } from '../../workspace/model-settings.ts'
import { version } from '../../workspace/version.ts'
import type { Subject, WritingSettings } from '../model-personas/writer.ts'
import { nameOfModel } from '../models/name-of-model.ts'
import { readPrompts } from '../prompts/read-prompt.ts'

/**
 * The hash of what all items of a run have in common: the models that may write and the length that they may take, values, voice, prompts, and the version of Shoal, whose checker and rule writer
 * have their say.
 */
export const runKey = (
  chain: readonly ModelSettings[],
  { values, voice, prompts }: Omit<WritingSettings, 'way'>,
  angles: number,
): string =>
  canonicalHash({
    models: chain.map((settings) => ({ name: nameOfModel(settings), maxTokens: settings.maxTokens ?? null })),
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
