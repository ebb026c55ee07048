import { useEffect } from 'react';
import type { Answers } from '../model/answers.ts';
import { CertificationScreen } from '../screens/certifications/CertificationScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { certificationView } from '../store/views/certification.ts';
import { words } from '../words/words.ts';

export interface CertificationPageProps {
  readonly id: string;
  readonly answers: Answers;
  readonly focusKey: string;
}

export function CertificationPage({ id, answers, focusKey }: CertificationPageProps) {
  const view = certificationView(id, answers);
  const name = view?.name ?? words.catalogue.notFound;
  useEffect(() => {
    document.title = `${name} · ${words.brand}`;
  }, [name]);
  return (
    <CertificationScreen
      focusKey={focusKey}
      view={view}
      allHref={hrefOf({ kind: 'certifications' }, answers)}
    />
  );
}
