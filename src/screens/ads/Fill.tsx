import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { FillView } from '../../store/views/ads.ts';
import { words } from '../../words/words.ts';
import styles from './ads.module.css';

export interface FillProps {
  readonly items: readonly FillView[];
  /** What the ads name instead of the certification in question. */
  readonly others: string | null;
  /** Whose answers they go into. */
  readonly into: string | null;
  readonly onFill: (answers: Readonly<Record<string, string>>) => void;
}

/** What the ads suggest for three of the questions, to be corrected and taken over. */
export function Fill({ items, others, into, onFill }: FillProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(items.map((item) => [item.id, item.suggested])),
  );

  function take(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onFill(Object.fromEntries(Object.entries(chosen).filter(([, option]) => option !== '')));
  }

  return (
    <Section id="fill" title={words.ads.fill}>
      <form className={styles['fill']} method="dialog" onSubmit={take}>
        <p>{words.ads.fillLead}</p>
        {others !== null && <p>{others}</p>}
        {items.map((item) => (
          <div key={item.id} className={styles['field']}>
            <label htmlFor={`${id}-${item.id}`}>{item.label}</label>
            <select
              id={`${id}-${item.id}`}
              value={chosen[item.id] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                setChosen((before) => ({ ...before, [item.id]: value }));
              }}
            >
              <option value="">{words.ads.keep}</option>
              {item.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        {into !== null && <p className="muted">{into}</p>}
        <Button kind="primary" type="submit">
          {words.ads.take}
        </Button>
      </form>
    </Section>
  );
}
