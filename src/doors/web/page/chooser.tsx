import type { Localized } from '../../../language/language.ts'
import { useWords } from './page-language.ts'

/** A list of which one is chosen, or none. */
export function Chooser(props: {
  id: string
  choices: readonly { value: string; label: Localized }[]
  value: string
  change: (value: string) => void
}) {
  const { id, choices, value, change } = props
  const { language, words } = useWords()
  return (
    <select
      id={id}
      value={value}
      aria-label={id === 'menu-dimension' || id === 'menu-value' ? words.menu.choose : undefined}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    >
      <option value="">{words.menu.choose}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label[language]}
        </option>
      ))}
    </select>
  )
}
