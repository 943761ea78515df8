import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outputFolder } from '../../actions/write-output.ts'
import { readCampaigns } from '../../campaigns/campaign-records.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Link } from '../tools/tool-result.ts'
import { agentTexts } from '../turn/agent-texts.ts'
import { Turn } from '../turn/turn.ts'
import { requestKey } from './request-key.ts'

const most = 3

/**
 * What is there already that a call would find again: an earlier answer to the same request on the same data, the report of the segments that stand, and
 * briefs of a segment that is asked for.
 * @param standing snapshot that counts, version of its segmentation, and the step of it
 */
export function findExisting(
  workspace: Workspace,
  standing: { snapshot: string; segmentation?: string; segmentStep?: number },
  tool: string,
  input: Readonly<Record<string, unknown>>,
): Link[] {
  const isOfSegments = JSON.stringify(input).includes('segment') || ['describe', 'compare'].includes(tool)
  return [
    ...earlierTurns(workspace, requestKey(tool, input, standing.snapshot)),
    ...(isOfSegments
      ? [...reportOf(workspace, standing.segmentStep), ...briefsFor(workspace, standing.segmentation, input)]
      : []),
  ]
}

function earlierTurns({ state }: Workspace, key: string): Link[] {
  return state
    .rows(
      "SELECT talk, document FROM talk_turns WHERE ' ' || requests || ' ' LIKE ? ORDER BY at DESC, talk LIMIT 1",
      `% ${key} %`,
    )
    .map(({ talk, document }) => {
      const { id, question } = Turn.parse(JSON.parse(String(document)))
      const label = { en: agentTexts.en.earlier(question), zh: agentTexts.zh.earlier(question) }
      return { kind: 'turn', label, path: `${String(talk)}/${id}` }
    })
}

function reportOf(workspace: Workspace, segmentStep: number | undefined): Link[] {
  const path = join(outputFolder(workspace), 'report.html')
  if (segmentStep === undefined || workspace.state.latest('report', segmentStep) === undefined || !existsSync(path))
    return []
  return [{ kind: 'report', label: { en: agentTexts.en.report, zh: agentTexts.zh.report }, path: 'report/report.html' }]
}

function briefsFor(
  workspace: Workspace,
  segmentation: string | undefined,
  input: Readonly<Record<string, unknown>>,
): Link[] {
  const segments = new Set(textsIn(input))
  return readCampaigns(workspace.state)
    .filter(({ campaign }) => campaign.segmentation === segmentation && segments.has(campaign.segment))
    .slice(-most)
    .flatMap(({ campaign: { id } }) => {
      const file = ['html', 'md', 'docx']
        .map((format) => `${id}.${format}`)
        .find((name) => existsSync(join(outputFolder(workspace), name)))
      if (file === undefined) return []
      const label = { en: agentTexts.en.brief(id), zh: agentTexts.zh.brief(id) }
      return [{ kind: 'brief' as const, label, path: `report/${file}` }]
    })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
