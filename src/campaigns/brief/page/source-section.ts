import { type Block, cell, type Section } from '../../../writing/report/blocks.ts'
import type { Campaign } from '../../campaign.ts'
import { type BriefView, paragraph } from './brief-view.ts'
import { hasEdits, signsIn } from './who-wrote.ts'

/** Who wrote it, and what the signs mean; at the end what a model was told, where one was asked. */
export function sourceSection(view: BriefView): Section {
  const { words, campaign, plan } = view
  const { sources } = words
  const { writer, prompts, failure } = plan.written
  const isAsked = writer !== 'rule' || failure !== undefined
  const rows: [string, string][] = [
    [sources.rows.writer, `${writer === 'rule' ? sources.byRule : writer}${hasEdits(view) ? sources.edited : ''}`],
    ...(isAsked
      ? [
          [
            sources.rows.prompts,
            prompts.map(({ name, version }) => `${name} ${version}`).join(', ') || words.none,
          ] satisfies [string, string],
        ]
      : []),
  ]
  return {
    id: 'sources',
    title: sources.title,
    blocks: [
      {
        kind: 'table',
        caption: sources.caption,
        columns: [{ label: sources.what }, { label: sources.which, wide: true }],
        rows: rows.map(([label, value]) => ({ cells: [cell(label), cell(value)] })),
        layout: 'restack',
      },
      {
        kind: 'list',
        items: signsIn(view).map((sign) => [sign]),
      },
      paragraph(sources.record, 'note'),
      ...(isAsked ? promptBlocks(view, campaign.prompt) : []),
    ],
  }
}

const promptBlocks = ({ words: { sources } }: BriefView, { version, text }: Campaign['prompt']): Block[] => [
  { kind: 'heading', level: 3, text: sources.prompt },
  paragraph(sources.version(version), 'note'),
  { kind: 'code', summary: sources.show, code: text, of: 'text' },
]
