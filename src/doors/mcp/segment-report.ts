import type { ActionContext } from '../../actions/define-action.ts'
import { sheetsForModels } from '../../actions/sheets-for-models.ts'
import { withEngine } from '../../actions/with-engine.ts'
import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'

/** The fact sheets of all segments as they may leave this machine, and the threshold that they keep. */
export async function sheetsOf({ folder, language, environment, now }: McpHost, signal: AbortSignal) {
  const context: ActionContext = {
    folder,
    language,
    usualLanguage: language,
    environment,
    progress: () => undefined,
    trace: () => undefined,
    signal,
    now,
  }
  return withEngine(context, async (workspace, engine) => ({
    minCustomers: workspace.config.privacy.minCustomers,
    sheets: (await sheetsForModels(engine, workspace, context)).sheets,
  }))
}

/** The sheets as Markdown: what may leave, not the report on this machine, which shows small groups too. */
export function segmentReport(sheets: readonly FactSheet[], minCustomers: number, language: Language): string {
  const say = mcpTexts[language].report
  const parts = sheets.map((sheet) => {
    const rows = sheet.facts.map(({ label, display, all }) => [
      label[language],
      display[language],
      all?.display[language] ?? '',
    ])
    return [
      `## ${sheet.segment} ${sheet.name[language]}`,
      '',
      ...[say.columns, say.columns.map(() => '---'), ...rows].map(
        (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`,
      ),
      ...(sheet.withheld > 0 ? ['', say.withheld(sheet.withheld)] : []),
    ].join('\n')
  })
  return [`# ${say.title}`, say.intro(sheets[0]?.asOf, minCustomers), ...parts].join('\n\n')
}
