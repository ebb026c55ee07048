import { EffortTable } from '../../components/EffortTable/EffortTable.tsx';
import { Section } from '../../components/Section/Section.tsx';
import { Title } from '../../components/Title/Title.tsx';
import type { CertificationTable } from '../../store/views/certificationTable.ts';
import type { CertificationRow, KindShown, SortedBy } from '../../store/views/certifications.ts';
import type { EffortRow } from '../../store/views/effort.ts';
import { words } from '../../words/words.ts';
import { Compared } from './Compared.tsx';
import { List } from './List.tsx';
import { Sieve } from './Sieve.tsx';
import styles from './certifications.module.css';

export interface CertificationsScreenProps {
  readonly focusKey: string;
  readonly kind: KindShown;
  readonly by: SortedBy;
  readonly rows: readonly CertificationRow[];
  readonly chosen: readonly string[];
  readonly table: CertificationTable;
  readonly effort: readonly EffortRow[];
  readonly onKind: (kind: KindShown) => void;
  readonly onSort: (by: SortedBy) => void;
  readonly onChoose: (id: string, chosen: boolean) => void;
}

/** Every certification: a list that filters and sorts, two or three side by side, and how arduous they are. */
export function CertificationsScreen(props: CertificationsScreenProps) {
  const { effortHead } = words.catalogue;
  return (
    <>
      <div className="stack">
        <Title focusKey={props.focusKey}>{words.catalogue.title}</Title>
        <p className="lead">{words.catalogue.lead}</p>
        <noscript>
          <p>{words.noScriptControls}</p>
        </noscript>
      </div>
      <Sieve kind={props.kind} by={props.by} onKind={props.onKind} onSort={props.onSort} />
      <p role="status" className="muted">
        {words.catalogue.count(props.rows.length)}
      </p>
      <List rows={props.rows} chosen={props.chosen} onChoose={props.onChoose} />
      <Section id="compared" title={words.catalogue.compareTitle}>
        <Compared table={props.table} full={props.chosen.length >= 3} />
      </Section>
      <Section id="effort" title={words.catalogue.effort}>
        <div className={styles['effort']}>
          <p>{words.catalogue.effortLead}</p>
          <p>{words.catalogue.effortNote}</p>
        </div>
        <EffortTable
          caption={words.catalogue.effort}
          head={[
            words.catalogue.head.name,
            effortHead.class,
            effortHead.study,
            effortHead.exam,
            effortHead.supervised,
          ]}
          rows={props.effort.map((row) => ({
            id: row.id,
            name: row.name,
            cells: [row.class, row.study, row.exam],
            last: row.supervised ?? words.catalogue.notKnown,
          }))}
          unknown={words.catalogue.notKnown}
        />
      </Section>
    </>
  );
}
