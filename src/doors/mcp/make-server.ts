import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js'
import { version } from '../../workspace/version.ts'
import { cliTexts } from '../cli/texts.ts'
import { callTool } from './call-tool.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { type Allowed, allowedTools, type McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'
import { offerPrompts } from './offer-prompts.ts'
import { offerResources } from './offer-resources.ts'
import { progressOf } from './progress-of.ts'
import { toolListing } from './tool-listing.ts'

/** A server for one connection: Shoal's tools, what can be read, and requests to begin with. */
export function makeServer(host: McpHost, allowed: Allowed, kept: KeptAnswers): McpServer {
  const { language } = host
  const server = new McpServer(
    { name: 'shoal', title: 'Shoal', version },
    { capabilities: { resources: {}, prompts: {} }, instructions: mcpTexts[language].instructions },
  )
  const tools = allowedTools(host.tools, allowed)
  // The high-level server would answer a wrong input with a schema's own words; ours say in the reader's language what to do.
  server.server.registerCapabilities({ tools: {} })
  server.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map((tool) => toolListing(tool, host)),
  }))
  server.server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `Tool ${params.name} not found`)
    const progress = progressOf(extra, cliTexts[language].stages)
    progress('reading')
    return callTool(host, tool, params.arguments ?? {}, { signal: extra.signal, progress }, kept)
  })
  offerResources(server, host, allowed, kept)
  offerPrompts(server, language)
  return server
}
