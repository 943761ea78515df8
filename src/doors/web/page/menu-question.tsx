import type { MenuField } from '../menu-entry.ts'
import type { FormValue } from './menu-form.tsx'
import { useWords } from './page-language.ts'

interface QuestionProps {
  asked: MenuField
  value: FormValue | undefined
  change: (value: FormValue) => void
}

/** One question of the menu, with the answers that it takes. */
export function MenuQuestion({ asked, value, change }: QuestionProps) {
  const { language, words } = useWords()
  const { field, question, required, answer } = asked
  const id = `menu-${field}`
  const text = typeof value === 'string' ? value : ''
  const label = (
    <>
      {question[language]} {!required && <span class="muted">({words.menu.optional})</span>}
    </>
  )
  if (answer.kind === 'several')
    return (
      <fieldset>
        <legend>
          {label} <span class="muted">{words.menu.atMost(answer.most)}</span>
        </legend>
        <Several asked={answer} value={Array.isArray(value) ? value : []} change={change} />
      </fieldset>
    )
  return (
    <p class="asked">
      <label for={id}>{label}</label>
      {answer.kind === 'one' || answer.kind === 'yes-no' ? (
        <select id={id} value={text} required={required} onChange={({ currentTarget }) => change(currentTarget.value)}>
          <option value="">{required ? '…' : words.menu.either}</option>
          {answer.kind === 'one' ? (
            answer.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label[language]}
              </option>
            ))
          ) : (
            <>
              <option value="yes">{words.menu.yes}</option>
              <option value="no">{words.menu.no}</option>
            </>
          )}
        </select>
      ) : answer.kind === 'number' ? (
        <input
          id={id}
          type="number"
          step="any"
          required={required}
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input id={id} required={required} value={text} onInput={({ currentTarget }) => change(currentTarget.value)} />
      )}
    </p>
  )
}

function Several(props: {
  asked: Extract<MenuField['answer'], { kind: 'several' }>
  value: readonly string[]
  change: (value: string[]) => void
}) {
  const { asked, value, change } = props
  const { language } = useWords()
  return (
    <div class="several">
      {asked.choices.map((choice) => {
        const isChosen = value.includes(choice.value)
        return (
          <label key={choice.value}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && value.length >= asked.most}
              onChange={() => change(isChosen ? value.filter((one) => one !== choice.value) : [...value, choice.value])}
            />
            {choice.label[language]}
          </label>
        )
      })}
    </div>
  )
}
