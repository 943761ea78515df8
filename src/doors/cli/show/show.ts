import { stringify } from 'yaml'
import { approve } from '../../../actions/approve.ts'
import { audience } from '../../../actions/audience.ts'
import { brief } from '../../../actions/brief.ts'
import { campaigns } from '../../../actions/campaigns.ts'
import { change } from '../../../actions/change.ts'
import { clean } from '../../../actions/clean.ts'
import { config } from '../../../actions/config.ts'
import { corrections } from '../../../actions/corrections.ts'
import { describe } from '../../../actions/describe.ts'
import { doctor } from '../../../actions/doctor.ts'
import { edit } from '../../../actions/edit.ts'
import { explain } from '../../../actions/explain.ts'
import { forecast } from '../../../actions/forecast.ts'
import { forget } from '../../../actions/forget.ts'
import { holdout } from '../../../actions/holdout.ts'
import { importAction } from '../../../actions/import.ts'
import type { ActionName } from '../../../actions/index.ts'
import { init } from '../../../actions/init.ts'
import { learnings } from '../../../actions/learnings.ts'
import { name } from '../../../actions/name.ts'
import { predict } from '../../../actions/predict.ts'
import { query } from '../../../actions/query.ts'
import { recommend } from '../../../actions/recommend.ts'
import { report } from '../../../actions/report.ts'
import { results } from '../../../actions/results.ts'
import { run } from '../../../actions/run.ts'
import { segment } from '../../../actions/segment.ts'
import { send } from '../../../actions/send.ts'
import { sql } from '../../../actions/sql.ts'
import { status } from '../../../actions/status.ts'
import { trace } from '../../../actions/trace.ts'
import { undo } from '../../../actions/undo.ts'
import { value } from '../../../actions/value.ts'
import { watch } from '../../../actions/watch.ts'
import { formatFigure } from '../../../facts/format.ts'
import { watchTexts } from '../../../language/en/watch.ts'
import type { Language } from '../../../language/language.ts'
import { watchTexts as watchTextsZh } from '../../../language/zh/watch.ts'
import { moment } from './moment.ts'
import { resultTexts } from './result-texts.ts'
import { showAudience } from './show-audience.ts'
import { showResults } from './show-campaign.ts'
import { showCorrections } from './show-corrections.ts'
import { showApproved, showBrief, showCampaigns, showEdited } from './show-draft.ts'
import { showEval } from './show-eval.ts'
import { showExperiment } from './show-experiment.ts'
import { showExport } from './show-export.ts'
import { showFeedback } from './show-feedback.ts'
import { showImport } from './show-import.ts'
import { showImportedResults } from './show-imported-results.ts'
import { showLearnings, showTrace } from './show-learnings.ts'
import { showOptOut } from './show-opt-out.ts'
import { showPrediction } from './show-prediction.ts'
import { showProgramme } from './show-programme.ts'
import { showPrompts } from './show-prompts.ts'
import { showQuery } from './show-query.ts'
import { showChange, showDescription, showExplained, showForecast, showHoldout } from './show-questions.ts'
import { showRecommend } from './show-recommend.ts'
import { nextAfterReport, showReport, showReported } from './show-report.ts'
import { showSegments } from './show-segments.ts'
import { showSender } from './show-sender.ts'
import { showSent } from './show-sent.ts'
import { showSql } from './show-sql.ts'
import { showStatus } from './show-status.ts'
import { showValue } from './show-value.ts'
import { showCheck, showModels, showPersonas, showPrivacy } from './show-writing.ts'

/** Turns an action's output into lines for a terminal; the last line names the next step. */
type Shower = (output: unknown, language: Language) => string[]

