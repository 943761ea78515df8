import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { ErrorCode, McpError, type ReadResourceResult } from '@modelcontextprotocol/sdk/types.js'
import { outputFolder } from '../../actions/write-output.ts'
import { readCampaigns } from '../../campaigns/campaign-records.ts'
import { Language } from '../../language/language.ts'
import { openWorkspace } from '../../workspace/workspace.ts'
import { answerText } from './answer-text.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { Allowed, McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'
import { segmentReport, sheetsOf } from './segment-report.ts'

const markdown = 'text/markdown'
const json = 'application/json'

/** What can be read: the report and fact sheets as they may leave this machine, personas, briefs, the catalogue, answers in full. */
export function offerResources(server: McpServer, host: McpHost, allowed: Allowed, kept: KeptAnswers): void {
  const { language, catalogue } = host
  const say = mcpTexts[language].resources
  const about = ({ title, about }: { title: string; about: string }, mimeType: string) => ({
    title,
    description: about,
    mimeType,
  })
  server.registerResource('report', 'shoal://report', about(say.report, markdown), async (uri, { signal }) => {
    const { sheets, minCustomers, withheld } = await sheetsOf(host, signal)
    return textOf(uri, markdown, segmentReport(sheets, { minCustomers, language, withheld }))
  })
  server.registerResource('catalogue', 'shoal://catalogue', about(say.catalogue, json), (uri) =>
    textOf(uri, json, JSON.stringify(catalogue, null, 1)),
  )
  const segments = catalogue.dimensions.find(({ id }) => id === 'segment')?.values ?? []
  const facts = new ResourceTemplate('shoal://facts/{segment}', {
    list: () => ({
      resources: segments.map(({ value, label }) => ({
        uri: `shoal://facts/${encodeURIComponent(value)}`,
        name: `${say.facts.title} ${value} ${label[language]}`,
        mimeType: json,
      })),
    }),
    complete: { segment: (typed) => segments.map(({ value }) => value).filter((value) => value.startsWith(typed)) },
  })
  server.registerResource('facts', facts, about(say.facts, json), async (uri, { segment }, { signal }) => {
    const { sheets, segments, withheld } = await sheetsOf(host, signal)
    const asked = decodeURIComponent(String(segment))
    if (!segments.includes(asked)) return missing(uri)
    const sheet = sheets.find((one) => one.segment === asked)
    return textOf(uri, json, JSON.stringify(sheet ?? { segment: asked, withheld: withheld?.[language] }, null, 1))
  })
  const personas = new ResourceTemplate('shoal://personas/{language}', {
    list: () => ({
      resources: Language.options
        .filter((one) => existsSync(personasFile(host, one)))
        .map((one) => ({ uri: `shoal://personas/${one}`, name: `${say.personas.title} (${one})`, mimeType: markdown })),
    }),
  })
  server.registerResource('personas', personas, about(say.personas, markdown), async (uri, given, { signal }) => {
    const { success, data } = Language.safeParse(given['language'])
    const path = success ? personasFile(host, data) : undefined
    if (path === undefined || !existsSync(path)) return missing(uri)
    // One file for all segments: where one of them may not be told of, none is.
    const { withheld } = await sheetsOf(host, signal)
    return withheld === undefined ? fileOf(uri, path) : textOf(uri, markdown, withheld[language])
  })
  // A brief is written for this machine: it counts who is left at each step, however few.
  if (allowed.customers) offerBriefs(server, host)
  const answers = new ResourceTemplate('shoal://answers/{id}', { list: undefined })
  server.registerResource('answers', answers, about(say.answer, markdown), (uri, { id }) => {
    const { answer, language: told } = kept.find(String(id)) ?? missing(uri)
    return textOf(uri, markdown, answerText(answer, told))
  })
}

function offerBriefs(server: McpServer, host: McpHost): void {
  const say = mcpTexts[host.language].resources
  const briefs = new ResourceTemplate('shoal://briefs/{campaign}', {
    list: () => ({
      resources: briefFiles(host).map(({ id }) => ({
        uri: `shoal://briefs/${id}`,
        name: `${say.brief.title} ${id}`,
        mimeType: markdown,
      })),
    }),
  })
  server.registerResource(
    'brief',
    briefs,
    { title: say.brief.title, description: say.brief.about, mimeType: markdown },
    (uri, { campaign }) => fileOf(uri, briefFiles(host).find(({ id }) => id === campaign)?.path),
  )
}

const textOf = (uri: URL, mimeType: string, text: string): ReadResourceResult => ({
  contents: [{ uri: uri.href, mimeType, text }],
})

function missing(uri: URL): never {
  throw new McpError(ErrorCode.InvalidParams, `Resource ${uri.href} not found`)
}

/** A file that Shoal itself wrote; no part of its path is of the client's making. */
function fileOf(uri: URL, path: string | undefined): ReadResourceResult {
  if (path === undefined || !existsSync(path)) return missing(uri)
  return textOf(uri, markdown, readFileSync(path, 'utf8'))
}

const personasFile = ({ folder }: McpHost, language: Language): string =>
  join(outputFolder({ folder }), `personas.${language}.md`)

/** The briefs that are there, by campaign. */
function briefFiles({ folder }: McpHost): { id: string; path: string }[] {
  const workspace = openWorkspace(folder)
  try {
    return readCampaigns(workspace.state)
      .map(({ campaign: { id } }) => ({ id, path: join(outputFolder(workspace), `${id}.md`) }))
      .filter(({ path }) => existsSync(path))
  } finally {
    workspace.state.close()
  }
}
