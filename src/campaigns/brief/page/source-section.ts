import { bookWords } from '../../../writing/persona-book/book-words.ts'
import { originMarks } from '../../../writing/persona-book/sentence-mark.ts'
import { cell, type Section } from '../../../writing/report/blocks.ts'
import { type BriefView, paragraph } from './brief-view.ts'

/** Rules, sources, the prompt, and what the signs mean. */
export function sourceSection(view: BriefView): Section {
  const { words, campaign, plan, language } = view
  const { sources } = words
  const { how } = bookWords(language)
  const { written } = plan
  const rows: [string, string][] = [
    [sources.rows.snapshot, campaign.snapshot],
    [sources.rows.segmentation, campaign.segmentation],
    [sources.rows.sheet, campaign.sheet.slice(0, 12)],
    [sources.rows.writer, written.writer],
    [sources.rows.prompts, written.prompts.map(({ name, version }) => `${name} ${version}`).join(', ') || words.none],
  ]
  return {
    id: 'sources',
    title: sources.title,
    blocks: [
      {
        kind: 'table',
        caption: sources.rules,
        columns: [{ label: sources.choice }, { label: sources.rule, whole: true }],
        rows: campaign.reasons.map(({ choice, rule }) => ({ cells: [cell(sources.choices[choice]), cell(rule)] })),
        layout: 'restack',
      },
      {
        kind: 'table',
        caption: sources.caption,
        columns: [{ label: sources.what }, { label: sources.which, wide: true }],
        rows: rows.map(([label, value]) => ({ cells: [cell(label), cell(value)] })),
        layout: 'restack',
      },
      {
        kind: 'list',
        items: (['code', 'rule', 'model', 'repaired'] as const).map((origin) => [
          `${originMarks[origin]} ${how[origin]}`,
        ]),
      },
      { kind: 'heading', level: 3, text: sources.prompt },
      paragraph(sources.version(campaign.prompt.version), 'note'),
      { kind: 'code', summary: sources.show, code: campaign.prompt.text, of: 'text' },
    ],
  }
}