const showers: Record<ActionName, Shower> = {
  run: (output, language) => {
    const done = run.output.parse(output)
    const say = resultTexts[language]
    const lines = [
      ...(done.before === undefined ? [] : [say.another(done.before)]),
      ...showImport(done.import, language),
      '',
      ...showSegments(done.segment, language),
    ]
    if (done.failure !== undefined)
      return [
        ...lines,
        '',
        say.partly(done.folder),
        done.failure.problem,
        done.failure.remedy,
        say.next.reportIn(done.folder),
      ]
    return done.report === undefined
      ? [...lines, say.next.reportIn(done.folder)]
      : [
          ...lines,
          '',
          ...showReport(done.report, language),
          say.goOn(done.folder),
          nextAfterReport(done.report, language),
        ]
  },
  init: (output, language) => [
    resultTexts[language].done.init(init.output.parse(output).folder),
    resultTexts[language].next.import,
  ],
  import: (output, language) => {
    const imported = importAction.output.parse(output)
    const { next } = resultTexts[language]
    return [...showImport(imported, language), next[imported.next]]
  },
  segment: (output, language) => [
    ...showSegments(segment.output.parse(output), language),
    resultTexts[language].next.report,
  ],
  name: (output, language) => {
    const { segment: id, before, name: now } = name.output.parse(output)
    return [resultTexts[language].done.name(id, before, now), resultTexts[language].next.report]
  },
  value: (output, language) => showValue(value.output.parse(output), language),
  recommend: (output, language) => showRecommend(recommend.output.parse(output), language),
  predict: (output, language) => showPrediction(predict.output.parse(output), language),
  report: (output, language) => {
    const written = report.output.parse(output)
    return [...showReported(written, language), ...showReport(written, language), nextAfterReport(written, language)]
  },
  audience: (output, language) => showAudience(audience.output.parse(output), language),
  brief: (output, language) => showBrief(brief.output.parse(output), language),
  campaigns: (output, language) => showCampaigns(campaigns.output.parse(output), language),
  edit: (output, language) => showEdited(edit.output.parse(output), language),
  approve: (output, language) => showApproved(approve.output.parse(output), language),
  send: (output, language) => showSent(send.output.parse(output), language),
  results: (output, language) => {
    const found = results.output.parse(output)
    if ('imported' in found) return showImportedResults(found, language)
    return 'programme' in found ? showProgramme(found, language) : showResults(found, language)
  },
  experiment: showExperiment,
  sql: (output, language) => showSql(sql.output.parse(output), language),
  query: (output, language) => showQuery(query.output.parse(output), language),
  change: (output, language) => showChange(change.output.parse(output), language),
  describe: (output, language) => showDescription(describe.output.parse(output), language),
  explain: (output, language) => showExplained(explain.output.parse(output), language),
  forecast: (output, language) => showForecast(forecast.output.parse(output), language),
  holdout: (output, language) => showHoldout(holdout.output.parse(output), language),
  corrections: (output, language) => showCorrections(corrections.output.parse(output), language),
  learnings: (output, language) => showLearnings(learnings.output.parse(output), language),
  trace: (output, language) => showTrace(trace.output.parse(output), language),
  export: showExport,
  optout: showOptOut,
  feedback: showFeedback,
  sender: showSender,
  status: (output, language) => showStatus(status.output.parse(output), language),
  forget: (output, language) => {
    const { rows, ids, customers, reports, briefs, next: then } = forget.output.parse(output)
    const { done, next } = resultTexts[language]
    const said =
      ids === 0 ? done.forgotten : done.forget(rows, ids, formatFigure(customers, 'number', language), reports.length)
    return [said, ...(briefs.length === 0 ? [] : [done.briefs(briefs)]), next[then]]
  },
  watch: (output, language) => {
    const { added, refused } = watch.output.parse(output)
    const { ended } = language === 'zh' ? watchTextsZh : watchTexts
    return [ended(String(added.length), String(refused.length)), resultTexts[language].next.status]
  },
  undo: (output, language) => {
    const { undone, at, left, report: shown, looked, segments, campaigns: drafted } = undo.output.parse(output)
    const say = resultTexts[language]
    const old = shown === undefined ? [] : [say.oldReport(shown)]
    const { undo: words } = say
    return [
      looked ? words.would(undone, moment(at), segments) : say.undone(undone, moment(at), left, segments),
      ...(drafted.length === 0 ? [] : [words.campaigns(drafted, looked)]),
      ...old,
      looked ? words.next : say.next.status,
    ]
  },
  clean: (output, language) => {
    const { removed, bytes } = clean.output.parse(output)
    return [resultTexts[language].cleaned(removed.length, (bytes / 1e6).toFixed(1))]
  },
  doctor: (output, language) => {
    const { ok, notOk, checks } = resultTexts[language].doctor
    return doctor.output
      .parse(output)
      .checks.map(
        (check) => `${check.ok ? ok : notOk}  ${checks[check.check]}${language === 'zh' ? '：' : ': '}${check.detail}`,
      )
  },
  prompts: showPrompts,
  eval: showEval,
  models: showModels,
  privacy: showPrivacy,
  personas: showPersonas,
  check: showCheck,
  config: (output, language) => {
    const { what, file, exists, settings } = config.output.parse(output)
    const { fine, absent } = resultTexts[language].config
    const heading = exists ? fine(file) : absent
    return what === 'check' ? [heading] : [`# ${heading}`, stringify(settings).trimEnd()]
  },
}

/** The text that the command line prints of an action's output. */
export function show(action: string, output: unknown, language: Language): string {
  const shower = showers[action as ActionName]
  return `${shower(output, language).join('\n')}\n`
}
