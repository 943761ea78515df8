import type { Tool as McpTool } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { Tool } from '../../agent/tools/tool.ts'
import { Language } from '../../language/language.ts'
import { McpAnswer } from './mcp-answer.ts'
import type { McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'

type ObjectSchema = McpTool['inputSchema']

/** A schema as clients read it. */
const shapeOf = (schema: z.ZodType, io: 'input' | 'output'): ObjectSchema =>
  // What zod renders of an object is of type "object", which the protocol asks for.
  z.toJSONSchema(schema, { target: 'draft-7', io, unrepresentable: 'any' }) as ObjectSchema

/** The shape of every result; it is rendered once. */
const outputSchema = shapeOf(McpAnswer, 'output')

/** A tool as clients see it: names of measures and dimensions are fixed in its input, and hints say what it does to the workspace. */
export function toolListing(tool: Tool, { catalogue, language }: McpHost): McpTool {
  const names = [...catalogue.measures, ...catalogue.dimensions].map(({ id }) => id)
  const segments = catalogue.dimensions.find(({ id }) => id === 'segment')?.values ?? []
  const narrowed = tool.narrowed(catalogue, [...names, ...segments.map(({ value }) => value)])
  const reads = tool.effect === 'reads'
  return {
    name: tool.name,
    title: tool.description[language].split(/[.:：。]/)[0] ?? tool.name,
    description: tool.description[language],
    inputSchema: shapeOf(withLanguage(narrowed, mcpTexts[language].languageField), 'input'),
    outputSchema,
    annotations: {
      readOnlyHint: reads,
      destructiveHint: tool.effect === 'sends',
      idempotentHint: reads,
      openWorldHint: tool.effect === 'sends',
    },
  }
}

/** The input with the language of the answer beside it, where the tool does not ask for one itself. */
const withLanguage = (input: z.ZodObject, about: string): z.ZodObject =>
  'language' in input.shape ? input : input.extend({ language: Language.optional().describe(about) })
