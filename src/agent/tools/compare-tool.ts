import { z } from 'zod'
import { describe } from '../../actions/describe.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { twoSegments } from './segments/two-segments.ts'
import { segmentsWithheld, toldSegments } from './told-segments.ts'
import { defineTool } from './tool.ts'
import { wordsOfTool } from './words-of-tool.ts'

const input = z.strictObject({
  first: z.string().max(120).describe('id or name of a segment'),
  second: z.string().max(120).describe('id or name of another'),
})

/** What sets two segments apart. */
export const compareTool = defineTool({
  ...wordsOfTool('compare', ['first', 'second']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ first: segmentField(catalogue), second: segmentField(catalogue) }),
  run: ({ first, second }, context) =>
    orCannot(async () => {
      const described = await describe.run({ segment: first, beside: second }, context.action)
      const told = await toldSegments(context)
      return described.sheets.every(({ segment }) => told.segments.has(segment))
        ? twoSegments(described)
        : segmentsWithheld(told)
    }),
})
