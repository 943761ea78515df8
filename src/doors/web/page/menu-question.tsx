import type { MenuField } from '../menu-entry.ts'
import { Chooser } from './chooser.tsx'
import type { FormValue } from './form-input.ts'
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
  const text = typeof value === 'string' ? value : ''
  const texts = typeof value === 'string' ? [] : (value ?? [])
  const label = (
    <>
      {question[language]} {!required && <span class="muted">({words.menu.optional})</span>}
    </>
  )
  if (answer.kind === 'several' || answer.kind === 'days' || answer.kind === 'filters')
    return (
      <fieldset>
        <legend>{label}</legend>
        {answer.kind === 'several' && <Several choices={answer.choices} value={texts} change={change} />}
        {answer.kind === 'days' && <Days bounds={answer} value={texts} change={change} />}
        {answer.kind === 'filters' && <Filter dimensions={answer.dimensions} value={texts} change={change} />}
      </fieldset>
    )
  const id = `menu-${field}`
  const typed = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => change(currentTarget.value)
  return (
    <p class="asked">
      <label for={id}>{label}</label>
      {answer.kind === 'one' && <Chooser id={id} choices={answer.choices} value={text} change={change} />}
      {answer.kind === 'flag' && (
        <Chooser
          id={id}
          choices={[
            { value: 'yes', label: { en: words.menu.yes, zh: words.menu.yes } },
            { value: 'no', label: { en: words.menu.no, zh: words.menu.no } },
          ]}
          value={text}
          change={change}
        />
      )}
      {answer.kind === 'number' && <input id={id} type="number" step="any" value={text} onInput={typed} />}
      {(answer.kind === 'text' || answer.kind === 'texts') && <input id={id} value={text} onInput={typed} />}
    </p>
  )
}

type Answer<K extends MenuField['answer']['kind']> = Extract<MenuField['answer'], { kind: K }>
interface Changes {
  value: readonly string[]
  change: (value: FormValue) => void
}

function Several({ choices, value, change }: Changes & { choices: Answer<'several'>['choices'] }) {
  const { language } = useWords()
  return (
    <div class="several">
      {choices.map((choice) => {
        const isChosen = value.includes(choice.value)
        const other = isChosen ? value.filter((one) => one !== choice.value) : [...value, choice.value]
        return (
          <label key={choice.value}>
            <input type="checkbox" checked={isChosen} onChange={() => change(other)} />
            {choice.label[language]}
          </label>
        )
      })}
    </div>
  )
}

function Days({ bounds, value, change }: Changes & { bounds: Answer<'days'> }) {
  const { words } = useWords()
  const [from = '', to = ''] = value
  const limits = {
    ...(bounds.from === undefined ? {} : { min: bounds.from }),
    ...(bounds.to === undefined ? {} : { max: bounds.to }),
  }
  return (
    <div class="ends">
      <label>
        {words.menu.from}
        <input
          type="date"
          {...limits}
          value={from}
          onInput={({ currentTarget }) => change([currentTarget.value, to])}
        />
      </label>
      <label>
        {words.menu.until}
        <input
          type="date"
          {...limits}
          value={to}
          onInput={({ currentTarget }) => change([from, currentTarget.value])}
        />
      </label>
    </div>
  )
}

function Filter({ dimensions, value, change }: Changes & { dimensions: Answer<'filters'>['dimensions'] }) {
  const [dimension = '', chosen = ''] = value
  const values = dimensions.find((one) => one.value === dimension)?.values ?? []
  return (
    <div class="ends">
      <Chooser id="menu-dimension" choices={dimensions} value={dimension} change={(name) => change([name, ''])} />
      {values.length > 0 && (
        <Chooser id="menu-value" choices={values} value={chosen} change={(name) => change([dimension, name])} />
      )}
    </div>
  )
}
