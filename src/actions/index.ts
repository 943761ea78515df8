import { approve } from './approve.ts'
import { audience } from './audience.ts'
import { brief } from './brief.ts'
import { campaigns } from './campaigns.ts'
import { change } from './change.ts'
import { check } from './check.ts'
import { clean } from './clean.ts'
import { config } from './config.ts'
import { corrections } from './corrections.ts'
import type { Action } from './define-action.ts'
import { describe } from './describe.ts'
import { doctor } from './doctor.ts'
import { edit } from './edit.ts'
import { evalAction } from './eval.ts'
import { experiment } from './experiment.ts'
import { explain } from './explain.ts'
import { exportAction } from './export.ts'
import { feedback } from './feedback.ts'
import { forecast } from './forecast.ts'
import { forget } from './forget.ts'
import { holdout } from './holdout.ts'
import { importAction } from './import.ts'
import { init } from './init.ts'
import { learnings } from './learnings.ts'
import { models } from './models.ts'
import { name } from './name.ts'
import { optout } from './optout.ts'
import { personas } from './personas.ts'
import { predict } from './predict.ts'
import { privacy } from './privacy.ts'
import { prompts } from './prompts.ts'
import { query } from './query.ts'
import { recommend } from './recommend.ts'
import { report } from './report.ts'
import { results } from './results.ts'
import { run } from './run.ts'
import { segment } from './segment.ts'
import { send } from './send.ts'
import { sender } from './sender.ts'
import { sql } from './sql.ts'
import { status } from './status.ts'
import { trace } from './trace.ts'
import { undo } from './undo.ts'
import { value } from './value.ts'
import { watch } from './watch.ts'

/** Everything one can ask of Shoal, in the order in which help shows it. */
export const actions = [
  run,
  init,
  importAction,
  watch,
  segment,
  name,
  value,
  recommend,
  predict,
  report,
  personas,
  check,
  audience,
  brief,
  campaigns,
  edit,
  approve,
  send,
  results,
  experiment,
  query,
  sql,
  change,
  describe,
  explain,
  forecast,
  holdout,
  corrections,
  learnings,
  trace,
  exportAction,
  optout,
  feedback,
  sender,
  status,
  undo,
  forget,
  clean,
  doctor,
  config,
  models,
  privacy,
  prompts,
  evalAction,
] as const

export type ActionName = (typeof actions)[number]['name']

/** Looks an action up by the name that a door was given. */
export function findAction(name: string): Action | undefined {
  // The tuple's members differ in their inputs; a door parses the input with the action's own schema before it runs it.
  return actions.find((action) => action.name === name) as unknown as Action | undefined
}
