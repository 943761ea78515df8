import { useState } from 'preact/hooks'
import type { MenuEntry, MenuField } from '../menu-entry.ts'
import { MenuQuestion } from './menu-question.tsx'
import { useWords } from './page-language.ts'

/** A value as it stands in a form: texts of fields, chosen values of lists. */
export type FormValue = string | string[]

/** The typed questions of a tool. */
export function MenuForm({ entry, run }: { entry: MenuEntry; run: (input: Record<string, unknown>) => void }) {
  const { words } = useWords()
  const [values, setValues] = useState<Record<string, FormValue>>({})
  const isWhole = entry.fields.every(({ field, required }) => !required || inputOf(values[field]) !== undefined)
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault()
        run(Object.fromEntries(entry.fields.flatMap((field) => given(field, values[field.field]))))
      }}
    >
      {entry.fields.map((field) => (
        <MenuQuestion
          key={field.field}
          asked={field}
          value={values[field.field]}
          change={(value) => setValues({ ...values, [field.field]: value })}
        />
      ))}
      <button type="submit" class="send" disabled={!isWhole}>
        {words.menu.run}
      </button>
    </form>
  )
}

const inputOf = (value: FormValue | undefined): FormValue | undefined =>
  value === undefined || value.length === 0 ? undefined : value

/** What stays empty keeps its default. */
function given({ field, answer }: MenuField, value: FormValue | undefined): [string, unknown][] {
  const input = inputOf(value)
  if (input === undefined) return []
  if (answer.kind === 'number') return [[field, Number(input)]]
  if (answer.kind === 'yes-no') return [[field, input === 'yes']]
  return [[field, input]]
}
