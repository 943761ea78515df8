import { useState } from 'preact/hooks'
import type { MenuEntry } from '../menu-entry.ts'
import { type FormValue, formInput } from './form-input.ts'
import { MenuQuestion } from './menu-question.tsx'
import { useWords } from './page-language.ts'

/** The typed questions of a tool. */
export function MenuForm({ entry, run }: { entry: MenuEntry; run: (input: Record<string, unknown>) => void }) {
  const { words } = useWords()
  const [values, setValues] = useState<Record<string, FormValue>>({})
  const input = formInput(entry.fields, values)
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault()
        if (input !== undefined) run(input)
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
      <button type="submit" class="send" disabled={input === undefined}>
        {words.menu.run}
      </button>
    </form>
  )
}
