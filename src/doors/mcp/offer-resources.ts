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
import type { McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'
import { segmentReport, sheetsOf } from './segment-report.ts'

const markdown = 'text/markdown'
const json = 'application/json'

/** What can be read: the report and fact sheets as they may leave this machine, personas, briefs, the catalogue, answers in full. */
export function offerResources(server: McpServer, host: McpHost, kept: KeptAnswers): void {
  const { language, catalogue } = host
  const say = mcpTexts[language].resources
  const about = ({ title, about }: { title: string; about: string }, mimeType: string) => ({
    title,
    description: about,
    mimeType,
  })
  server.registerResource('report', 'shoal://report', about(say.report, markdown), async (uri, { signal }) => {
    const { sheets, minCustomers } = await sheetsOf(host, signal)
    return textOf(uri, markdown, segmentReport(sheets, minCustomers, language))
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
    const { sheets } = await sheetsOf(host, signal)
    const sheet = sheets.find((one) => one.segment === decodeURIComponent(String(segment)))
    return textOf(uri, json, JSON.stringify(sheet ?? missing(uri), null, 1))
  })
  const personas = new ResourceTemplate('shoal://personas/{language}', {
    list: () => ({
      resources: Language.options
        .filter((one) => existsSync(personasFile(host, one)))
        .map((one) => ({ uri: `shoal://personas/${one}`, name: `${say.personas.title} (${one})`, mimeType: markdown })),
    }),
  })
  server.registerResource('personas', personas, about(say.personas, markdown), (uri, { language: asked }) => {
    const { success, data } = Language.safeParse(asked)
    return fileOf(uri, success ? personasFile(host, data) : undefined)
  })
  const briefs = new ResourceTemplate('shoal://briefs/{campaign}', {
    list: () => ({
      resources: briefFiles(host).map(({ id }) => ({
        uri: `shoal://briefs/${id}`,
        name: `${say.brief.title} ${id}`,
        mimeType: markdown,
      })),
    }),
  })
  server.registerResource('brief', briefs, about(say.brief, markdown), (uri, { campaign }) =>
    fileOf(uri, briefFiles(host).find(({ id }) => id === campaign)?.path),
  )
  const answers = new ResourceTemplate('shoal://answers/{id}', { list: undefined })
  server.registerResource('answers', answers, about(say.answer, markdown), (uri, { id }) => {
    const { answer, language: told } = kept.find(String(id)) ?? missing(uri)
    return textOf(uri, markdown, answerText(answer, told))
  })
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
