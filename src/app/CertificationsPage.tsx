import { useState } from 'react';
import type { Answers } from '../model/answers.ts';
import { CertificationsScreen } from '../screens/certifications/CertificationsScreen.tsx';
import { certificationTable } from '../store/views/certificationTable.ts';
import { certificationRows } from '../store/views/certifications.ts';
import { effortRows } from '../store/views/effort.ts';
import type { KindShown, SortedBy } from '../store/views/certifications.ts';

export interface CertificationsPageProps {
  readonly answers: Answers;
  readonly focusKey: string;
}

export function CertificationsPage({ answers, focusKey }: CertificationsPageProps) {
  const [kind, setKind] = useState<KindShown>('all');
  const [by, setBy] = useState<SortedBy>('name');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <CertificationsScreen
      focusKey={focusKey}
      kind={kind}
      by={by}
      rows={certificationRows(kind, by, answers)}
      chosen={chosen}
      table={certificationTable(chosen, answers)}
      effort={effortRows()}
      onKind={setKind}
      onSort={setBy}
      onChoose={(id, add) => {
        setChosen(add ? [...chosen, id] : chosen.filter((one) => one !== id));
      }}
    />
  );
}
