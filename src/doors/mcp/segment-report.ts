import type { ActionContext } from '../../actions/define-action.ts'
import { sheetsForModels } from '../../actions/sheets-for-models.ts'
import { withEngine } from '../../actions/with-engine.ts'
import type { FactSheet } from '../../facts/fact.ts'
import type { Language, Localized } from '../../language/language.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import type { McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'

/** The fact sheets of segments as they may leave this machine today, all segments, why some are kept back, and the threshold that they keep. */
export async function sheetsOf(host: McpHost, signal: AbortSignal) {
  const { folder, language, environment, now } = host
  const { segments: told, because } = await host.tellSegments(signal)
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
  return withEngine(context, async (workspace, engine) => {
    const { minCustomers } = workspace.config.privacy
    const { sheets: all } = await sheetsForModels(engine, workspace, context)
    const sheets = all.filter(({ segment }) => told.has(segment))
    const withheld = sheets.length === all.length ? undefined : keptBackText(because ?? 'few-customers', minCustomers)
    return { minCustomers, sheets, segments: all.map(({ segment }) => segment), withheld }
  })
}

/** The sheets as Markdown: what may leave, not the report on this machine, which shows small groups too. */
export function segmentReport(
  sheets: readonly FactSheet[],
  { minCustomers, language, withheld }: { minCustomers: number; language: Language; withheld: Localized | undefined },
): string {
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
  return [
    `# ${say.title}`,
    say.intro(sheets[0]?.asOf, minCustomers),
    ...parts,
    ...(withheld === undefined ? [] : [withheld[language]]),
  ].join('\n\n')
}
