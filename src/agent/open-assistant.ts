import { existsSync, readFileSync } from 'node:fs'
import { openDuckDb } from '../engine/duckdb.ts'
import { engineTurns } from '../engine/engine-turns.ts'
import type { Language } from '../language/language.ts'
import { readConfig } from '../workspace/read-config.ts'
import { configPath, openWorkspace, temporaryFolder } from '../workspace/workspace.ts'
import { forgetClientVariables } from '../writing/models/forget-client-variables.ts'
import type { Assistant } from './assistant.ts'
import { assistantOf } from './assistant-of.ts'
import { openParts } from './open-parts.ts'
import { type OpenParts, PartsDesk } from './parts-desk.ts'

/** Where a talk is held. */
export interface AssistantSurroundings {
  /** Of the workspace. */
  folder: string
  /** Variables that settings may name, as for the key of a model. */
  environment: Readonly<Record<string, string | undefined>>
  /** The clock, for records of when something was said; no figure depends on it. */
  now: () => Date
  /** Where neither the question nor shoal.yaml shows one. */
  usualLanguage: Language
  /** false: models are asked anew, as when they are measured. Default: an answer that was given before is given again. */
  keepAnswers?: boolean
}

/**
 * Opens a workspace for talks: engine, catalogue, model and tools, until it is closed. Where another process imports orders or finds segments meanwhile, the next
 * question is answered from them.
 * @throws ShoalError workspace/missing, workspace/nothing-imported, workspace/damaged, config/…, models/no-key
 */
export async function openAssistant(surroundings: AssistantSurroundings): Promise<Assistant> {
  const { folder, environment, now, keepAnswers = true } = surroundings
  forgetClientVariables()
  const workspace = openWorkspace(folder)
  const usualLanguage = workspace.config.language ?? surroundings.usualLanguage
  const action = {
    folder,
    language: undefined,
    usualLanguage,
    progress: () => undefined,
    environment,
    trace: () => undefined,
    signal: new AbortController().signal,
    now,
  }
  const settings = configPath(workspace.folder)
  const standing = (): string =>
    [
      ...(['import', 'segment', 'value', 'predict'] as const).map((kind) => workspace.state.latestId(kind) ?? 0),
      ...workspace.state.rows('SELECT max(rowid) AS row, max(at) AS at FROM campaign_results').flatMap(Object.values),
      existsSync(settings) ? readFileSync(settings, 'utf8') : '',
    ].join(' ')
  const open = async (): Promise<OpenParts> => {
    const shared = engineTurns(await openDuckDb(undefined, temporaryFolder(workspace), true))
    try {
      // As the settings stand now: a threshold that was raised meanwhile counts at once.
      const standing = { ...workspace, config: readConfig(settings) }
      return { parts: await openParts(standing, shared, action, keepAnswers), close: shared.close }
    } catch (error) {
      shared.close()
      throw error
    }
  }
  let desk: PartsDesk
  try {
    desk = await PartsDesk.begin(standing, open)
  } catch (error) {
    workspace.state.close()
    throw error
  }
  // Loading the agent takes as long as a small answer: it is there when the first question needs it.
  if (desk.latest.model !== undefined) void import('langchain')
  return assistantOf({
    state: workspace.state,
    now,
    usualLanguage,
    latest: () => desk.latest,
    lease: () => desk.lease(),
    close: () => {
      desk.close()
      workspace.state.close()
    },
  })
}
