import { z } from 'zod'
import { explain } from '../../actions/explain.ts'
import { localizeFigure } from '../../facts/format.ts'
import { customerFacts, customerSentences, say } from './customer/customer-sentences.ts'
import { orCannot } from './or-cannot.ts'
import { defineTool, type ToolOutcome } from './tool.ts'
import { wordsOfTool } from './words-of-tool.ts'

const input = z.strictObject({ customer: z.string().min(1).max(120).describe('number of the customer') })

/** Why one customer is in their segment, and what would move them. Figures only where the person at the machine reads them. */
export const explainCustomerTool = defineTool({
  ...wordsOfTool('explain-customer', ['customer']),
  effect: 'reads',
  ofOne: true,
  input,
  narrowed: () => input,
  run: ({ customer }, { action, mayLift }) =>
    orCannot(async () => explainedResult(await explain.run({ customer }, action), mayLift)),
})

/** Why a customer is where they are, in words and as a table; without figures where no person at the machine reads it. */
export function explainedResult(
  { snapshot, asOf, ...explained }: z.infer<typeof explain.output>,
  withFigures: boolean,
): ToolOutcome {
  const facts = withFigures ? customerFacts(explained, snapshot) : []
  const column = (of: 'figure' | 'value' | 'typical' | 'direction', align: 'left' | 'right') => ({
    label: say((words) => words.columns[of]),
    align,
  })
  const { currency } = explained
  return {
    kind: 'found',
    result: {
      reading: say((words) => words.reading),
      facts,
      sentences: customerSentences(explained, facts, withFigures),
      table: {
        columns: [
          column('figure', 'left'),
          ...(withFigures ? [column('value', 'right'), column('typical', 'right')] : []),
          column('direction', 'left'),
        ],
        rows: explained.reasons.map(({ label, value, typical, unit, than }) => [
          label,
          ...(withFigures ? [localizeFigure(value, unit, currency), localizeFigure(typical, unit, currency)] : []),
          say((words) => words.direction[than]),
        ]),
        more: 0,
      },
      how: { sentence: say((words) => words.how) },
      snapshot,
      ...(asOf === undefined ? {} : { asOf }),
      rows: 1,
      withheld: 0,
      links: [],
    },
  }
}
